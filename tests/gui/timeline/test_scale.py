"""Days and pixels."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.timeline.scale import MOST_PER_DAY, Scale, Unit

YEAR = Scale(date(2022, 1, 1), date(2022, 12, 31), 730.0)


def test_a_year_has_a_line_a_quarter_where_there_is_room_for_no_more() -> None:
    assert list(YEAR.ticks()) == [(date(2022, month, 1), Unit.MONTH) for month in (1, 4, 7, 10)]


def test_nearer_there_are_months_then_mondays_then_days() -> None:
    assert {unit for _, unit in YEAR.zoomed(2, 0).ticks()} == {Unit.MONTH}
    weeks = [day for day, _ in YEAR.zoomed(7, 300).ticks()]
    assert weeks
    assert all(day.weekday() == 0 for day in weeks)
    near = [day for day, unit in YEAR.zoomed(1000, 300).ticks() if unit is Unit.DAY]
    assert near == sorted(near)


def test_it_comes_no_nearer_than_days_can_be_told_apart() -> None:
    assert YEAR.zoomed(10_000, 0).per_day == pytest.approx(MOST_PER_DAY)
    assert YEAR.zoomed(0, 0) == YEAR


@given(st.floats(1, 40), st.floats(0, 730))
def test_the_day_under_the_pointer_stays_there(factor: float, at: float) -> None:
    near = YEAR.zoomed(factor, at)
    assert (near.offset + at) / near.per_day == pytest.approx((YEAR.offset + at) / YEAR.per_day)


@given(st.floats(-1e6, 1e6), st.floats(1, 40))
def test_it_never_leaves_its_ends(offset: float, factor: float) -> None:
    moved = YEAR.zoomed(factor, 100).moved(offset)
    assert moved.x(moved.first) <= 0
    assert moved.x(moved.last) + moved.per_day >= moved.width - 1e-6


@given(st.dates(), st.integers(0, 4_000_000), st.floats(1, 1e5))
def test_any_part_of_the_calendar_has_an_axis(first: date, length: int, factor: float) -> None:
    last = min(first.toordinal() + length, date.max.toordinal())
    scale = Scale(first, date.fromordinal(last), 700.0).zoomed(factor, 350)
    ticks = [day for day, _ in scale.ticks()]
    assert len(ticks) < 40
    assert all(one < other for one, other in pairwise(ticks))


def test_a_month_is_in_the_middle_of_its_days() -> None:
    span = (date(2022, 9, 1), date(2022, 9, 30))
    assert YEAR.middle(span) == pytest.approx((YEAR.x(span[0]) + YEAR.x(span[1] + timedelta(days=1))) / 2)
