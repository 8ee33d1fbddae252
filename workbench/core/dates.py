"""Dates as far as they are known: a year, a month, a day, or a moment, in ISO 8601."""

import re
from calendar import monthrange
from datetime import date, datetime

_FORM = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?)?)?")


def is_partial_date(text: str) -> bool:
    """Whether the text is a date of that form that the calendar has."""
    if not _FORM.fullmatch(text):
        return False
    whole = text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text
    try:
        datetime.fromisoformat(whole)
    except ValueError:
        return False
    return True


def days(text: str) -> tuple[date, date]:
    """The first and the last day a date of that form can mean: all of September for “2022-09”."""
    year, month, day = (*(int(part) for part in text[:10].split("-")), 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    last_month = month or 12
    return first, date(year, last_month, day or monthrange(year, last_month)[1])
