"""What remains when the program is killed, the disk is full or writing fails."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.store.deeds import new_tag, open_store, tags
from workbench.core.problems import NotSaved
from workbench.store import connecting, journal, opening
from workbench.store.connecting import raw, scalar
from workbench.store.opening import Mode
from workbench.store.store import Store

ROOT = Path(__file__).parents[2]

posix = pytest.mark.skipif(os.name != "posix", reason="forks, or limits itself")


@posix
def test_every_acknowledged_deed_survives_kill_9(store: Store) -> None:
    store.close()
    command = [sys.executable, "-m", "tests.store.killing", str(store.opened.folder), "20"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    said = json.loads(done.stdout)
    assert len(said) >= 20
    again = open_store(store.opened.folder)
    kept = [tag.name.strip() for tag in tags(again)]
    assert set(said) <= set(kept)
    assert len(kept) <= len(said) + 20  # at most the one deed a round that was saved but not yet said
    assert [deed.number for deed in again.ask(journal.after, 0, 10_000)] == list(range(1, len(kept) + 2))
    assert again.ask(journal.broken_at) is None
    again.close()


@pytest.fixture
def crashed(store: Store, tmp_path: Path) -> Path:
    """A copy of a case taken in the middle of a transaction that had already changed the file."""
    for name in "abc":
        new_tag(store, name * 1000)
    copy = tmp_path / "crashed"
    saved = store.opened.database.read_bytes()
    with closing(raw(store.opened.database, writable=True)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE tag SET name = name || name || name, color = 'lost'")
        connection.execute("UPDATE journal SET author = 'Nobody'")
        shutil.copytree(store.opened.folder, copy)
        connection.execute("ROLLBACK")
    assert (copy / opening.DATABASE).read_bytes() != saved
    assert (copy / f"{opening.DATABASE}-journal").stat().st_size > 0
    return copy


@pytest.mark.parametrize("mode", Mode)
def test_an_unfinished_transaction_is_taken_back(crashed: Path, mode: Mode) -> None:
    store = open_store(crashed, mode)
    assert [tag.name[0] for tag in tags(store)] == ["a", "b", "c"]
    assert {tag.color for tag in tags(store)} == {"#123456"}
    assert store.ask(journal.broken_at) is None
    store.close()


@contextmanager
def full_disk(store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing more fits into the database."""
    with closing(raw(store.opened.database, writable=False)) as connection:
        pages = scalar(connection, "PRAGMA page_count")
    with monkeypatch.context() as patch:
        patch.setattr(connecting, "_WRITING", (*connecting._WRITING, f"PRAGMA max_page_count={pages}"))
        yield


def test_a_full_disk_saves_nothing_and_loses_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    new_tag(store, "before")
    with full_disk(store, monkeypatch):
        for _ in range(3):
            with pytest.raises(NotSaved, match="full"):
                new_tag(store, "big" * 50_000)
        assert [tag.name for tag in tags(store)] == ["before"]
    new_tag(store, "big" * 50_000)
    assert [tag.name[:6] for tag in tags(store)] == ["before", "bigbig"]
    assert [deed.number for deed in store.ask(journal.after, 0)] == [1, 2, 3]


@posix
def test_a_failing_write_saves_nothing_and_loses_nothing(store: Store) -> None:
    import resource

    new_tag(store, "before")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (store.opened.database.stat().st_size, usual[1]))
    try:
        with pytest.raises(NotSaved, match=r"I/O error|full"):
            new_tag(store, "big" * 50_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert [tag.name for tag in tags(store)] == ["before"]
    new_tag(store, "big" * 50_000)
    assert store.ask(journal.broken_at) is None


def test_a_database_somebody_else_blocks_is_tried_again_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "_WRITING", (*connecting._WRITING, "PRAGMA busy_timeout=0"))
    with closing(sqlite3.connect(store.opened.database, isolation_level=None)) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved, match="locked"):
            new_tag(store, "a")
    assert new_tag(store, "a") == tags(store)[0]
