from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.reader.heights import Heights


def made(*heights: float) -> Heights:
    column = Heights(10)
    column.forget(heights)
    return column


def test_paragraphs_stand_below_each_other() -> None:
    column = made(20, 0, 30)
    assert [column.top(number) for number in range(4)] == [10, 30, 30, 60]
    assert column.end() == 60
    assert len(column) == 3


def test_measuring_moves_what_is_below_and_tells_by_how_much() -> None:
    column = made(20, 30)
    assert column.measure(0, 25) == 5
    assert column.top(1) == 35
    assert column.is_measured(0)
    assert not column.is_measured(1)


def test_another_estimate_is_not_a_measure() -> None:
    column = made(20, 30)
    column.measure(0, 25)
    column.estimate(0, 40)
    assert column.top(1) == 50
    assert not column.is_measured(0)


def test_places_outside_belong_to_the_nearest() -> None:
    column = made(20, 30)
    assert (column.at(-5), column.at(1_000)) == (0, 1)


def test_hidden_paragraphs_are_never_at_a_place() -> None:
    assert made(20, 0, 0, 30).at(30) == 3
    assert made(20, 0).at(30) == 0


@given(st.lists(st.integers(0, 9).map(float), min_size=1), st.floats(0, 100))
def test_a_paragraph_with_a_height_holds_the_places_in_it(heights: list[float], y: float) -> None:
    column = made(*heights)
    number = column.at(y)
    if 10 <= y < column.end():
        assert column.top(number) <= y < column.top(number + 1)
