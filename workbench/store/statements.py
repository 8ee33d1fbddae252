"""Statements on the table of one kind of record, each made once: making one costs more than running it."""

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Delete,
    Insert,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

Rows = Select[*tuple[Any, ...]]
"""Selects whole rows of a table."""

BEFORE = "before_"
"""What the parameters are called, before the field's name, that say what a stored record must be."""

AFTER = "after_"
"""What the parameters are called, before the field's name, that say what it becomes."""

IDS = "ids"
"""The parameter of `one_of`: a JSON list."""


def _told(table: Table, name: str, prefix: str = "") -> BindParameter[Any]:
    return bindparam(f"{prefix}{name}", type_=table.c[name].type)


def _is_before(table: Table) -> ColumnElement[bool]:
    names = table.c.keys()
    return and_(*(table.c[name].is_not_distinct_from(_told(table, name, BEFORE)) for name in names))


@cache
def insertion(table: Table) -> Insert:
    """Stores a new record; takes its values by field."""
    return insert(table)


@cache
def deletion(table: Table) -> Delete:
    """Removes a record that is as the parameters named `BEFORE` say."""
    return delete(table).where(_is_before(table))


@cache
def exchange(table: Table, names: frozenset[str]) -> Update:
    """Gives these fields their `AFTER` values in a record that is as the parameters named `BEFORE` say."""
    fresh = {name: _told(table, name, AFTER) for name in names}
    return update(table).where(_is_before(table)).values(fresh)


@cache
def matching(table: Table, names: tuple[str, ...] = ()) -> Rows:
    """The records with given values in these fields, oldest first."""
    return select(table).where(*(table.c[name] == _told(table, name) for name in names)).order_by(table.c.id)


@cache
def among(table: Table, column: str) -> Rows:
    """The records whose field holds one of the `IDS`, oldest first."""
    return select(table).where(one_of(table.c[column])).order_by(table.c.id)


def one_of(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a column holds one of the `IDS`: one parameter, however many there are."""
    listed = func.json_each(bindparam(IDS)).table_valued("value")
    return column.in_(select(listed.c.value))
