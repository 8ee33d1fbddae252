"""Dates as far as they are known: a year, a month, a day, or a moment, in ISO 8601."""

import re
from datetime import datetime

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
