"""Brings an older annotation database up to date: a backup, one transaction, checks, commit."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import cast

from sqlalchemy import Connection

from workbench.core.problems import NotMigrated, Problem
from workbench.store import schema
from workbench.store.backup import back_up
from workbench.store.connecting import raw

MIGRATIONS = Path(__file__).parent / "migrations"
"""Alembic's folder: one script for each form the database has had."""


def stamp(connection: sqlite3.Connection) -> None:
    """Write what this version of the program is into the database's header."""
    connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={schema.SCHEMA}")


def migrate(case: Path, database: Path, check: Callable[[sqlite3.Connection], None]) -> Path:
    """Back up, then run the migrations that are missing; returns the backup's path.

    Foreign keys are off while tables are rebuilt (SQLite's cascades would empty them) and checked, with the
    row counts, before anything is committed.

    Args:
        case: the folder, whose backups get the copy.
        database: the annotation database.
        check: raises a `Problem` where what came out is not as it should be.

    Raises:
        NotMigrated, or the problem of `check`: the database stays as it was.
    """
    try:
        saved = back_up(case, database, why="before-migration")
        _upgrade(database, check)
    except Problem:
        raise
    except Exception as error:  # whatever a migration stumbles over, the person's case is untouched
        raise NotMigrated(str(case), str(getattr(error, "orig", error))) from error
    return saved


def _upgrade(database: Path, check: Callable[[sqlite3.Connection], None]) -> None:
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import NullPool, create_engine, event

    def connect() -> sqlite3.Connection:
        connection = raw(database, writable=True)
        connection.execute("PRAGMA foreign_keys=OFF")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", lambda one: one.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        before = _row_counts(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_rows(connection, before)
        connection.exec_driver_sql(f"PRAGMA user_version={schema.SCHEMA}")
        check(cast("sqlite3.Connection", connection.connection.driver_connection))


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
        for name in names
    }


def _check_rows(connection: Connection, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    for name, rows in before.items():
        if after.get(name, rows) != rows:
            raise sqlite3.IntegrityError(f"“{name}” had {rows} rows and would have {after[name]}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise sqlite3.IntegrityError(f"{len(broken)} broken references after the migration")
