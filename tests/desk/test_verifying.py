"""A case is proved byte by byte, and what is wrong is named."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.casework import add_article, make_desk
from workbench.core.model import Fate, Original
from workbench.core.progress import Progress
from workbench.desk import articles, importing, notes, passages
from workbench.desk.desk import Desk
from workbench.desk.verifying import Verification, verify
from workbench.store.originals import safe_name

TEXT = "Nobody sold anything 🚀 to anybody.\nThat is what they said."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    article = add_article(made, "Sales", TEXT)
    passages.highlight(made, article, 7, 20)
    notes.on_article(made, article, "A note")
    yield made
    made.close()


def outside(desk: Desk, statement: str) -> None:
    """Somebody changes the database with another program."""
    with closing(sqlite3.connect(desk.folder / "case.db", isolation_level=None)) as connection:
        connection.execute(statement)


def faults(found: Verification) -> list[tuple[str, str]]:
    return [(one.kind, one.why) for one in found.faults]


def original(desk: Desk) -> Path:
    (article,) = articles.ids(desk, articles.Listing())
    one: Original = articles.originals_of(desk, [article])[article]
    return articles.original_path(desk, one)


def test_a_sound_case(desk: Desk) -> None:
    found = verify(desk)
    assert found.sound
    assert (found.originals, found.counts.highlights, found.deeds) == (1, 1, 4)


def test_an_original_that_was_changed(desk: Desk) -> None:
    original(desk).write_bytes(b"something else")
    assert faults(verify(desk)) == [("original", "the file is not as it was imported: its SHA-256 differs")]


def test_an_original_that_is_missing(desk: Desk) -> None:
    original(desk).unlink()
    assert faults(verify(desk)) == [("original", "the file is missing")]


def test_a_quote_that_its_text_does_not_say(desk: Desk) -> None:
    outside(desk, "UPDATE passage SET quote = 'sold everything'")
    assert ("passage", "its quote is not what the text says there") in faults(verify(desk))


def test_a_text_that_was_changed(desk: Desk) -> None:
    outside(desk, "UPDATE body SET text = replace(text, 'Nobody', 'Everybody')")
    assert {kind for kind, _ in faults(verify(desk))} == {"text", "passage"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET author = 'somebody else' WHERE number = 2",
        "UPDATE journal SET changes = '[]' WHERE number = 3",
        "DELETE FROM journal WHERE number = 2",
    ],
)
def test_a_journal_that_was_changed(desk: Desk, statement: str) -> None:
    outside(desk, statement)
    (fault,) = verify(desk).faults
    assert fault.kind == "deed"
    assert fault.id in (2, 3)


def test_a_note_on_nothing(desk: Desk) -> None:
    outside(desk, "PRAGMA foreign_keys=OFF")
    outside(desk, "UPDATE note SET article_id = 5")
    assert ("note", "what it refers to (article) is not there") in faults(verify(desk))


def test_an_article_without_its_text(desk: Desk) -> None:
    outside(desk, "UPDATE article SET version_id = 5")
    assert ("article", "its text is not there") in faults(verify(desk))


def test_files_that_no_article_came_from_are_named_and_can_be_imported(desk: Desk) -> None:
    left = desk.folder / "originals" / safe_name("a.txt", hashlib.sha256(b"Ships left Odesa.").hexdigest())
    known = original(desk)
    left.write_bytes(b"Ships left Odesa.")
    (left.parent / ".b-0123456789ab.txt.partial").write_bytes(b"Half of")
    found = verify(desk)
    assert (found.sound, found.leftovers) == (True, (left,))
    report = importing.run(desk, found.leftovers, Progress())
    assert report.count(Fate.KEPT) == 1
    assert set(left.parent.iterdir()) == {left, known}
    again = verify(desk)
    assert (again.sound, again.leftovers, again.originals) == (True, (), 2)
    desk.undo()
    assert verify(desk).leftovers == (left,)


def test_a_stranger_among_the_originals_is_imported_under_a_safe_name(desk: Desk) -> None:
    stranger = desk.folder / "originals" / "my notes.txt"
    stranger.write_bytes(b"Ships left Odesa.")
    assert verify(desk).leftovers == (stranger,)
    importing.run(desk, [stranger], Progress())
    assert verify(desk).leftovers == (stranger,)
    assert [one.count("-") for one in (desk.folder / "manifest-sha256.txt").read_text().splitlines()] == [
        1,
        1,
    ]
