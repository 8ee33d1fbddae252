"""The journal: one row a deed, written in the deed's own transaction, never changed.

Undo, the refresh of views, the index follower and the audit trail all read it. Each row's digest covers
the row and the digest before it, so that a changed or missing row shows.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, func, insert, select

from workbench.core import codec
from workbench.core.changes import Change, ChangeSet, Deed, Label, Way
from workbench.core.model import Record
from workbench.store.schema import journal

CHUNK = 200
"""Deeds read at a time, so that a long read does not hold up a save."""


def _side(record: Record | None) -> dict[str, Any] | None:
    return None if record is None else codec.plain(record)


def _written(changes: ChangeSet) -> str:
    rows = [[codec.kind_name(type(one.record)), _side(one.before), _side(one.after)] for one in changes]
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _read(text: str) -> ChangeSet:
    def side(kind: str, values: dict[str, Any] | None) -> Record | None:
        return None if values is None else codec.record(codec.kind_named(kind), values)

    return ChangeSet(
        tuple(Change(side(kind, before), side(kind, after)) for kind, before, after in json.loads(text))
    )


def _digest(previous: str, row: dict[str, Any]) -> str:
    covered = json.dumps([previous, *(row[name] for name in sorted(row))], ensure_ascii=False)
    return hashlib.sha256(covered.encode()).hexdigest()


class Head(NamedTuple):
    """Where the journal ends: number, id and digest of the newest deed; of an empty one 0, 0 and nothing."""

    number: int
    deed: int
    digest: str


_HEAD = select(journal.c.number, journal.c.deed, journal.c.digest).order_by(journal.c.number.desc()).limit(1)


def head(connection: Connection) -> Head:
    """Where the journal ends."""
    row = connection.execute(_HEAD).one_or_none()
    return Head(0, 0, "") if row is None else Head(*row)


def last(connection: Connection) -> int:
    """The number of the newest deed."""
    return head(connection).number


def last_id(connection: Connection) -> int:
    """The largest identifier in use: each deed's own id is minted after those of all its records."""
    return head(connection).deed


def number_of(connection: Connection, deed_id: int) -> int | None:
    """The number of the deed with that id, or None: this history has no such deed."""
    found = select(journal.c.number).where(journal.c.deed == deed_id)
    return connection.execute(found).scalar_one_or_none()


def write(connection: Connection, deed: Deed, previous: str) -> None:
    """Append a deed, whose number must be the next one; `previous` is the digest of the deed before it."""
    row: dict[str, Any] = {
        "number": deed.number,
        "deed": deed.id,
        "step": deed.step,
        "label": deed.label.value,
        "way": deed.way.value,
        "author": deed.author,
        "at": deed.at.isoformat(),
        "reason": deed.reason,
        "changes": _written(deed.changes),
    }
    connection.execute(insert(journal), row | {"digest": _digest(previous, row)})


def _deed(row: RowMapping) -> Deed:
    return Deed(
        number=row["number"],
        id=row["deed"],
        step=row["step"],
        label=Label(row["label"]),
        way=Way(row["way"]),
        author=row["author"],
        at=datetime.fromisoformat(row["at"]),
        reason=row["reason"],
        changes=_read(row["changes"]),
    )


def after(connection: Connection, number: int, limit: int = CHUNK) -> tuple[Deed, ...]:
    """The deeds that follow that number, oldest first."""
    rows = select(journal).where(journal.c.number > number).order_by(journal.c.number).limit(limit)
    return tuple(_deed(row) for row in connection.execute(rows).mappings())


def newest(connection: Connection, limit: int) -> tuple[Deed, ...]:
    """The newest deeds, newest first."""
    rows = select(journal).order_by(journal.c.number.desc()).limit(limit)
    return tuple(_deed(row) for row in connection.execute(rows).mappings())


def of_step(connection: Connection, step: int) -> tuple[Deed, ...]:
    """All deeds of an undo step, its undoing and redoing among them, oldest first."""
    rows = select(journal).where(journal.c.step == step).order_by(journal.c.number)
    return tuple(_deed(row) for row in connection.execute(rows).mappings())


def weight(connection: Connection, step: int) -> int:
    """How much an undo step changed: the characters in which its deeds are written."""
    size = select(func.coalesce(func.sum(func.length(journal.c.changes)), 0)).where(journal.c.step == step)
    return int(connection.execute(size).scalar_one())


def touching(connection: Connection, kind: type[Record], id_: int) -> tuple[Deed, ...]:
    """The deeds that touched a record, oldest first."""
    named, numbered = f'["{codec.kind_name(kind)}",', f'"id":{id_},'
    rows = (
        select(journal)
        .where(journal.c.changes.contains(numbered, autoescape=True))
        .where(journal.c.changes.contains(named, autoescape=True))
        .order_by(journal.c.number)
    )
    deeds = (_deed(row) for row in connection.execute(rows).mappings())
    return tuple(deed for deed in deeds if id_ in deed.changes.touched(kind))


def ways(connection: Connection) -> Iterator[tuple[int, Label, Way]]:
    """Step, label and way of every deed, oldest first: what undo and redo lists are made of."""
    rows = select(journal.c.step, journal.c.label, journal.c.way).order_by(journal.c.number)
    for step, label, way in connection.execute(rows):
        yield step, Label(label), Way(way)


def broken_at(connection: Connection) -> int | None:
    """The number of the first deed whose digest does not fit, or None: the chain is whole."""
    previous, expected = "", 1
    for row in connection.execute(select(journal).order_by(journal.c.number)).mappings():
        values = {name: row[name] for name in row if name != "digest"}
        if row["number"] != expected or row["digest"] != _digest(previous, values):
            return expected
        previous, expected = row["digest"], expected + 1
    return None
