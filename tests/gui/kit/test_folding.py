"""Sections that fold."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from workbench.gui.kit.folding import Folding


def test_a_click_on_the_heading_folds_and_unfolds(qtbot: QtBot) -> None:
    content = QLabel("Inside")
    section = Folding("Outlets", content)
    qtbot.addWidget(section)
    section.show()
    (heading,) = section.findChildren(QToolButton)
    assert (heading.text(), heading.accessibleName()) == ("OUTLETS", "Outlets")
    for shown in (False, True):
        before = heading.icon().cacheKey()
        QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
        assert content.isVisible() is shown
        assert heading.icon().cacheKey() != before
