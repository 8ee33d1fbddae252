import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import find, mark_on, reading
from workbench.gui.reader.tabs import ReaderTabs


@pytest.fixture
def tabs(qtbot: QtBot) -> ReaderTabs:
    made = ReaderTabs(find)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def bar(tabs: ReaderTabs) -> QTabBar:
    found = tabs.findChild(QTabBar)
    assert isinstance(found, QTabBar)
    return found


def test_each_article_has_one_tab(tabs: ReaderTabs) -> None:
    first = tabs.open(reading("one", id=1, title="Arms & men"))
    second = tabs.open(reading("two", id=2))
    assert tabs.current() is second
    assert tabs.open(reading("one", id=1, title="Arms & men")) is first
    assert tabs.views() == (first, second)
    assert tabs.article_id() == 1
    assert bar(tabs).tabText(0) == "Arms && men"


def test_tabs_close_by_middle_click_by_button_and_by_name(qtbot: QtBot, tabs: ReaderTabs) -> None:
    closed: list[int] = []
    tabs.closed.connect(closed.append)
    for number in (1, 2, 3, 4):
        tabs.open(reading("text", id=number))
    QTest.mouseClick(bar(tabs), Qt.MouseButton.MiddleButton, pos=bar(tabs).tabRect(1).center())
    button = bar(tabs).tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    tabs.close_article(1)
    tabs.close_current()
    tabs.close_current()
    assert closed == [2, 3, 1, 4]
    assert tabs.article_id() is None


def test_what_views_say_is_said_for_all(qtbot: QtBot, tabs: ReaderTabs) -> None:
    one = mark_on("some words", "words")
    view = tabs.open(reading("some words", marks=[one]))
    with qtbot.waitSignal(tabs.selectionChanged, check_params_cb=lambda span: span == (0, 4)):
        view.page.select(0, 4)
    with qtbot.waitSignal(tabs.markActivated, check_params_cb=lambda found: found == one.passage.id):
        view.page.step_mark(1)


def test_zoom_is_the_same_in_all_tabs(qtbot: QtBot, tabs: ReaderTabs) -> None:
    first = tabs.open(reading("one", id=1))
    with qtbot.waitSignal(tabs.zoomChanged, check_params_cb=lambda zoom: zoom == 1.1):
        first.page.zoom_by(1)
    assert tabs.open(reading("two", id=2)).page.zoom == 1.1
