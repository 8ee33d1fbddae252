"""Dates as far as they are known: a year, a month or a day, and the days these stand for."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class Days(NamedTuple):
    """The first and the last day that a date stands for, in ISO 8601; the same one for a whole date."""

    first: str
    last: str


def days_of(written: str) -> Days | None:
    """The days of `2022`, `2022-09`, `2022-09-22` or a date-time; None where it is no date."""
    found = _PARTIAL.fullmatch(written.partition("T")[0])
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    last = date(first.year, last_month, day or monthrange(first.year, last_month)[1])
    return Days(first.isoformat(), last.isoformat())
