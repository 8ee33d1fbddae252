"""PySide6 6.12.0 loses a reference to None with every call that returns nothing, on Python before 3.12."""

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_keep_their_references_to_none(qtbot: QtBot) -> None:
    thing = QObject()
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
        label.setIndent(3)
    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 10
