"""The days that a date stands for which is known only as far as its year or month."""

from calendar import monthrange
from typing import NamedTuple

from workbench.core.dates import is_partial_date

_DAY = len("2022-09-22")


class Days(NamedTuple):
    """The first and the last day that a date may mean, in ISO 8601; the same one for a whole date."""

    first: str
    last: str


def days_of(written: str) -> Days | None:
    """The days of `2022`, `2022-09`, `2022-09-22` or a date-time; None where it is no date."""
    if not is_partial_date(written):
        return None
    match written[:_DAY].split("-"):
        case [year]:
            return Days(f"{year}-01-01", f"{year}-12-31")
        case [year, month]:
            return Days(f"{written}-01", f"{written}-{monthrange(int(year), int(month))[1]}")
        case _:
            return Days(written[:_DAY], written[:_DAY])
