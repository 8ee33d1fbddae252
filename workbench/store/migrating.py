"""Brings an older annotation database up to date: a backup, one transaction, checks, commit."""

import sqlite3
from pathlib import Path

from workbench.store import schema
from workbench.store.backup import back_up
from workbench.store.connecting import raw


def stamp(connection: sqlite3.Connection) -> None:
    """Write what this version of the program is into the database's header."""
    connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={schema.SCHEMA}")


def migrate(case: Path, database: Path) -> Path:
    """Back up, then run the migrations that are missing; returns the backup's path.

    Foreign keys are off while tables are rebuilt (SQLite's cascades would empty them) and checked, with the
    row counts, before anything is committed; on any failure the database stays as it was.
    """
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import NullPool, create_engine, event

    saved = back_up(case, database, why="before-migration")

    def connect() -> sqlite3.Connection:
        connection = raw(database, writable=True)
        connection.execute("PRAGMA foreign_keys=OFF")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", lambda one: one.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"{len(broken)} broken references after the migration")
        connection.exec_driver_sql(f"PRAGMA user_version={schema.SCHEMA}")
    return saved
