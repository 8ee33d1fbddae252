"""Dates in words, exactly as far as they are known; a date that is not known is never guessed."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from workbench.core.dates import is_partial_date

_FORMS = ("yyyy", "MMM yyyy", "d MMM yyyy")
_DAY = len("2022-09-22")


def date_words(date: str | None) -> str:
    """An ISO 8601 date for a list: “2022”, “Sep 2022”, “22 Sep 2022”; a time of day is left out.

    What is no date, as in a case that another program wrote, is shown as it is.
    """
    if date is None:
        return QCoreApplication.translate("Dates", "date unknown")
    if not is_partial_date(date):
        return date
    parts = [int(part) for part in date[:_DAY].split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return QLocale().toString(QDate(year, month, day), _FORMS[len(parts) - 1])


def exact_words(date: str | None) -> str:
    """The same with the time of day, where it is known: “22 Sep 2022, 14:03”, as the article gives it."""
    day = date_words(date)
    if date is None or len(date) <= _DAY or not is_partial_date(date):
        return day
    return f"{day}, {date[_DAY + 1 : _DAY + 6]}"


def moment_words(at: datetime) -> str:
    """When something was done, in the time of this place: “22 Sep 2022, 14:03”."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), "d MMM yyyy, HH:mm")
