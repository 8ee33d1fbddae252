"""The days that a date stands for, as a query compares them: text in ISO 8601 sorts as time does."""

from typing import NamedTuple

from workbench.core.dates import days, is_partial_date


class Days(NamedTuple):
    """The first and the last day that a date may mean, in ISO 8601; the same one for a whole date."""

    first: str
    last: str


def days_of(written: str) -> Days | None:
    """The days of `2022`, `2022-09`, `2022-09-22` or a date-time; None where it is no date."""
    if not is_partial_date(written):
        return None
    first, last = days(written)
    return Days(first.isoformat(), last.isoformat())
