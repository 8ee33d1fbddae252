"""Outlets by what they are called."""

import json
from collections.abc import Collection

from sqlalchemy import Connection, exists, func, or_, select

from workbench.core.model import Outlet
from workbench.store.fetching import read
from workbench.store.schema import outlet
from workbench.store.statements import IDS, one_of

_ALIAS = func.json_each(outlet.c.aliases).table_valued("value")
_CALLED = (
    select(outlet)
    .where(
        or_(
            one_of(func.lower(outlet.c.name)),
            exists(select(_ALIAS.c.value).where(one_of(func.lower(_ALIAS.c.value)))),
        )
    )
    .order_by(outlet.c.id)
)


def called(connection: Connection, names: Collection[str]) -> tuple[Outlet, ...]:
    """The outlets whose name or alias is one of these in lower case, as far as SQLite knows: of A to Z."""
    return read(connection, Outlet, _CALLED, {IDS: json.dumps(list(names))})
