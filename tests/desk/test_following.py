"""The index follows in small parts: what people do comes first, and whoever is stopped leaves it honest."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from tests.casework import add_article
from workbench.core.problems import IndexBusy, IndexDamaged
from workbench.core.progress import Cancelled, Progress
from workbench.core.query import parse
from workbench.desk import articles, following, passages
from workbench.desk.desk import Desk
from workbench.desk.following import Follower
from workbench.places import index_folder
from workbench.search import Index
from workbench.store import journal

MANY = 12


class Steps(Progress):
    """Notes what is reported, and does something at each report."""

    def __init__(self, then: Callable[[int], object] = lambda _done: None) -> None:
        super().__init__()
        self.told: list[tuple[int, int]] = []
        self._then = then

    def report(self, done: int, total: int, item: str = "") -> None:
        self.told.append((done, total))
        self._then(done)
        super().report(done, total, item)


def stopping(at: int) -> Steps:
    """Stops the work when that much is done."""
    steps = Steps(lambda done: steps.cancel() if done >= at else None)
    return steps


@pytest.fixture
def index(desk: Desk) -> Iterator[Index]:
    """The index of the case, empty."""
    with closing(Index.open(index_folder(desk.case().id), desk.case().id)) as made:
        yield made


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few articles are several parts."""
    monkeypatch.setattr(following, "PART", 3)
    monkeypatch.setattr(following, "_GROWING", (2, 4))


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    """Articles, oldest first."""
    return [add_article(desk, f"{number}", f"Ships {number}.") for number in range(MANY)]


def found(index: Index, query: str = "*") -> list[int]:
    """The ids of what the index finds, of any kind."""
    tree = parse(query).tree
    assert tree is not None
    return sorted(hit.id for hit in index.search(tree, limit=100).hits)


def test_a_new_index_is_filled_part_by_part_newest_first(desk: Desk, index: Index, ids: list[int]) -> None:
    follower = Follower(desk, index)
    seen: list[list[int]] = []
    steps = Steps(lambda _done: seen.append(found(index)))
    partial = [follower.partial]
    follower.catch_up(steps)
    partial.append(follower.partial)
    assert partial == [True, False]
    assert steps.told == [(0, 12), (2, 12), (6, 12), (10, 12)]
    assert seen == [[], ids[-2:], ids[-6:], ids[-10:]]
    assert found(index) == ids
    assert index.seen == desk.ask(journal.last_id)


def test_one_that_was_stopped_says_so_and_the_next_makes_it_whole(
    desk: Desk, index: Index, ids: list[int]
) -> None:
    with pytest.raises(Cancelled):
        Follower(desk, index).catch_up(stopping(6))
    assert found(index) == ids[-6:]
    articles.delete(desk, ids[-1:])
    follower = Follower(desk, index)
    assert follower.partial
    follower.catch_up(Steps())
    assert found(index) == ids[:-1]


def test_what_was_put_into_an_index_that_somebody_made_anew_is_put_there_again(
    desk: Desk, index: Index, ids: list[int]
) -> None:
    steps = Steps(lambda done: index.clear() if done == 6 and len(steps.told) == 3 else None)
    Follower(desk, index).catch_up(steps)
    assert steps.told == [(0, 12), (2, 12), (6, 12), (0, 12), (2, 12), (6, 12), (10, 12)]
    assert found(index) == ids


def test_nothing_is_put_into_an_index_that_has_not_seen_what_went_before(
    desk: Desk, index: Index, article: int
) -> None:
    Follower(desk, index).catch_up(Steps())
    before = index.seen
    index.clear()
    with pytest.raises(IndexDamaged):
        index.apply((), (), before + 1, before)
    assert index.seen == 0


def test_only_the_last_part_of_a_deed_says_that_it_was_seen(desk: Desk, index: Index, ids: list[int]) -> None:
    Follower(desk, index).catch_up(Steps())
    before = index.seen
    articles.delete(desk, ids)
    with pytest.raises(Cancelled):
        Follower(desk, index).catch_up(stopping(6))
    assert (len(found(index)), index.seen) == (6, before)
    Follower(desk, index).catch_up(Steps())
    assert (found(index), index.seen) == ([], desk.ask(journal.last_id))


def test_what_somebody_does_meanwhile_does_not_wait_behind_an_import(
    desk: Desk, index: Index, ids: list[int]
) -> None:
    Follower(desk, index).catch_up(Steps())
    more = [add_article(desk, f"More {number}", f"Grain {number}.") for number in range(MANY)]
    made: list[int] = []

    def mark(done: int) -> None:
        if done == 3:
            made.append(passages.highlight(desk, ids[0], 0, 5).id)
            add_article(desk, "Last", "Grain at last.")
        if done == 6:
            assert found(index, "ships AND ships")[-1] == made[0]
            assert index.seen == before
            assert found(index, "grain") == more[-6:]

    before = index.seen
    Follower(desk, index).catch_up(Steps(mark))
    assert made
    assert len(found(index, "grain")) == MANY + 1


def test_what_was_indexed_before_is_found_while_everything_is_indexed_anew(
    desk: Desk, index: Index, ids: list[int]
) -> None:
    Follower(desk, index).catch_up(Steps())
    steps = Steps(lambda _done: found(index) == ids or pytest.fail("not found meanwhile"))
    Follower(desk, index).rebuild(steps)
    assert steps.told == [(0, 12), (3, 12), (6, 12), (9, 12)]
    assert found(index) == ids


def test_an_index_of_another_history_is_replaced(desk: Desk, index: Index, ids: list[int]) -> None:
    index.apply((), (), index.seen + (1 << 40))
    follower = Follower(desk, index)
    assert not follower.partial
    follower.catch_up(Steps())
    assert found(index) == ids


def test_one_at_a_time(desk: Desk, index: Index, ids: list[int]) -> None:
    def another(_done: int) -> None:
        with pytest.raises(IndexBusy):
            Follower(desk, index).catch_up(Steps())

    Follower(desk, index).catch_up(Steps(another))
    assert found(index) == ids


def test_few_deeds_are_told_of_without_a_count(desk: Desk, index: Index, article: int) -> None:
    steps = Steps()
    Follower(desk, index).catch_up(steps)
    assert steps.told == []
    assert found(index, "ships") == [article]
