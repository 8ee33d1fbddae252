"""The guide opens at the page for where one is, and is searched from anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.windows import Opening
from workbench.assets import resource
from workbench.gui.actions.table import Act
from workbench.gui.help.topics import topics
from workbench.gui.help.view import HelpView
from workbench.gui.window.guide import EXPLAINED
from workbench.gui.window.main_window import MainWindow


def guide(window: MainWindow) -> HelpView:
    (view,) = window.findChildren(HelpView)
    return view


def explained(window: MainWindow) -> str:
    window.acts.action(Act.GUIDE).trigger()
    return guide(window).browser.accessibleName()


def test_it_explains_the_page_in_front(window: MainWindow) -> None:
    told = {
        Act.GO_LIBRARY: "Reading and highlighting",
        Act.GO_SEARCH: "Searching",
        Act.GO_CLAIMS: "Claims and evidence",
        Act.GO_MATRIX: "Claims and evidence",
        Act.GO_TIMELINE: "Claims and evidence",
        Act.GO_HIGHLIGHTS: "Reading and highlighting",
        Act.GO_TAGS: "Reading and highlighting",
    }
    for page, title in told.items():
        window.acts.action(page).trigger()
        assert explained(window) == title


def test_the_parts_it_goes_to_are_about_that_page() -> None:
    about = {
        Act.GO_MATRIX: "See all of it at once",
        Act.GO_TIMELINE: "See all of it at once",
        Act.GO_HIGHLIGHTS: "All highlights",
        Act.GO_TAGS: "Tags",
    }
    pages = {topic.file.name: topic for topic in topics(resource("help"))}
    parts = {act: pages[page].sections[number - 1] for act, (page, number) in EXPLAINED.items() if number}
    assert parts == about


def test_it_explains_the_pane_that_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.parts.pane.browser.list.setFocus()
    assert explained(window) == "Claims and evidence"


def test_without_an_article_it_tells_the_first_steps(open_window: Opening, window: MainWindow) -> None:
    assert explained(open_window()) == "First steps"
    window.parts.tabs.close_all()
    assert explained(window) == "First steps"


def test_it_is_searched_with_the_keyboard_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.acts.action(Act.SEARCH_GUIDE).trigger()
    view = guide(window)
    qtbot.waitUntil(view.contents.field.hasFocus)
    with qtbot.waitSignal(view.contents.searched):
        QTest.keyClicks(view.contents.field, "merge tag")
    assert view.contents.hits.isVisible()
    assert explained(window) == "Reading and highlighting"
    assert view.contents.field.text() == "merge tag", "what was searched stays"
    view.contents.start()
    QTest.keyClick(view.contents.field, Qt.Key.Key_Escape)
    assert view.contents.field.text() == ""
    assert QApplication.activeWindow() is view.window()
    QTest.keyClick(view.contents.field, Qt.Key.Key_Escape)
    assert not view.isVisible()
