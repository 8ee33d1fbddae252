import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.when_shown import WhenShown


@pytest.fixture
def pages(qtbot: QtBot) -> list[QWidget]:
    return [QWidget(), QWidget()]


@pytest.fixture
def stack(qtbot: QtBot, pages: list[QWidget]) -> QStackedWidget:
    made = QStackedWidget()
    qtbot.addWidget(made)
    for page in pages:
        made.addWidget(page)
    made.show()
    return made


def test_what_can_be_seen_works_at_once(stack: QStackedWidget, pages: list[QWidget]) -> None:
    done: list[int] = []
    renew = WhenShown(pages[0], lambda: done.append(1))
    renew()
    renew()
    assert done == [1, 1]


def test_what_is_hidden_works_once_when_it_is_shown(stack: QStackedWidget, pages: list[QWidget]) -> None:
    done: list[int] = []
    renew = WhenShown(pages[1], lambda: done.append(1))
    stack.setCurrentIndex(1)
    stack.setCurrentIndex(0)
    assert done == []
    renew()
    renew()
    assert done == []
    stack.setCurrentIndex(1)
    stack.setCurrentIndex(0)
    stack.setCurrentIndex(1)
    assert done == [1]
