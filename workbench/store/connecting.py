"""Connections to an annotation database, with the settings that keep it safe when people copy folders."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

__all__ = ["Connection", "engine", "raw", "scalar", "transaction"]

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
    """An engine that opens a fresh connection for each operation, so that a vanished file is noticed at once.

    A writing transaction takes the write lock when it begins, not at its first write: two writers queue
    instead of failing halfway.
    """
    made = create_engine(
        "sqlite+pysqlite://", creator=lambda: raw(path, writable=writable), poolclass=NullPool
    )
    begin = "BEGIN IMMEDIATE" if writable else "BEGIN"

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return made


@contextmanager
def transaction(of: Engine) -> Iterator[Connection]:
    """A connection inside one transaction; committed at the end, rolled back on any exception."""
    with of.begin() as connection:
        yield connection


def scalar(connection: sqlite3.Connection, sql: str) -> Any:
    """The first value of the first row, or None."""
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]
