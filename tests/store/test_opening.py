import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.casework import AUTHOR, PROGRAM
from tests.store.deeds import new_tag, open_store, tags, write
from workbench.core.model import Tag
from workbench.core.problems import (
    AlreadyThere,
    CannotCreate,
    CannotOpen,
    CaseBusy,
    DamagedCase,
    NewerCase,
    NotACase,
    NotSaved,
    OlderCase,
    Problem,
)
from workbench.store import opening, schema
from workbench.store.edit import Edit
from workbench.store.opening import Mode
from workbench.store.store import Store


@pytest.fixture
def folder(store: Store) -> Path:
    """A closed case with a few tags in it."""

    def work(edit: Edit) -> None:
        for number in range(40):
            edit.add(Tag(id=edit.mint(), name=f"tag {number} " * 20, color=""))

    write(store, work)
    store.close()
    return store.opened.folder


def alter(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / opening.DATABASE)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def refused(folder: Path, mode: Mode = Mode.WRITE) -> Problem:
    """The problem that opening meets; the database must be the same afterwards, and free."""
    before = (folder / opening.DATABASE).read_bytes()
    with pytest.raises(Problem) as problem:
        open_store(folder, mode)
    assert (folder / opening.DATABASE).read_bytes() == before
    with pytest.raises(type(problem.value)):  # not CaseBusy: a refused case is not held
        open_store(folder, mode)
    return problem.value


# Making


@pytest.mark.parametrize(
    "name", ["a case", "50% #1?", "дело", "檔案 📁", "x" * 200, "a'b\"c;d", "a\nb", "\udcff"]
)
def test_a_case_can_be_called_anything(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    store = Store.create(folder, "Ports", AUTHOR, PROGRAM)
    tag = new_tag(store, "a")
    store.close()
    again = open_store(folder)
    assert tags(again) == (tag,)
    again.close()
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == [name]
    assert sorted(one.name for one in folder.iterdir()) == ["case.db", "case.lock", "originals"]


def test_an_empty_folder_becomes_a_case_and_missing_parents_are_made(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "a" / "b" / "c"):
        Store.create(folder, "Ports", AUTHOR, PROGRAM).close()
        open_store(folder).close()


def test_nothing_is_made_where_something_is(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    for taken in (tmp_path / "file", tmp_path / "full", folder):
        with pytest.raises(AlreadyThere):
            Store.create(taken, "Ports", AUTHOR, PROGRAM)
    assert [one.name for one in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_place_where_nothing_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CannotCreate):
        Store.create(tmp_path / "file" / "case", "Ports", AUTHOR, PROGRAM)
    with pytest.raises(CannotCreate):
        Store.create(tmp_path / ("x" * 300), "Ports", AUTHOR, PROGRAM)


def test_a_case_whose_first_deed_fails_is_none(tmp_path: Path) -> None:
    def fail(opened: opening.Opened) -> None:
        assert not (opened.folder / opening.DATABASE).exists()
        raise NotSaved("the disk is full")

    with pytest.raises(CannotCreate, match="the disk is full"):
        opening.create(tmp_path / "case", fail, PROGRAM)
    with pytest.raises(NotACase):
        open_store(tmp_path / "case")


# What is no case, or a damaged one


def test_folders_without_a_case_are_refused(tmp_path: Path) -> None:
    (tmp_path / "odd" / opening.DATABASE).mkdir(parents=True)
    for folder in (tmp_path / "missing", tmp_path, tmp_path / "odd"):
        with pytest.raises(NotACase):
            open_store(folder)


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 8192, b"SQLite format 3\0", b"Dear diary,\n" * 1000],
    ids=["empty", "zeros", "head", "text"],
)
def test_files_that_are_no_database_are_refused(folder: Path, content: bytes) -> None:
    (folder / opening.DATABASE).write_bytes(content)
    assert isinstance(refused(folder), DamagedCase | NotACase)


def test_a_database_of_another_program_is_refused(folder: Path) -> None:
    (folder / opening.DATABASE).unlink()
    alter(folder, "CREATE TABLE diary (day TEXT)", "PRAGMA user_version=1")
    assert isinstance(refused(folder), NotACase)


@pytest.mark.parametrize("part", [0.25, 0.5, 0.9])
def test_a_truncated_database_is_damaged(folder: Path, part: float) -> None:
    database = folder / opening.DATABASE
    content = database.read_bytes()
    database.write_bytes(content[: int(len(content) * part)])
    assert isinstance(refused(folder), DamagedCase)


def test_garbage_in_any_page_is_refused_or_harmless_but_never_a_crash(folder: Path) -> None:
    database = folder / opening.DATABASE
    content = database.read_bytes()
    met = []
    for at in range(0, len(content), 4096):
        database.write_bytes(content[:at] + b"\xa5" * 4096 + content[at + 4096 :])
        try:
            open_store(folder).close()
        except Problem as problem:
            met.append(type(problem))
    assert met.count(DamagedCase) > 10


