"""Outlets: recognised by name, alias or address; described, graded, merged."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import partial

from workbench.core.addresses import host
from workbench.core.changes import Label
from workbench.core.model import Article, Outlet, RoleRule
from workbench.core.problems import BadValue, EmptyText, InUse, Taken
from workbench.core.views import OutletRow
from workbench.desk.desk import Desk
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import articles, records
from workbench.store.questions import outlets as questions

GRADES = "ABCDEF"
"""How reliable a source is in the Admiralty code: A completely, E not at all, F cannot be judged."""


def rows(desk: Desk) -> tuple[OutletRow, ...]:
    """Every outlet with the number of its articles, by name."""
    return tuple(OutletRow(outlet, number) for outlet, number in desk.ask(articles.outlets))


def one(desk: Desk, outlet_id: int) -> Outlet:
    """The outlet of that id; raises `Unknown`."""
    return desk.ask(records.one, Outlet, outlet_id)


def named(edit: Edit, name: str) -> Outlet:
    """The outlet of that name or alias, made if there is none."""
    known = edit.remembered(Outlet, ("named", name), lambda: known_as(edit.connection, name))
    return known or edit.add(Outlet(id=edit.mint(), name=name.strip()))


def recall(edit: Edit, names: Collection[str]) -> None:
    """Look outlets up by name, all at once, for `named` to find at hand. Only names of A to Z are."""
    wanted = {name: name.strip().lower() for name in names if name.isascii()}
    found: dict[str, Outlet] = {}
    for one in questions.called(edit.connection, set(wanted.values())) if wanted else ():
        for name in _names(one):
            found.setdefault(name, one)
    for name, lowered in wanted.items():
        edit.remembered(Outlet, ("named", name), partial(found.get, lowered))


def known_as(connection: Connection, name: str) -> Outlet | None:
    """The outlet of that name or alias, whatever its capitals, or None."""
    wanted = name.strip()
    found = next(iter(questions.called(connection, [wanted.lower()])), None)
    if found is not None or wanted.isascii():
        return found
    return next((one for one in records.every(connection, Outlet) if wanted.casefold() in _names(one)), None)


def at(connection: Connection, address: str) -> Outlet | None:
    """The outlet one of whose aliases is the site of an address, or a site that this one belongs to."""
    site = host(address)
    if not site:
        return None
    sites = {site.split(".", dots)[-1] for dots in range(site.count("."))}
    return next(iter(questions.called(connection, sites)), None)


def _names(outlet: Outlet) -> set[str]:
    return {name.casefold() for name in (outlet.name, *outlet.aliases)}


def change(desk: Desk, outlet_id: int, **facts: str) -> Outlet:
    """Correct what is known of an outlet.

    Args:
        desk: the open case.
        outlet_id: which outlet.
        facts: name, aliases (one a line; of an address its site is taken), country, note, or grade (A to F,
            "" for none).

    Raises:
        Unknown, EmptyText (a name), Taken (another outlet is called that), BadValue (a grade that is none).
    """

    def work(edit: Edit) -> Outlet:
        before = edit.get(Outlet, outlet_id)
        after = replace(before, **_values(facts))  # type: ignore[arg-type]
        for name in _names(after) - _names(before):
            other = known_as(edit.connection, name)
            if other is not None and other.id != outlet_id:
                raise Taken("outlet", other.name)
        return edit.change(before, after)

    return desk.do(Label.EDIT_OUTLET, work)


def _values(facts: dict[str, str]) -> dict[str, object]:
    values: dict[str, object] = {name: value.strip() for name, value in facts.items()}
    if "name" in facts and not values["name"]:
        raise EmptyText("name")
    if "aliases" in facts:
        values["aliases"] = _lines(host(line) or line for line in facts["aliases"].splitlines())
    if "grade" in facts:
        values["grade"] = _grade(facts["grade"].strip().upper())
    return values


def _lines(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in given if line.strip()))


def _grade(said: str) -> str | None:
    if said and said not in GRADES:
        raise BadValue("grade of a source", said, "A, B, C, D, E, F; empty for none")
    return said or None


def merge(desk: Desk, outlet_id: int, into_id: int) -> Outlet:
    """Make two outlets one: the articles and what is known of lines go over, the name becomes an alias.

    What is known of the one that stays is kept; what is known only of the other is taken over.

    Raises:
        Unknown, BadValue (an outlet into itself).
    """
    if outlet_id == into_id:
        raise BadValue("outlet to merge it with", str(into_id), "any other outlet")

    def work(edit: Edit) -> Outlet:
        gone, before = edit.get(Outlet, outlet_id), edit.get(Outlet, into_id)
        for article in records.matching(edit.connection, Article, outlet_id=outlet_id):
            edit.change(article, replace(article, outlet_id=into_id))
        _move_rules(edit, outlet_id, into_id)
        edit.remove(gone)
        return edit.change(before, _merged(before, gone))

    return desk.do(Label.MERGE_OUTLETS, work)


def _move_rules(edit: Edit, outlet_id: int, into_id: int) -> None:
    known = {rule.line for rule in records.matching(edit.connection, RoleRule, outlet_id=into_id)}
    for rule in records.matching(edit.connection, RoleRule, outlet_id=outlet_id):
        if rule.line in known:
            edit.remove(rule)
        else:
            edit.change(rule, replace(rule, outlet_id=into_id))


def _merged(stays: Outlet, gone: Outlet) -> Outlet:
    aliases = _lines((*stays.aliases, gone.name, *gone.aliases))
    return replace(
        stays,
        aliases=tuple(alias for alias in aliases if alias != stays.name),
        country=stays.country or gone.country,
        note="\n".join(note for note in (stays.note, gone.note) if note),
        grade=stays.grade or gone.grade,
    )


def delete(desk: Desk, outlet_id: int) -> None:
    """Remove an outlet that has no articles; raises `InUse` where it has some."""

    def work(edit: Edit) -> None:
        outlet = edit.get(Outlet, outlet_id)
        articles = len(records.matching(edit.connection, Article, outlet_id=outlet_id))
        if articles:
            raise InUse("outlet", outlet.name, articles)
        for rule in records.matching(edit.connection, RoleRule, outlet_id=outlet_id):
            edit.remove(rule)
        edit.remove(outlet)

    desk.do(Label.DELETE_OUTLET, work)
