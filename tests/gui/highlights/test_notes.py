"""The notes of a case, by mouse and by key, checked through the desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.highlights.conftest import Marked, click, place, says
from tests.gui.living import closed, living, opened, take
from workbench.core.changes import Label
from workbench.desk import cases, notes, passages
from workbench.gui.highlights.page import HighlightsPage
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.rooms import Doing, Spot

ALL = ["Ask the Pentagon", "No headline came with it", "Same word in KCNA English"]


@pytest.fixture(autouse=True)
def in_front(page: HighlightsPage) -> None:
    (button,) = (one for one in page.findChildren(QPushButton) if one.text() == "Notes")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def listed(page: HighlightsPage) -> list[str]:
    return [page.notes.row(at).note.text for at in range(page.notes.list.rows())]


def choose(page: HighlightsPage, row: int) -> None:
    page.notes.list.setFocus()
    page.notes.list.selectRow(row)


def test_all_notes_are_listed_newest_first(page: HighlightsPage) -> None:
    assert listed(page) == ALL
    assert says(page, "3 notes")


@pytest.mark.parametrize(
    ("words", "found"),
    [("kcna", ALL[2:]), ("rumour", ALL[2:]), ("sold shells", ALL[:1]), ("provided", ALL[1:2])],
)
def test_words_are_looked_for_in_the_note_and_in_what_it_is_about(
    qtbot: QtBot, page: HighlightsPage, words: str, found: list[str]
) -> None:
    QTest.keyClicks(page.notes.field, words)
    qtbot.waitUntil(lambda: listed(page) == found)


def test_a_filter_that_leaves_nothing_says_so(qtbot: QtBot, page: HighlightsPage) -> None:
    QTest.keyClicks(page.notes.field, "xyz")
    qtbot.waitUntil(lambda: says(page, "No note fits"))


def test_a_click_goes_to_what_a_note_is_about(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    passage = passages.one(case.desk, case.rumour).passage
    with qtbot.waitSignal(page.claimWanted) as told:
        click(page.notes.list, 0)
    assert told.args == [case.claim]
    with qtbot.waitSignal(page.spotWanted) as told:
        click(page.notes.list, 1)
    assert told.args == [Spot(case.examiner)]
    with qtbot.waitSignal(page.spotWanted) as told:
        choose(page, 2)
        QTest.keyClick(page.notes.list, Qt.Key.Key_Return)
    assert told.args == [Spot(case.korea, passage.start, passage.end)]


def test_a_note_is_edited(qtbot: QtBot, page: HighlightsPage) -> None:
    choose(page, 1)
    QTest.keyClick(page.notes.list, Qt.Key.Key_F2)
    dialog = opened(NoteDialog)
    assert dialog.field.toPlainText() == ALL[1]
    QTest.keyClicks(dialog.field, ", nor a date")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert closed(NoteDialog)
    qtbot.waitUntil(lambda: listed(page)[1] == "No headline came with it, nor a date")


def test_escape_leaves_a_note_as_it_was(page: HighlightsPage, case: Marked) -> None:
    choose(page, 1)
    page.notes.edit.trigger()
    dialog = opened(NoteDialog)
    QTest.keyClicks(dialog.field, "!")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert closed(NoteDialog)
    assert [row.note.text for row in notes.rows(case.desk)] == ALL


def test_a_deleted_note_comes_back(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    choose(page, 0)
    QTest.keyClick(page.notes.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed(page) == ALL[1:])
    assert case.desk.undoable is Label.DELETE_NOTE
    case.desk.undo()
    qtbot.waitUntil(lambda: listed(page) == ALL)


def test_the_context_menu_offers_the_same(qtbot: QtBot, page: HighlightsPage) -> None:
    view = page.notes.list
    choose(page, 2)
    view.customContextMenuRequested.emit(place(view, 2))
    with qtbot.waitSignal(page.spotWanted):
        take(opened(QMenu), "Go to what it is about")
    view.customContextMenuRequested.emit(place(view, 2))
    take(opened(QMenu), "Delete note")
    qtbot.waitUntil(lambda: listed(page) == ALL[:2])


def test_a_case_without_notes_says_how_to_write_one(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    for row in notes.rows(case.desk):
        notes.delete(case.desk, row.note.id)
    qtbot.waitUntil(lambda: says(page, "No notes yet"))


def test_rows_say_what_when_and_by_whom(page: HighlightsPage) -> None:
    said = str(page.notes.list.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)).splitlines()
    assert said[:2] == ["Same word in KCNA English", "“rumour”"]
    assert said[2].endswith("· Ana Ferreira")


def test_in_a_case_that_is_only_read_nothing_can_be_changed(qtbot: QtBot, case: Marked) -> None:
    case.desk.close()
    desk = cases.open_case(case.desk.folder, "", cases.Mode.READ, "test")
    page = HighlightsPage(Doing())
    with living(qtbot, desk, page):
        page.show_notes()
        choose(page, 0)
        assert not page.notes.edit.isEnabled()
        QTest.keyClick(page.notes.list, Qt.Key.Key_Delete)
        assert len(notes.rows(desk)) == 3
    desk.close()
