from hypothesis import given
from hypothesis import strategies as st

from workbench.search.nearness import Wanted, side_by_side, stretches

POSITIONS = st.frozensets(st.integers(0, 12), max_size=6)


def test_side_by_side() -> None:
    assert side_by_side([{1, 5, 9}, {2, 6, 7}, {3, 8}]) == [1]
    assert side_by_side([{4, 2}]) == [2, 4]
    assert side_by_side([{1}, set()]) == []


def test_near_in_any_order() -> None:
    assert list(stretches([Wanted([{1, 20}]), Wanted([{4}])], 2)) == [(1, 5)]
    assert list(stretches([Wanted([{1, 20}]), Wanted([{4}])], 1)) == []


def test_the_shortest_of_several() -> None:
    assert list(stretches([Wanted([{1, 3, 9}]), Wanted([{4, 10}])], 9)) == [(3, 5), (4, 10), (9, 11)]


def test_a_word_asked_for_twice_must_be_there_twice() -> None:
    assert list(stretches([Wanted([{7}], times=2)], 5)) == []
    assert list(stretches([Wanted([{3, 7}], times=2)], 3)) == [(3, 8)]


def test_groups_of_several_terms() -> None:
    assert list(stretches([Wanted([{1, 6}, {2, 7}]), Wanted([{4}])], 1)) == [(1, 5), (4, 8)]


@given(POSITIONS, POSITIONS, st.integers(0, 8))
def test_stretches_hold_all_and_no_more_than_they_may(
    one: frozenset[int], other: frozenset[int], within: int
) -> None:
    found = list(stretches([Wanted([one]), Wanted([other])], within))
    for start, end in found:
        assert end - start <= 2 + within
        assert any(start <= place < end for place in one)
        assert any(start <= place < end for place in other)
    possible = any(abs(first - second) + 1 <= 2 + within for first in one for second in other)
    assert bool(found) == possible
