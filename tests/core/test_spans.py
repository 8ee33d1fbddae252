import itertools

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.spans import Run, Span, lanes, runs


@st.composite
def spans(draw: st.DrawFn) -> list[Span]:
    pairs = draw(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=15))
    return [Span(min(pair), max(pair), number) for number, pair in enumerate(pairs)]


def covering(all_spans: list[Span], place: int) -> set[int]:
    return {span.id for span in all_spans if span.start <= place < span.end}


@given(spans())
def test_runs_say_of_every_place_what_covers_it(all_spans: list[Span]) -> None:
    told = {place: set(run.ids) for run in runs(all_spans) for place in range(run.start, run.end)}
    assert told == {place: ids for place in range(41) if (ids := covering(all_spans, place))}


@given(spans())
def test_runs_are_in_order_and_do_not_overlap(all_spans: list[Span]) -> None:
    found = runs(all_spans)
    assert all(run.start < run.end and run.depth == len(set(run.ids)) > 0 for run in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_the_earliest_and_longest_comes_first() -> None:
    found = runs([Span(2, 6, 3), Span(0, 4, 1), Span(0, 8, 2)])
    assert found == (Run(0, 2, (2, 1)), Run(2, 4, (2, 1, 3)), Run(4, 6, (2, 3)), Run(6, 8, (2,)))


@given(spans())
def test_no_two_in_one_lane_overlap_and_no_lane_is_wasted(all_spans: list[Span]) -> None:
    lane = lanes(all_spans)
    assert set(lane) == {span.id for span in all_spans if span.start < span.end}
    for place in range(41):
        here = [lane[one] for one in covering(all_spans, place)]
        assert len(here) == len(set(here))
    deepest = max((run.depth for run in runs(all_spans)), default=0)
    assert max(lane.values(), default=-1) == deepest - 1
