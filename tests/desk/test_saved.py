"""Searches kept in the case."""

import pytest

from tests.casework import reopened
from workbench.core.problems import BadQuery, EmptyText, Problem, Taken, Unknown
from workbench.core.query import Facet, Filters, Kind, Sort
from workbench.desk import saved
from workbench.desk.desk import Desk
from workbench.desk.finding import Question

ASKED = Question(
    "rockets OR shells",
    frozenset({Kind.CLAIM, Kind.ARTICLE}),
    Filters({Facet.OUTLET: frozenset({"Dawn", ""}), Facet.TAG: frozenset()}),
    Sort.NEWEST,
)


def names(desk: Desk) -> list[str]:
    return [one.name for one in saved.every(desk)]


def test_a_search_is_kept_with_all_that_it_asks(desk: Desk) -> None:
    saved.save(desk, "  Arms \n deals ", ASKED)
    desk = reopened(desk)
    (kept,) = saved.every(desk)
    assert (kept.name, kept.author, kept.scope) == ("Arms deals", desk.author, (Kind.ARTICLE, Kind.CLAIM))
    asks = saved.question(kept)
    assert (asks.text, asks.scope, asks.sort) == (ASKED.text, ASKED.scope, ASKED.sort)
    assert asks.filters == Filters({Facet.OUTLET: frozenset({"Dawn", ""})})
    desk.close()


@pytest.mark.parametrize(
    ("name", "query", "problem"),
    [
        (" ", "rockets", EmptyText),
        ("ARMS", "rockets", Taken),
        ("Other", " ", EmptyText),
        ("Other", 'a "b', BadQuery),
    ],
)
def test_what_cannot_be_kept_is_refused(desk: Desk, name: str, query: str, problem: type[Problem]) -> None:
    saved.save(desk, "Arms", ASKED)
    with pytest.raises(problem):
        saved.save(desk, name, Question(query))
    assert names(desk) == ["Arms"]


def test_a_search_is_found_by_its_name(desk: Desk) -> None:
    kept = saved.save(desk, "Arms", ASKED)
    assert saved.named(desk, " arms") == kept
    with pytest.raises(Unknown, match="no saved search Ports"):
        saved.named(desk, "Ports")


def test_a_search_is_renamed_but_not_to_the_name_of_another(desk: Desk) -> None:
    one, _ = saved.save(desk, "One", ASKED), saved.save(desk, "Two", ASKED)
    saved.rename(desk, one.id, "ONE")
    assert names(desk) == ["ONE", "Two"]
    with pytest.raises(Taken):
        saved.rename(desk, one.id, "two")
    with pytest.raises(EmptyText):
        saved.rename(desk, one.id, "")


def test_a_search_can_ask_something_else(desk: Desk) -> None:
    kept = saved.save(desk, "Arms", ASKED)
    saved.change(desk, kept.id, Question("grain"))
    (changed,) = saved.every(desk)
    assert (changed.name, saved.question(changed)) == ("Arms", Question("grain"))
    with pytest.raises(BadQuery):
        saved.change(desk, kept.id, Question("(grain"))


@pytest.mark.parametrize(("position", "order"), [(0, "CAB"), (1, "ACB"), (2, "ABC"), (9, "ABC"), (-1, "CAB")])
def test_searches_are_reordered(desk: Desk, position: int, order: str) -> None:
    ids = [saved.save(desk, name, ASKED).id for name in "ABC"]
    saved.move(desk, ids[2], position)
    assert "".join(names(desk)) == order


def test_every_deed_can_be_taken_back(desk: Desk) -> None:
    one, two = saved.save(desk, "One", ASKED), saved.save(desk, "Two", ASKED)
    before = saved.every(desk)
    for deed in (
        lambda: saved.rename(desk, one.id, "Uno"),
        lambda: saved.change(desk, one.id, Question("grain")),
        lambda: saved.move(desk, two.id, 0),
        lambda: saved.delete(desk, one.id),
    ):
        deed()
        assert saved.every(desk) != before
        desk.undo()
        assert saved.every(desk) == before


def test_a_new_search_comes_after_the_others(desk: Desk) -> None:
    ids = [saved.save(desk, name, ASKED).id for name in "ABC"]
    saved.delete(desk, ids[0])
    saved.save(desk, "D", ASKED)
    assert names(desk) == ["B", "C", "D"]
