"""Every page says plainly why it is empty, and what to do about it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.casework import add_article
from tests.windows import AUTHOR, PATIENCE, Opening
from workbench.desk import cases
from workbench.gui.actions.table import Act
from workbench.gui.kit.chooser import Chooser
from workbench.gui.kit.field import FilterField
from workbench.gui.outlets.dialog import OutletsDialog
from workbench.gui.searching.query_field import QueryField
from workbench.gui.window.main_window import MainWindow

EMPTY = {
    Act.GO_LIBRARY: (
        "No articles yet",
        "Drop text files",
        "No article is open",
        "Import articles",
        "No claims yet",
    ),
    Act.GO_SEARCH: ("Nothing to search yet", "Drop files"),
    Act.GO_CLAIMS: ("No claims yet", "press C", "Nothing to judge yet"),
    Act.GO_MATRIX: ("No claims yet", "press C"),
    Act.GO_TIMELINE: ("Nothing to show yet", "Import articles"),
    Act.GO_HIGHLIGHTS: ("No highlights yet", "press H"),
    Act.GO_TAGS: ("No tags yet",),
}
FILTERED = {
    Act.GO_LIBRARY: ("No article fits", "Clear all filters"),
    Act.GO_CLAIMS: ("Nothing fits", "Clear the filter"),
    Act.GO_HIGHLIGHTS: ("No highlight fits", "Clear all filters"),
    Act.GO_TAGS: ("No tag fits", "Clear the filter"),
}


@pytest.fixture
def empty(open_window: Opening, tmp_path: Path) -> MainWindow:
    """A window on a case with nothing in it."""
    cases.create(tmp_path / "empty", "Empty", AUTHOR, "test").close()
    return open_window(tmp_path / "empty")


def said(window: QWidget) -> str:
    words = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    return " · ".join([*words, *(one.text() for one in window.findChildren(QPushButton) if one.isVisible())])


def says(window: QWidget, *words: str) -> Callable[[], bool]:
    return lambda: all(one in said(window) for one in words)


def lacks(window: QWidget, words: str) -> Callable[[], bool]:
    return lambda: words not in said(window)


def test_every_page_of_an_empty_case(empty: MainWindow, qtbot: QtBot) -> None:
    for page, words in EMPTY.items():
        empty.acts.action(page).trigger()
        qtbot.waitUntil(says(empty, *words), timeout=PATIENCE)


def test_a_filter_that_nothing_fits_is_taken_back_by_a_button(window: MainWindow, qtbot: QtBot) -> None:
    for page, (nothing, way_back) in FILTERED.items():
        window.acts.action(page).trigger()
        field = next(one for one in window.findChildren(FilterField) if one.isVisible())
        field.setText("zebra quagga")
        qtbot.waitUntil(says(window, nothing, way_back))
        shown = (one for one in window.findChildren(QPushButton) if one.isVisible())
        next(one for one in shown if one.text() == way_back).click()
        qtbot.waitUntil(lacks(window, nothing))
        assert field.text() == ""


def test_with_the_first_article_there_is_something_to_search(empty: MainWindow, qtbot: QtBot) -> None:
    empty.acts.action(Act.GO_SEARCH).trigger()
    desk = empty.session.desk
    assert desk is not None
    add_article(desk, "Title", "Title\nText.")
    qtbot.waitUntil(lambda: "Nothing to search yet" not in said(empty))
    assert "Type what to search for" in said(empty)


def test_a_search_that_finds_nothing_says_where_it_looked(window: MainWindow, qtbot: QtBot) -> None:
    window.acts.action(Act.SEARCH).trigger()
    (field,) = window.parts.search().findChildren(QueryField)
    field.setText("zebra quagga")
    qtbot.waitUntil(says(window, "Nothing answers this query", "Search everything"), timeout=PATIENCE)


def test_with_claims_and_none_chosen_one_is_asked_for(window: MainWindow) -> None:
    window.acts.action(Act.GO_CLAIMS).trigger()
    window.parts.claims().choose(None)
    assert "Choose one at the left" in said(window)


def test_no_outlets_and_none_that_fits(empty: MainWindow, qtbot: QtBot) -> None:
    empty.acts.action(Act.OUTLETS).trigger()
    (dialog,) = empty.findChildren(OutletsDialog)
    assert says(dialog, "No outlets yet", "They come with the articles")()
    dialog.field.setText("zebra")
    qtbot.waitUntil(says(dialog, "No outlet fits", "Clear the filter"))
    dialog.close()


def test_dialogs_of_an_empty_case(empty: MainWindow) -> None:
    told = {Act.IMPORTS: "Nothing was imported yet", Act.JOBS: "Imports, checks and indexing are listed here"}
    for act, words in told.items():
        empty.acts.action(act).trigger()
        (dialog,) = (one for one in empty.findChildren(QDialog) if one.isVisible())
        assert words in said(dialog)
        dialog.close()


def test_what_no_command_is_called_is_said_in_the_palette(empty: MainWindow) -> None:
    empty.acts.action(Act.PALETTE).trigger()
    (chooser,) = (one for one in empty.findChildren(Chooser) if one.isVisible())
    chooser.field.setText("zebra quagga")
    assert "Nothing fits. Type less" in said(empty)
    chooser.field.setText("")
    assert "Nothing fits" not in said(empty)


def test_what_no_command_is_called_is_said_among_the_keys(empty: MainWindow, qtbot: QtBot) -> None:
    empty.acts.action(Act.SHORTCUTS).trigger()
    (dialog,) = (one for one in empty.findChildren(QDialog) if one.isVisible())
    field = next(
        one for one in dialog.findChildren(QLineEdit) if one.isVisible() and isinstance(one, FilterField)
    )
    field.setText("zebra quagga")
    qtbot.waitUntil(says(dialog, "No command and no key fits"))
    dialog.close()


def test_an_article_without_highlights_says_how_to_make_one(empty: MainWindow, qtbot: QtBot) -> None:
    desk = empty.session.desk
    assert desk is not None
    empty.navigator.read(add_article(desk, "Title", "Title\nText."))
    empty.acts.action(Act.SHOW_HIGHLIGHTS).trigger()
    qtbot.waitUntil(says(empty, "None yet. Select words and press H."))
