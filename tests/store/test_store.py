import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, PoolProxiedConnection, text
from sqlalchemy.exc import OperationalError

from tests.casework import AUTHOR
from tests.store.deeds import new_tag, open_store, tags, write
from workbench.core.changes import Change, Label, Way
from workbench.core.model import Case, Tag
from workbench.core.problems import BadValue, CannotRead, NotSaved, ReadOnly
from workbench.store import connecting, journal
from workbench.store.edit import Edit
from workbench.store.opening import Mode
from workbench.store.questions import records
from workbench.store.store import Order, Store


def deeds_of(store: Store) -> int:
    return store.ask(journal.last)


def test_a_new_case_has_a_name_and_a_first_deed(store: Store) -> None:
    assert store.ask(records.case).name == "Ports"
    (first,) = store.ask(journal.newest, 5)
    assert (first.number, first.label, first.author) == (1, Label.NEW_CASE, AUTHOR)
    assert first.changes.touches(Case)


def test_a_deed_is_journaled_with_what_it_changed(store: Store) -> None:
    order = Order(Label.NEW_TAG, "Bo", reason="asked for", step=77)
    written = store.write(order, lambda edit: edit.add(Tag(id=edit.mint(), name="a", color="")))
    assert written.deed == store.ask(journal.newest, 1)[0]
    deed = written.deed
    assert deed is not None
    assert (deed.number, deed.step, deed.way, deed.author, deed.reason) == (2, 77, Way.DO, "Bo", "asked for")
    assert deed.changes.changes == (Change(None, written.result),)
    assert deed.id > written.result.id


def test_a_failing_deed_leaves_nothing(store: Store) -> None:
    def work(edit: Edit) -> None:
        edit.add(Tag(id=edit.mint(), name="a", color=""))
        raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        write(store, work)
    assert tags(store) == ()
    assert deeds_of(store) == 1


def test_numbers_have_no_gap_after_failures_and_across_threads(store: Store) -> None:
    def one(number: int) -> None:
        if number % 5 == 0:
            with pytest.raises(ZeroDivisionError):
                write(store, lambda edit: (edit.add(Tag(id=edit.mint(), name="x", color="")), 1 // 0))
        else:
            new_tag(store, str(number))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(one, range(30)))
    deeds = store.ask(journal.after, 0)
    assert [deed.number for deed in deeds] == list(range(1, 26))
    assert [deed.id for deed in deeds] == sorted(deed.id for deed in deeds)
    assert {tag.name for tag in tags(store)} == {str(n) for n in range(30) if n % 5}


def test_a_question_cannot_write(store: Store) -> None:
    def sneak(connection: Connection) -> None:
        connection.execute(text("DELETE FROM journal"))

    with pytest.raises(CannotRead):
        store.ask(sneak)
    assert deeds_of(store) == 1


def test_reading_connections_cannot_be_talked_into_writing(store: Store) -> None:
    reader = connecting.engine(store.opened.database, writable=False)
    with reader.connect() as connection:
        connection.execute(text("PRAGMA query_only=OFF"))
        with pytest.raises(OperationalError, match="readonly"):
            connection.execute(text("DELETE FROM journal"))


def test_a_case_open_for_reading_refuses_to_write(store: Store) -> None:
    reader = open_store(store.opened.folder, Mode.READ)
    assert reader.readonly
    with pytest.raises(ReadOnly):
        new_tag(reader, "a")
    new_tag(store, "b")
    assert [tag.name for tag in tags(reader)] == ["b"]
    reader.close()


def test_a_deed_keeps_other_writers_out_from_its_beginning(store: Store) -> None:
    def work(edit: Edit) -> None:
        with closing(sqlite3.connect(store.opened.database, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")

    with pytest.raises(sqlite3.OperationalError, match="locked"):
        write(store, work)


def test_a_closed_case_refuses_to_write(store: Store) -> None:
    store.close()
    with pytest.raises(NotSaved, match="closed"):
        new_tag(store, "late")
    again = open_store(store.opened.folder)
    assert tags(again) == ()
    again.close()


def test_identifiers_go_on_when_the_clock_was_set_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_tag(store, "a").id
    store.close()
    monkeypatch.setattr("workbench.core.ids.time.time_ns", lambda: 1_600_000_000_000_000_000)
    again = open_store(store.opened.folder)
    assert new_tag(again, "b").id > before
    assert [tag.name for tag in tags(again)] == ["a", "b"]
    again.close()


def test_a_folder_that_vanished_saves_nothing_and_loses_nothing(store: Store, tmp_path: Path) -> None:
    new_tag(store, "a")
    folder = store.opened.folder
    folder.rename(tmp_path / "unplugged")
    with pytest.raises(NotSaved, match="no longer where it was"):
        new_tag(store, "b")
    with pytest.raises(CannotRead):
        tags(store)
    (tmp_path / "unplugged").rename(folder)
    new_tag(store, "c")
    assert [tag.name for tag in tags(store)] == ["a", "c"]


def test_a_folder_that_was_replaced_is_not_written_to(store: Store, tmp_path: Path) -> None:
    folder = store.opened.folder
    shutil.copytree(folder, tmp_path / "copy")
    new_tag(store, "a")
    folder.rename(tmp_path / "away")
    (tmp_path / "copy").rename(folder)
    with pytest.raises(NotSaved, match="replaced"):
        new_tag(store, "b")
    for place in (folder, tmp_path / "away"):
        assert "b" not in {tag.name for tag in _tags_in(place)}


def test_a_database_that_was_overwritten_in_place_is_not_written_to(store: Store, tmp_path: Path) -> None:
    older = store.opened.database.read_bytes()
    new_tag(store, "a")
    store.opened.database.write_bytes(older)
    with pytest.raises(NotSaved, match="changed from outside"):
        new_tag(store, "b")
    assert tags(store) == ()


def _tags_in(folder: Path) -> tuple[Tag, ...]:
    reader = open_store(folder, Mode.READ)
    found = tags(reader)
    reader.close()
    return found


@pytest.mark.parametrize("half", ["\ud83d", "a\udcff"])
def test_a_text_that_is_none_is_refused(store: Store, half: str) -> None:
    with pytest.raises(BadValue):
        new_tag(store, half)
    assert tags(store) == ()


@pytest.mark.parametrize("whole", ["a\0b", "👩🏽‍🚀", "ab\u202e", "'; DROP TABLE tag; --", "\n"])
def test_any_text_is_kept_as_it_is(store: Store, whole: str) -> None:
    new_tag(store, whole)
    assert [tag.name for tag in tags(store)] == [whole]


def test_a_commit_that_reported_failure_but_was_stored_counts(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialect = store._writer.dialect
    commit = dialect.do_commit

    def stored_but_failing(connection: PoolProxiedConnection) -> None:
        commit(connection)
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(dialect, "do_commit", stored_but_failing)
        tag = new_tag(store, "a")
    assert tags(store) == (tag,)
    new_tag(store, "b")
    assert deeds_of(store) == 3


def test_a_commit_that_failed_is_not_saved(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(connection: PoolProxiedConnection) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(store._writer.dialect, "do_commit", failing)
        with pytest.raises(NotSaved, match="disk I/O error"):
            new_tag(store, "a")
    assert tags(store) == ()
    assert new_tag(store, "a") == tags(store)[0]
    assert deeds_of(store) == 2
