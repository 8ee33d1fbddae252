import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.deeds import new_tag
from workbench.store import backup, journal
from workbench.store.connecting import raw
from workbench.store.store import Store


def names_in(path: Path) -> list[str]:
    with closing(raw(path, writable=False)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM tag ORDER BY id")]


def test_a_copy_holds_everything_saved_before_it(store: Store) -> None:
    new_tag(store, "a")
    copy = backup.back_up(store.opened.folder, store.opened.database)
    new_tag(store, "b")
    assert names_in(copy) == ["a"]
    assert copy.name.endswith("-routine.db")
    assert list(copy.parent.iterdir()) == [copy]


def test_old_routine_copies_go_and_those_from_before_a_migration_stay(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "KEPT", 2)
    folder, database = store.opened.folder, store.opened.database
    precious = backup.back_up(folder, database, "before-migration")
    made = [backup.back_up(folder, database) for _ in range(4)]
    assert sorted(precious.parent.iterdir()) == sorted([precious, *made[-2:]])


def test_a_damaged_database_leaves_no_copy(store: Store) -> None:
    for name in "abcdefgh":
        new_tag(store, name * 2_000)
    database = store.opened.database
    content = bytearray(database.read_bytes())
    content[-8192:-4096] = b"\x55" * 4096
    database.write_bytes(content)
    with pytest.raises(sqlite3.DatabaseError):
        backup.back_up(store.opened.folder, database)
    assert list((store.opened.folder / backup.FOLDER).iterdir()) == []


def test_saving_goes_on_while_a_copy_was_just_made(store: Store) -> None:
    backup.back_up(store.opened.folder, store.opened.database)
    new_tag(store, "a")
    assert store.ask(journal.last) == 2