def test_a_case_with_two_case_records_or_none_is_damaged(folder: Path) -> None:
    alter(folder, 'DELETE FROM "case"')
    assert isinstance(refused(folder), DamagedCase)


# Other versions


@pytest.mark.parametrize("mode", Mode)
def test_a_newer_case_is_refused_with_both_numbers(folder: Path, mode: Mode) -> None:
    alter(folder, "PRAGMA user_version=7", "CREATE TABLE novelty (id INTEGER)")
    problem = refused(folder, mode)
    assert isinstance(problem, NewerCase)
    assert (problem.needs, problem.knows) == (7, schema.SCHEMA)


def test_a_case_that_needs_a_newer_reader_is_refused(folder: Path) -> None:
    alter(folder, "UPDATE format SET min_reader=5")
    problem = refused(folder)
    assert isinstance(problem, NewerCase)
    assert problem.needs == 5


def test_an_older_case_is_not_migrated_by_looking(folder: Path) -> None:
    alter(folder, "PRAGMA user_version=0")
    assert isinstance(refused(folder, Mode.READ), OlderCase)
    assert not (folder / "backups").exists()


# Cases from strangers


HOSTILE = {
    "trigger": ("CREATE TRIGGER thief AFTER INSERT ON tag BEGIN DELETE FROM note; END",),
    "view": ("CREATE VIEW all_notes AS SELECT * FROM note",),
    "table": ("CREATE TABLE extra (id INTEGER)",),
    "virtual": ("CREATE VIRTUAL TABLE words USING fts5(word)",),
    "index": ("CREATE INDEX odd ON note (lower(text))",),
    "column": ("ALTER TABLE note ADD COLUMN extra TEXT DEFAULT 'x'",),
    "gone": ("DROP TABLE tagging",),
    "instead": ("DROP TABLE format", "CREATE VIEW format AS SELECT 1 AS min_reader"),
    "endless": (
        "DROP TABLE format",
        """CREATE VIEW format AS WITH RECURSIVE
           n(min_reader) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT * FROM n""",
    ),
    "disguised": (
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET rowid = 900 WHERE type = 'table' AND name = 'note'",
        """INSERT INTO sqlite_schema (rowid, type, name, tbl_name, rootpage, sql) VALUES
           (800, 'trigger', 'note', 'tag', 0,
            'CREATE TRIGGER note AFTER INSERT ON tag BEGIN DELETE FROM tag; END')""",
    ),
}


@pytest.mark.parametrize("statements", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("mode", Mode)
def test_a_case_with_parts_of_a_stranger_is_refused(
    folder: Path, statements: tuple[str, ...], mode: Mode
) -> None:
    try:
        alter(folder, *statements)
    except sqlite3.OperationalError:
        pytest.skip("this SQLite cannot make such a part")
    assert isinstance(refused(folder, mode), DamagedCase)


@pytest.mark.parametrize("name", ["trigger", "view", "virtual", "table", "column", "endless", "disguised"])
def test_a_stranger_does_not_get_in_as_an_older_version(folder: Path, name: str) -> None:
    alter(folder, *HOSTILE[name], "PRAGMA user_version=0")
    assert isinstance(refused(folder), DamagedCase)


def test_a_lock_that_is_a_link_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / opening.LOCK).unlink()
    (folder / opening.LOCK).symlink_to(tmp_path / "diary.txt")
    assert isinstance(refused(folder), CannotOpen)
    assert not (tmp_path / "diary.txt").exists()


# Busy, read-only


def test_a_second_writer_is_refused_by_name_and_may_read(store: Store) -> None:
    with pytest.raises(CaseBusy, match=f"is open elsewhere \\({PROGRAM}, process "):
        open_store(store.opened.folder)
    new_tag(store, "a")
    reader = open_store(store.opened.folder, Mode.READ)
    assert [tag.name for tag in tags(reader)] == ["a"]
    reader.close()
    store.close()
    open_store(store.opened.folder).close()


@pytest.fixture
def unwritable(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case in a folder that the system lets nobody write to."""
    monkeypatch.setattr("os.access", lambda path, how: False)
    return folder


def test_a_read_only_folder_is_opened_for_reading(unwritable: Path) -> None:
    before = sorted(unwritable.iterdir())
    store = open_store(unwritable)
    assert store.readonly
    assert len(tags(store)) == 40
    store.close()
    assert sorted(unwritable.iterdir()) == before


def test_a_database_that_another_program_blocks_is_not_called_damaged(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.store.connecting._SAFE", ("PRAGMA busy_timeout=0",))
    monkeypatch.setattr("workbench.store.connecting._READING", ("PRAGMA busy_timeout=0",))
    with closing(sqlite3.connect(folder / opening.DATABASE, isolation_level=None)) as blocker:
        blocker.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CannotOpen, match="locked"):
            open_store(folder)
    open_store(folder).close()


def test_closing_leaves_no_journal_file(store: Store) -> None:
    new_tag(store, "a")
    store.close()
    names = {one.name for one in store.opened.folder.iterdir()}
    assert names == {opening.DATABASE, opening.LOCK, "originals"}
