"""How much a saved search finds, and what of it is new."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.casework import add_article
from workbench.core.model import SavedSearch
from workbench.core.problems import BadQuery
from workbench.core.query import Facet, Filters, Kind
from workbench.desk import saved, tags, tallies
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder, Question
from workbench.desk.tallies import Counting, Tally, tally


@pytest.fixture
def finder(desk: Desk) -> Iterator[Finder]:
    """Over a case with two articles of rockets."""
    for outlet in ("Dawn", "Courier"):
        add_article(desk, f"A report of {outlet}", "Rockets were sold.", outlet=outlet)
    with closing(Finder(desk)) as made:
        yield made


def counted(finder: Finder, search: SavedSearch, looked: int | None = None) -> Tally:
    finder.catch_up()
    return tally(finder, search, search.id if looked is None else looked)


def test_counting_goes_step_by_step(desk: Desk, finder: Finder, monkeypatch: pytest.MonkeyPatch) -> None:
    search = saved.save(desk, "Arms", Question("rockets"))
    for number in range(3):
        add_article(desk, f"Later {number}", "Rockets again.")
    finder.catch_up()
    monkeypatch.setattr(tallies, "STEP", 2)
    begun = Counting(search, search.id)
    first = begun.answer(finder)
    assert (first.total, first.counted) == (5, 2)
    onward = begun.next(first)
    assert onward is not None
    assert onward.answer(finder).counted == 4
    assert tally(finder, search, search.id).fresh == 3


def test_everything_is_counted_and_only_what_came_later_is_new(desk: Desk, finder: Finder) -> None:
    search = saved.save(desk, "Arms", Question("rockets"))
    first = counted(finder, search)
    assert (first.search_id, first.total, first.fresh) == (search.id, 2, 0)
    add_article(desk, "A denial", "Rockets? Never.")
    add_article(desk, "Apples", "The harvest was good.")
    second = counted(finder, search)
    assert (second.total, second.fresh) == (3, 1)
    assert counted(finder, search, second.newest).fresh == 0


def test_an_older_article_that_answers_only_now_is_not_new(desk: Desk, finder: Finder) -> None:
    search = saved.save(desk, "Arms", Question("rockets"))
    add_article(desk, "A denial", "Rockets? Never.")
    newest = counted(finder, search).newest
    tags.new(desk, "Later")
    assert counted(finder, search, newest).fresh == 0


def test_scope_and_filters_of_the_search_count(desk: Desk, finder: Finder) -> None:
    chosen = Filters({Facet.OUTLET: frozenset({"Dawn"})})
    dawn = saved.save(desk, "Dawn", Question("rockets", filters=chosen))
    claims = saved.save(desk, "Claims", Question("rockets", frozenset({Kind.CLAIM})))
    assert (counted(finder, dawn).total, counted(finder, claims).total) == (1, 0)


def test_a_query_that_is_not_one_is_refused(desk: Desk, finder: Finder) -> None:
    search = SavedSearch(id=1, name="Odd", query='"', made=desk.case().created, author="Ana")
    with pytest.raises(BadQuery):
        counted(finder, search)
