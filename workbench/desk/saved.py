"""Searches kept in the case under a name."""

from collections.abc import Iterable
from dataclasses import replace

from workbench.core.changes import Label
from workbench.core.model import SavedSearch
from workbench.core.problems import BadQuery, EmptyText, Taken, Unknown
from workbench.core.query import Facet, Filters, Kind, parse
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import records


def every(desk: Desk) -> tuple[SavedSearch, ...]:
    """All saved searches, in the order people gave them."""
    return desk.ask(_in_order)


def named(desk: Desk, name: str) -> SavedSearch:
    """The search of that name, whatever its case; raises `Unknown`."""
    for one in every(desk):
        if one.name.casefold() == name.strip().casefold():
            return one
    raise Unknown("saved search", name)


def question(search: SavedSearch) -> Question:
    """What a saved search asks: its first page."""
    chosen = {facet: frozenset(values) for facet, values in search.filters.items()}
    return Question(search.query, frozenset(search.scope), Filters(chosen), search.sort)


def save(desk: Desk, name: str, asked: Question) -> SavedSearch:
    """Keep a question under a name, after the others. Raises `Taken`, `EmptyText` or `BadQuery`."""
    _check_query(asked.text)

    def work(edit: Edit) -> SavedSearch:
        known = _in_order(edit.connection)
        return edit.add(
            SavedSearch(
                id=edit.mint(),
                name=_checked_name(known, name),
                query=asked.text,
                made=edit.now,
                author=edit.author,
                scope=_listed(asked.scope),
                filters=_plain(asked.filters),
                sort=asked.sort,
                position=max((one.position for one in known), default=-1) + 1,
            )
        )

    return desk.do(Label.SAVE_SEARCH, work)


def rename(desk: Desk, search_id: int, name: str) -> SavedSearch:
    """Call a search otherwise. Raises `Taken` or `EmptyText`."""

    def work(edit: Edit) -> SavedSearch:
        before = edit.get(SavedSearch, search_id)
        others = [one for one in _in_order(edit.connection) if one.id != search_id]
        return edit.change(before, replace(before, name=_checked_name(others, name)))

    return desk.do(Label.EDIT_SEARCH, work)


def change(desk: Desk, search_id: int, asked: Question) -> SavedSearch:
    """Have a search ask something else under its old name. Raises `EmptyText` or `BadQuery`."""
    _check_query(asked.text)

    def work(edit: Edit) -> SavedSearch:
        before = edit.get(SavedSearch, search_id)
        after = replace(
            before,
            query=asked.text,
            scope=_listed(asked.scope),
            filters=_plain(asked.filters),
            sort=asked.sort,
        )
        return edit.change(before, after)

    return desk.do(Label.EDIT_SEARCH, work)


def move(desk: Desk, search_id: int, position: int) -> None:
    """Put a search where so many others stand before it; a place beyond the last one is the last."""

    def work(edit: Edit) -> None:
        moved = edit.get(SavedSearch, search_id)
        order = [one for one in _in_order(edit.connection) if one.id != search_id]
        order.insert(max(0, position), moved)
        for number, one in enumerate(order):
            edit.change(one, replace(one, position=number))

    desk.do(Label.MOVE_SEARCH, work)


def delete(desk: Desk, search_id: int) -> None:
    """Keep a search no longer; what it finds stays as it is."""
    desk.do(Label.DELETE_SEARCH, lambda edit: edit.remove(edit.get(SavedSearch, search_id)))


def _in_order(connection: Connection) -> tuple[SavedSearch, ...]:
    found = records.every(connection, SavedSearch)
    return tuple(sorted(found, key=lambda one: (one.position, one.id)))


def _check_query(query: str) -> None:
    parsed = parse(query)
    for error in parsed.errors:
        raise BadQuery(query, str(error), error.start, error.end)
    if parsed.tree is None:
        raise EmptyText("query")


def _checked_name(others: Iterable[SavedSearch], name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise EmptyText("search's name")
    for one in others:
        if one.name.casefold() == cleaned.casefold():
            raise Taken("saved search", one.name)
    return cleaned


def _listed(scope: frozenset[Kind]) -> tuple[Kind, ...]:
    return tuple(kind for kind in Kind if kind in scope)


def _plain(filters: Filters) -> dict[Facet, tuple[str, ...]]:
    return {facet: tuple(sorted(values)) for facet, values in filters.chosen.items() if values}
