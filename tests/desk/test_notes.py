import pytest

from tests.desk.looking import there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.problems import EmptyText, Unknown
from workbench.desk import desk as desk_module
from workbench.desk import notes
from workbench.desk.desk import Desk


def test_a_note_is_reworded_and_deleted(desk: Desk, article: int) -> None:
    note = notes.on_article(desk, article, "  one ")
    assert note.text == "one"
    edited = there_and_back(desk, Label.EDIT_NOTE, lambda: notes.edit_text(desk, note.id, "two"))
    assert (edited.text, edited.made) == ("two", note.made)
    assert edited.edited > note.edited
    there_and_back(desk, Label.DELETE_NOTE, lambda: notes.delete(desk, note.id))
    assert notes.rows(desk) == ()


def test_empty_notes_are_refused(desk: Desk, article: int) -> None:
    note = notes.on_article(desk, article, "one")
    for deed in (
        lambda: notes.on_article(desk, article, " \n"),
        lambda: notes.on_span(desk, article, 0, 5, ""),
        lambda: notes.on_passage(desk, 1, ""),
        lambda: notes.on_claim(desk, 1, ""),
        lambda: notes.edit_text(desk, note.id, ""),
    ):
        unchanged(desk, EmptyText, deed)


def test_notes_on_nothing_are_refused(desk: Desk) -> None:
    for deed in (
        lambda: notes.on_article(desk, 1, "x"),
        lambda: notes.on_span(desk, 1, 0, 5, "x"),
        lambda: notes.on_passage(desk, 1, "x"),
        lambda: notes.on_claim(desk, 1, "x"),
        lambda: notes.edit_text(desk, 1, "x"),
        lambda: notes.delete(desk, 1),
    ):
        unchanged(desk, Unknown, deed)


def test_typing_is_one_step(desk: Desk, article: int) -> None:
    note = notes.on_article(desk, article, "T")
    for text in ("Th", "The", "The port"):
        notes.edit_text(desk, note.id, text)
    desk.undo()
    assert [row.note.text for row in notes.rows(desk)] == ["T"]
    desk.redo()
    assert [row.note.text for row in notes.rows(desk)] == ["The port"]


def test_typing_in_two_notes_or_after_a_pause_are_steps_of_their_own(
    desk: Desk, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = notes.on_article(desk, article, "1"), notes.on_article(desk, article, "2")
    notes.edit_text(desk, one.id, "1a")
    notes.edit_text(desk, two.id, "2a")
    notes.edit_text(desk, one.id, "1b")
    monkeypatch.setattr(desk_module, "MERGE_SECONDS", 0.0)
    notes.edit_text(desk, one.id, "1c")
    told = []
    for _ in range(4):
        desk.undo()
        told.append([row.note.text for row in notes.rows(desk)])
    assert told == [["2a", "1b"], ["2a", "1a"], ["2", "1a"], ["2", "1"]]


def test_typing_after_an_undo_does_not_go_on_with_what_was_undone(desk: Desk, article: int) -> None:
    note = notes.on_article(desk, article, "1")
    notes.edit_text(desk, note.id, "12")
    desk.undo()
    notes.edit_text(desk, note.id, "13")
    assert desk.redoable is None
    desk.undo()
    assert [row.note.text for row in notes.rows(desk)] == ["1"]
