import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import find, reading
from workbench.gui.reader.tabs import ReaderTabs
from workbench.gui.reader.texts import Texts


@pytest.fixture
def tabs(qtbot: QtBot) -> ReaderTabs:
    made = ReaderTabs(Texts(find))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def bar(tabs: ReaderTabs) -> QTabBar:
    found = tabs.findChild(QTabBar)
    assert isinstance(found, QTabBar)
    return found


def open_in(tabs: ReaderTabs) -> list[int | None]:
    return [view.article_id for view in tabs.views()]


def test_each_article_has_one_tab(tabs: ReaderTabs) -> None:
    first = tabs.open(reading("one", id=1, title="Arms & men"))
    second = tabs.open(reading("two", id=2))
    assert tabs.current() is second
    assert tabs.open(reading("one", id=1, title="Arms & men")) is first
    assert tabs.views() == (first, second)
    assert tabs.article_id() == 1
    assert bar(tabs).tabText(0) == "Arms && men"


def test_tabs_close_by_middle_click_by_button_and_by_name(qtbot: QtBot, tabs: ReaderTabs) -> None:
    for number in (1, 2, 3, 4):
        tabs.open(reading("text", id=number))
    QTest.mouseClick(bar(tabs), Qt.MouseButton.MiddleButton, pos=bar(tabs).tabRect(1).center())
    button = bar(tabs).tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)
    assert open_in(tabs) == [1, 3, 4]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert open_in(tabs) == [1, 4]
    tabs.close_article(1)
    assert open_in(tabs) == [4]
    tabs.close_current()
    tabs.close_current()
    assert tabs.article_id() is None
