"""Rows become records."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection

from workbench.core import codec
from workbench.core.model import Record
from workbench.store import statements
from workbench.store.schema import TABLES
from workbench.store.statements import Rows

R = TypeVar("R", bound=Record)


def read(
    connection: Connection,
    kind: type[R],
    rows: Rows,
    values: Mapping[str, Any] | None = None,
) -> tuple[R, ...]:
    """The records that a selection of whole rows of their table finds, in its order.

    Args:
        connection: inside a transaction.
        kind: of the records.
        rows: selects all columns of the table of that kind, as the table has them.
        values: of the selection's parameters.
    """
    names = TABLES[kind].c.keys()
    made = codec.maker(kind)
    found = connection.execute(rows, values).all()
    return tuple(made(dict(zip(names, row, strict=True))) for row in found)


def fetch(connection: Connection, kind: type[R], id_: int) -> R | None:
    """The stored record of that kind and id, or None."""
    rows = statements.matching(TABLES[kind], ("id",))
    return next(iter(read(connection, kind, rows, {"id": id_})), None)
