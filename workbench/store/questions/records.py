"""Records as they are stored, by kind and condition."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, func, select

from workbench.core import codec
from workbench.core.model import Article, Case, Claim, Note, Passage, Record, Tag
from workbench.core.problems import Unknown
from workbench.core.views import Counts
from workbench.store.edit import fetch
from workbench.store.schema import TABLES

R = TypeVar("R", bound=Record)

_MANY = 500


def every(connection: Connection, kind: type[R], *where: ColumnElement[bool]) -> tuple[R, ...]:
    """The records of a kind that meet all conditions, oldest first."""
    table = TABLES[kind]
    rows = connection.execute(select(table).where(*where).order_by(table.c.id)).mappings()
    return tuple(codec.record(kind, dict(row)) for row in rows)


def ids(connection: Connection, kind: type[Record]) -> tuple[int, ...]:
    """The ids of all records of a kind, oldest first."""
    column = TABLES[kind].c.id
    return tuple(connection.execute(select(column).order_by(column)).scalars())


def matching(connection: Connection, kind: type[R], **values: str | int) -> tuple[R, ...]:
    """The records of a kind that have these values in these fields, oldest first."""
    columns = TABLES[kind].c
    return every(connection, kind, *(columns[name] == value for name, value in values.items()))


def chosen(connection: Connection, kind: type[R], ids: Iterable[int], column: str = "id") -> tuple[R, ...]:
    """The records of a kind whose `column` is one of the ids, oldest first within each few hundred."""
    wanted = tuple(ids)
    table = TABLES[kind]
    found: list[R] = []
    for at in range(0, len(wanted), _MANY):
        found += every(connection, kind, table.c[column].in_(wanted[at : at + _MANY]))
    return tuple(found)


def one(connection: Connection, kind: type[R], id_: int) -> R:
    """The record of that kind and id; raises `Unknown` where there is none."""
    found = fetch(connection, kind, id_)
    if found is None:
        raise Unknown(codec.kind_name(kind), id_)
    return found


def case(connection: Connection) -> Case:
    """The case itself."""
    return every(connection, Case)[0]


def counts(connection: Connection) -> Counts:
    """How much the case holds."""

    def number(kind: type[Record]) -> int:
        return connection.execute(select(func.count()).select_from(TABLES[kind])).scalar_one()

    return Counts(
        articles=number(Article),
        highlights=number(Passage),
        claims=number(Claim),
        notes=number(Note),
        tags=number(Tag),
    )
