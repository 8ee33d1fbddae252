"""Connections to an annotation database, with the settings that keep it safe when people copy folders."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

__all__ = ["Connection", "engine", "identity", "raw", "scalar", "transaction"]

BUSY_MS = 5_000
"""How long one connection waits for another to finish, in milliseconds."""

_SAFE = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    f"PRAGMA busy_timeout={BUSY_MS}",
)
# A rollback journal, not WAL: a copy of a live WAL database silently lacks the newest work.
_WRITING = (*_SAFE, "PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA")
_READING = (*_SAFE, "PRAGMA query_only=ON")
_FRESH: dict[str, Any] = {"poolclass": NullPool}
_SHARED: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": -1}
_FILE = "file"


def raw(path: Path, *, writable: bool) -> sqlite3.Connection:
    """A plain SQLite connection to an existing file; never creates one."""
    uri = f"{path.resolve().as_uri()}?mode={'rw' if writable else 'ro'}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000
    )
    try:
        for pragma in _WRITING if writable else _READING:
            connection.execute(pragma).close()
    except BaseException:
        connection.close()
        raise
    return connection


def engine(path: Path, *, writable: bool) -> Engine:
    """An engine over an existing database.

    Each deed has a fresh connection; its transaction takes the write lock when it begins, not at its first
    write: two writers queue instead of failing halfway. Questions share a connection, since opening one takes
    longer than most of them, as long as the file in its place is the same: one that vanished or was replaced
    is noticed at once.
    """
    made = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: raw(path, writable=writable),
        **(_FRESH if writable else _SHARED),
    )
    begin = "BEGIN IMMEDIATE" if writable else "BEGIN"

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    if not writable:
        _keep_for(made, path)
    return made


def _keep_for(made: Engine, path: Path) -> None:
    """Have an engine use a kept connection only for the file it was opened for, and only until it fails."""

    @event.listens_for(made, "connect")
    def _connected(_opened: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        record.info[_FILE] = identity(path)

    @event.listens_for(made, "checkout")
    def _taken(_kept: sqlite3.Connection, record: ConnectionPoolEntry, _proxy: object) -> None:
        if identity(path) != record.info[_FILE]:
            raise DisconnectionError

    @event.listens_for(made, "handle_error")
    def _failed(context: ExceptionContext) -> None:
        context.is_disconnect = True


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from every other one; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def transaction(of: Engine) -> Iterator[Connection]:
    """A connection inside one transaction; committed at the end, rolled back on any exception."""
    with of.begin() as connection:
        yield connection


def scalar(connection: sqlite3.Connection, sql: str) -> Any:
    """The first value of the first row, or None."""
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]
