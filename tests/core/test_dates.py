from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.dates import days, is_partial_date


@pytest.mark.parametrize(
    "text",
    [
        "2022", "2022-09", "2022-09-22", "2024-02-29", "2022-09-22T17:25", "2022-09-22T17:25:09",
        "2022-09-22T17:25Z", "2022-09-22T17:25:09+05:30",
    ],
)  # fmt: skip
def test_dates_as_far_as_they_are_known(text: str) -> None:
    assert is_partial_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "22", "0000", "2022-13", "2022-00", "2022-9", "2023-02-29", "2022-09-31", "20220922",
        "2022-09-22T", "2022-09-22T24:00", "2022-09-22 17:25", "2022-09-22T17:25+99:00", "2022-W12",
        "22 September 2022", "２０２２", "٢٠٢٢-٠٩-٢٢", "2022-09-22\n", " 2022",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert not is_partial_date(text)


@given(st.dates())
def test_every_day_of_the_calendar_and_the_start_of_it(day: date) -> None:
    for length in (4, 7, 10):
        assert is_partial_date(day.isoformat()[:length])


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022", "2022-01-01", "2022-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-12", "2022-12-01", "2022-12-31"), ("2022-09-22", "2022-09-22", "2022-09-22"),
        ("2022-09-22T17:25+05:30", "2022-09-22", "2022-09-22"),
    ],
)  # fmt: skip
def test_the_days_a_date_can_mean(text: str, first: str, last: str) -> None:
    assert days(text) == (date.fromisoformat(first), date.fromisoformat(last))
