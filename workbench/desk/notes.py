"""Notes on highlights, articles and claims."""

from dataclasses import replace

from workbench.core.changes import Label
from workbench.core.model import Article, Claim, Note, Passage
from workbench.core.problems import EmptyText
from workbench.core.views import NoteRow
from workbench.desk.desk import Desk
from workbench.desk.passages import mark, write_note
from workbench.store.edit import Edit
from workbench.store.questions import records, tags


def on_span(desk: Desk, article_id: int, start: int, end: int, text: str) -> Note:
    """Highlight a span and write a note on it, as one step."""
    _must_say(text)

    def work(edit: Edit) -> Note:
        return write_note(edit, text, passage_id=mark(edit, article_id, start, end).id)

    return desk.do(Label.NOTE, work)


def on_passage(desk: Desk, passage_id: int, text: str) -> Note:
    """Write a note on a highlight."""
    _must_say(text)
    return desk.do(
        Label.NOTE, lambda edit: write_note(edit, text, passage_id=edit.get(Passage, passage_id).id)
    )


def on_article(desk: Desk, article_id: int, text: str) -> Note:
    """Write a note on a whole article."""
    _must_say(text)
    return desk.do(
        Label.NOTE, lambda edit: write_note(edit, text, article_id=edit.get(Article, article_id).id)
    )


def on_claim(desk: Desk, claim_id: int, text: str) -> Note:
    """Write a note on a claim."""
    _must_say(text)
    return desk.do(Label.NOTE, lambda edit: write_note(edit, text, claim_id=edit.get(Claim, claim_id).id))


def _must_say(text: str) -> None:
    if not text.strip():
        raise EmptyText("note")


def edit_text(desk: Desk, note_id: int, text: str) -> Note:
    """Change what a note says; typing on merges into one step. Raises `EmptyText`: delete it instead."""
    _must_say(text)

    def work(edit: Edit) -> Note:
        before = edit.get(Note, note_id)
        if before.text == text.strip():
            return before
        return edit.change(before, replace(before, text=text.strip(), edited=edit.now))

    return desk.do(Label.EDIT_NOTE, work, merge=f"note:{note_id}")


def delete(desk: Desk, note_id: int) -> None:
    """Remove a note."""
    desk.do(Label.DELETE_NOTE, lambda edit: edit.remove(edit.get(Note, note_id)))


def of_article(desk: Desk, article_id: int) -> tuple[Note, ...]:
    """The notes on an article as a whole."""
    return desk.ask(records.matching, Note, article_id=article_id)


def of_claim(desk: Desk, claim_id: int) -> tuple[Note, ...]:
    """The notes on a claim, oldest first."""
    return desk.ask(records.matching, Note, claim_id=claim_id)


def rows(desk: Desk) -> tuple[NoteRow, ...]:
    """Every note of the case, newest first."""
    return desk.ask(tags.notes)
