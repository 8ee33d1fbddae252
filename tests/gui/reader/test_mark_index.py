from hypothesis import given
from hypothesis import strategies as st

from tests.gui.reader.samples import mark
from workbench.core.views import Mark
from workbench.gui.reader.mark_index import MarkIndex, span_of

MARKS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda one: mark(one[0], one[0] + one[1])),
    max_size=12,
)


def overlap(one: Mark, start: int, end: int) -> bool:
    return one.passage.start < end and one.passage.end > start


@given(MARKS, st.integers(0, 40), st.integers(1, 10))
def test_between_finds_exactly_what_touches(marks: list[Mark], start: int, length: int) -> None:
    found = MarkIndex(marks).between(start, start + length)
    assert {one.passage.id for one in found} == {
        one.passage.id for one in marks if overlap(one, start, start + length)
    }


@given(MARKS, st.integers(0, 40), st.integers(1, 10))
def test_a_cluster_is_closed(marks: list[Mark], start: int, length: int) -> None:
    found = set(MarkIndex(marks).cluster(start, start + length))
    assert {one for one in marks if overlap(one, start, start + length)} <= found
    for inside in found:
        assert all(one in found for one in marks if overlap(one, inside.passage.start, inside.passage.end))


def test_stepping_goes_through_all_marks_in_the_order_of_the_text() -> None:
    late, early = mark(20, 25), mark(3, 9)
    index = MarkIndex([late, early])
    assert index.after(None, 0) == early
    assert index.after(early.passage.id, 0) == late
    assert index.after(late.passage.id, 0) is None
    assert index.before(None, 21) == late
    assert index.before(late.passage.id, 0) == early
    assert index.before(early.passage.id, 0) is None


def test_a_mark_that_is_gone_counts_from_the_caret() -> None:
    index = MarkIndex([mark(3, 9), mark(20, 25)])
    assert index.after(1, 10) == index.marks[1]
    assert index.get(1) is None


def test_starting_looks_back_over_a_few() -> None:
    marks = [mark(place, place + 1) for place in range(0, 50, 10)]
    found = MarkIndex(marks).starting(30, 45, before=1)
    assert [one.passage.start for one in found] == [20, 30, 40]


def test_the_span_of_a_mark_has_its_id() -> None:
    one = mark(3, 9)
    assert (span_of(one).start, span_of(one).end, span_of(one).id) == (3, 9, one.passage.id)


@given(MARKS, MARKS, st.data())
def test_marks_taken_out_and_put_in_are_as_if_they_had_never_or_always_been_there(
    marks: list[Mark], more: list[Mark], data: st.DataObject
) -> None:
    gone = data.draw(st.lists(st.sampled_from(marks), unique=True)) if marks else []
    index = MarkIndex(marks)
    for one in gone:
        assert index.take_out(one.passage.id) == one
    for one in more:
        index.put_in(one)
    expected = MarkIndex([*(one for one in marks if one not in gone), *more])
    assert index.marks == expected.marks
    for point in range(0, 45, 3):
        assert index.between(point, point + 3) == expected.between(point, point + 3)
        assert index.cluster(point, point + 3) == expected.cluster(point, point + 3)


def test_nothing_is_taken_out_twice() -> None:
    one = mark(3, 9)
    index = MarkIndex([one])
    assert index.take_out(one.passage.id) == one
    assert index.take_out(one.passage.id) is None
    assert len(index) == 0
