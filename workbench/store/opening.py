"""Making and opening cases: every check that must pass before anything of a folder is believed."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from pathlib import Path

from sqlalchemy import create_mock_engine
from sqlalchemy.schema import SchemaItem

from workbench.core import problems
from workbench.store import migrating, originals, schema
from workbench.store.connecting import raw, scalar
from workbench.store.lock import CaseLock

DATABASE = "case.db"
LOCK = "case.lock"

_NOT_DAMAGE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)
"""What keeps SQLite from a database without anything being wrong with it."""

Part = tuple[str, str]
"""Kind and name of a part of a schema: a trigger may bear the name of a table."""


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
    file: str = DATABASE

    @property
    def database(self) -> Path:
        """The annotation database."""
        return self.folder / self.file


@cache
def _definitions() -> dict[Part, str]:
    """Every part of the schema, as SQLite stores its SQL."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _create_tables(connection)
        return _objects(connection)


def _objects(connection: sqlite3.Connection) -> dict[Part, str]:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


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
        begin: writes the case's first records, before the database gets its name; if it fails, or the
            program is killed meanwhile, the folder is left without a case.
        program: what the lock calls the holder.

    Raises:
        AlreadyThere: something else is there.
        CannotCreate: the system refused.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise problems.AlreadyThere(str(folder))
        (folder / originals.FOLDER).mkdir(parents=True)
        lock = CaseLock(folder / LOCK, program)
        with _released_on_failure(lock):
            _make_database(Opened(folder, Mode.WRITE, lock, f".{DATABASE}.partial"), begin)
    except OSError as error:
        raise problems.CannotCreate(str(folder), error.strerror or str(error)) from error
    except (sqlite3.Error, problems.NotSaved) as error:
        raise problems.CannotCreate(str(folder), getattr(error, "why", str(error))) from error
    return Opened(folder, Mode.WRITE, lock)


def _make_database(unfinished: Opened, begin: Callable[[Opened], None]) -> None:
    database = unfinished.database
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            _create_tables(connection)
            connection.execute("COMMIT")
        begin(unfinished)
        _settle(database)
        database.replace(unfinished.folder / DATABASE)
    finally:
        database.unlink(missing_ok=True)


@contextmanager
def _released_on_failure(lock: CaseLock | None) -> Iterator[None]:
    try:
        yield
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def open_case(folder: Path, mode: Mode, program: str) -> Opened:
    """Open a case folder; what is not a sound case of ours is refused, and nothing is changed.

    A folder that cannot be written to is opened only for reading, whatever `mode` asks.

    Raises:
        NotACase, DamagedCase, NewerCase, OlderCase, NotMigrated, CaseBusy, CannotOpen: see
            `workbench.core.problems`.
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
        with _released_on_failure(lock):
            if found < schema.SCHEMA:
                migrating.migrate(folder, database, partial(_check_parts, folder))
            _recover(database, mode)
    except OSError as error:
        raise problems.CannotOpen(str(folder), error.strerror or str(error)) from error
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_DAMAGE:
            raise problems.CannotOpen(str(folder), str(error)) from error
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
        if number > schema.SCHEMA:
            raise problems.NewerCase(str(folder), number, schema.SCHEMA)
        if number == schema.SCHEMA:
            _check_parts(folder, connection)
        else:
            _check_nothing_acts(folder, connection)
        needs = int(scalar(connection, "SELECT max(min_reader) FROM format") or 0)
        if needs > schema.SCHEMA:
            raise problems.NewerCase(str(folder), needs, schema.SCHEMA)
        if scalar(connection, 'SELECT count(*) FROM "case"') != 1:
            raise problems.DamagedCase(str(folder), "it does not hold exactly one case")
    return number


def _check_parts(folder: Path, connection: sqlite3.Connection) -> None:
    """Refuse triggers, views and altered tables: they could act on the person's data by themselves."""
    found, expected = _objects(connection), _definitions()
    for part in sorted(found.keys() | expected.keys()):
        if found.get(part) != expected.get(part):
            raise _foreign(folder, part)


def _check_nothing_acts(folder: Path, connection: sqlite3.Connection) -> None:
    """The same for an older case, whose tables may differ until it is migrated."""
    for part, sql in _objects(connection).items():
        if part[0] not in ("table", "index") or sql.upper().startswith("CREATE VIRTUAL"):
            raise _foreign(folder, part)


def _foreign(folder: Path, part: Part) -> problems.DamagedCase:
    return problems.DamagedCase(str(folder), f"its part “{part[1]}” is not as this program makes it")


def _recover(database: Path, mode: Mode) -> None:
    with closing(raw(database, writable=mode is Mode.WRITE)) as connection:
        verdict = scalar(connection, "PRAGMA quick_check(1)")
        if verdict != "ok":
            raise sqlite3.DatabaseError(str(verdict))


def _settle(database: Path) -> None:
    with closing(raw(database, writable=True)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").close()


def close(opened: Opened) -> None:
    """Leave no journal file behind, and let others have the case."""
    if opened.mode is Mode.WRITE:
        with suppress(sqlite3.Error):  # the folder may be gone or read-only; what was saved is in case.db
            _settle(opened.database)
    if opened.lock is not None:
        opened.lock.release()
