"""Making and opening cases: every check that must pass before anything of a folder is believed."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from sqlalchemy import create_mock_engine
from sqlalchemy.schema import SchemaItem

from workbench.core import problems
from workbench.store import migrating, originals, schema
from workbench.store.connecting import raw, scalar
from workbench.store.lock import CaseLock

DATABASE = "case.db"
LOCK = "case.lock"


class Mode(StrEnum):
    """Whether a case is opened to change it or only to read it."""

    WRITE = "write"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Opened:
    """A case folder whose database passed all checks. `lock` is None where it is open only for reading."""

    folder: Path
    mode: Mode
    lock: CaseLock | None

    @property
    def database(self) -> Path:
        """The annotation database."""
        return self.folder / DATABASE


@cache
def _definitions() -> dict[str, str]:
    """Every object of the schema by name, as SQLite stores its SQL."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _create_tables(connection)
        return _objects(connection)


def _objects(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()) for name, sql in rows}


def _create_tables(connection: sqlite3.Connection) -> None:
    def run(statement: SchemaItem, *_: object, **__: object) -> None:
        connection.execute(str(statement.compile(dialect=mock.dialect)))  # type: ignore[attr-defined]

    mock = create_mock_engine("sqlite://", run)
    schema.metadata.create_all(mock, checkfirst=False)
    connection.execute("INSERT INTO format VALUES (?)", (schema.MIN_READER,))
    connection.execute("INSERT INTO alembic_version VALUES (?)", (f"{schema.SCHEMA:04}",))
    migrating.stamp(connection)


def create(folder: Path, begin: Callable[[Opened], None], program: str) -> Opened:
    """Make a new case folder and open it.

    Args:
        folder: must not exist yet, or be empty.
        begin: writes the case's first records; if it fails, the folder is left without a case.
        program: what the lock calls the holder.

    Raises:
        AlreadyThere: something else is there.
        CannotCreate: the system refused.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise problems.AlreadyThere(str(folder))
        (folder / originals.FOLDER).mkdir(parents=True)
        partial = folder / f".{DATABASE}.partial"
        with closing(sqlite3.connect(partial, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            _create_tables(connection)
            connection.execute("COMMIT")
        partial.replace(folder / DATABASE)
        opened = Opened(folder, Mode.WRITE, CaseLock(folder / LOCK, program))
    except OSError as error:
        raise problems.CannotCreate(str(folder), error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise problems.CannotCreate(str(folder), str(error)) from error
    begin(opened)
    return opened


def open_case(folder: Path, mode: Mode, program: str) -> Opened:
    """Open a case folder; what is not a sound case of ours is refused, and nothing is changed.

    A folder that cannot be written to is opened only for reading, whatever `mode` asks.

    Raises:
        NotACase, DamagedCase, NewerCase, OlderCase, CaseBusy: see `workbench.core.problems`.
    """
    database = folder / DATABASE
    if not database.is_file():
        raise problems.NotACase(str(folder))
    if mode is Mode.WRITE and not (os.access(folder, os.W_OK) and os.access(database, os.W_OK)):
        mode = Mode.READ
    try:
        found = _look(folder, database)
        if found < schema.SCHEMA and mode is Mode.READ:
            raise problems.OlderCase(str(folder))
        lock = CaseLock(folder / LOCK, program) if mode is Mode.WRITE else None
        try:
            if found < schema.SCHEMA:
                migrating.migrate(folder, database)
            _recover(database, mode)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
    except (sqlite3.Error, OSError) as error:
        raise problems.DamagedCase(str(folder), str(error)) from error
    return Opened(folder, mode, lock)


def _look(folder: Path, database: Path) -> int:
    """The schema number of a database, read without writing and without trusting anything in it."""
    if database.stat().st_size == 0:
        raise problems.DamagedCase(str(folder), "the file is empty")
    hot = database.with_name(f"{DATABASE}-journal")
    # A journal left by a crash must be played back before reading, which needs a writable connection.
    needs_recovery = hot.exists() and hot.stat().st_size > 0 and os.access(folder, os.W_OK)
    with closing(raw(database, writable=needs_recovery)) as connection:
        if scalar(connection, "PRAGMA application_id") != schema.APPLICATION_ID:
            raise problems.NotACase(str(folder))
        number = int(scalar(connection, "PRAGMA user_version"))
        needs = int(scalar(connection, "SELECT max(min_reader) FROM format") or 0)
        if needs > schema.SCHEMA:
            raise problems.NewerCase(str(folder), needs, schema.SCHEMA)
        if number > schema.SCHEMA:
            raise problems.NewerCase(str(folder), number, schema.SCHEMA)
        if number == schema.SCHEMA:
            _compare(folder, _objects(connection))
    return number


def _compare(folder: Path, found: dict[str, str]) -> None:
    """Refuse triggers, views and altered tables: they could act on the person's data by themselves."""
    expected = _definitions()
    for name in sorted(found.keys() | expected.keys()):
        if found.get(name) != expected.get(name):
            raise problems.DamagedCase(str(folder), f"its part “{name}” is not as this program makes it")


def _recover(database: Path, mode: Mode) -> None:
    with closing(raw(database, writable=mode is Mode.WRITE)) as connection:
        verdict = scalar(connection, "PRAGMA quick_check(1)")
        if verdict != "ok":
            raise sqlite3.DatabaseError(str(verdict))


def close(opened: Opened) -> None:
    """Leave no journal file behind, and let others have the case."""
    if opened.mode is Mode.WRITE:
        try:
            with closing(raw(opened.database, writable=True)) as connection:
                connection.execute("PRAGMA journal_mode=DELETE").close()
        except sqlite3.Error:
            pass  # the folder is gone or read-only now; everything that was saved is in case.db
    if opened.lock is not None:
        opened.lock.release()
