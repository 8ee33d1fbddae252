"""Copies of an annotation database, made while it is in use and checked before they count."""

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from workbench.core.problems import NotSaved
from workbench.store.connecting import raw, scalar

FOLDER = "backups"
KEPT = 20
"""Routine copies kept; older ones are removed. Copies from before a migration are never removed."""


def back_up(case: Path, database: Path, why: str = "routine") -> Path:
    """Copy the database into the case's backups folder and return the copy's path.

    Raises `sqlite3.Error` or `OSError` where that fails; no partial copy is left under a final name.
    """
    folder = case / FOLDER
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"{stamp}-{why}.db"
    partial = target.with_suffix(".partial")
    try:
        with closing(raw(database, writable=False)) as source, closing(sqlite3.connect(partial)) as copy:
            source.backup(copy, pages=-1)
            if scalar(copy, "PRAGMA integrity_check") != "ok":
                raise sqlite3.DatabaseError("the copy does not pass its integrity check")
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    _thin(folder)
    return target


def back_up_if_due(case: Path, database: Path, seconds: float) -> Path | None:
    """Copy a database that was written since its newest copy, if that copy is so many seconds old.

    Raises `NotSaved` where the copy cannot be made; the case itself is untouched by it.
    """
    try:
        return back_up(case, database) if _is_due(case, database, seconds) else None
    except (OSError, sqlite3.Error) as error:
        raise NotSaved(f"no backup could be made ({error})") from error


def _is_due(case: Path, database: Path, seconds: float) -> bool:
    copies = sorted((case / FOLDER).glob("*.db"))
    if not copies:
        return True
    copied, written = copies[-1].stat().st_mtime, database.stat().st_mtime
    return written > copied and time.time() - copied >= seconds


def _thin(folder: Path) -> None:
    for old in sorted(folder.glob("*-routine.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
