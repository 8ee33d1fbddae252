"""Records as they are stored, by kind and condition."""

import json
from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, func, select

from workbench.core import codec
from workbench.core.model import Article, Case, Claim, Note, Passage, Record, Tag
from workbench.core.problems import Unknown
from workbench.core.views import Counts
from workbench.store import statements
from workbench.store.fetching import fetch, read
from workbench.store.schema import TABLES

R = TypeVar("R", bound=Record)

_COUNTED = select(
    *(
        select(func.count()).select_from(TABLES[kind]).scalar_subquery().label(name)
        for name, kind in {
            "articles": Article,
            "highlights": Passage,
            "claims": Claim,
            "notes": Note,
            "tags": Tag,
        }.items()
    )
)
"""Asked after every deed: one statement, made once."""


def every(connection: Connection, kind: type[R], *where: ColumnElement[bool]) -> tuple[R, ...]:
    """The records of a kind that meet all conditions, oldest first."""
    return read(connection, kind, statements.matching(TABLES[kind]).where(*where))


def ids(connection: Connection, kind: type[Record]) -> tuple[int, ...]:
    """The ids of all records of a kind, oldest first."""
    column = TABLES[kind].c.id
    return tuple(connection.execute(select(column).order_by(column)).scalars().all())


def values(connection: Connection, kind: type[Record], field: str) -> frozenset[int | str]:
    """What the records of a kind have in a field."""
    return frozenset(connection.execute(select(TABLES[kind].c[field]).distinct()).scalars())


def matching(connection: Connection, kind: type[R], **values: str | int) -> tuple[R, ...]:
    """The records of a kind that have these values in these fields, oldest first."""
    return read(connection, kind, statements.matching(TABLES[kind], tuple(values)), values)


def chosen(connection: Connection, kind: type[R], ids: Iterable[int], column: str = "id") -> tuple[R, ...]:
    """The records of a kind whose `column` is one of the ids, oldest first."""
    wanted = list(ids)
    if not wanted:
        return ()
    return read(
        connection, kind, statements.among(TABLES[kind], column), {statements.IDS: json.dumps(wanted)}
    )


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
    return Counts(**connection.execute(_COUNTED).mappings().one())
