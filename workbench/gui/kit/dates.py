"""Dates in words, exactly as far as they are known; a date that is not known is never guessed."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from workbench.core.dates import is_partial_date

_DAY = len("2022-09-22")

translate = QCoreApplication.translate


def date_words(date: str | None) -> str:
    """An ISO 8601 date for a list: “2022”, “Sep 2022”, “22 Sep 2022”; a time of day is left out.

    What is no date, as in a case that another program wrote, is shown as it is.
    """
    if date is None:
        return translate("Dates", "date unknown")
    if not is_partial_date(date):
        return date
    parts = [int(part) for part in date[:_DAY].split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return QLocale().toString(QDate(year, month, day), _form(len(parts)))


def exact_words(date: str | None) -> str:
    """The same with the time of day, where it is known: “22 Sep 2022, 14:03”, as the article gives it."""
    day = date_words(date)
    if date is None or len(date) <= _DAY or not is_partial_date(date):
        return day
    return translate("Dates", "{day}, {time}").format(day=day, time=date[_DAY + 1 : _DAY + 6])


def moment_words(at: datetime) -> str:
    """When something was done, in the time of this place: “22 Sep 2022, 14:03”."""
    there = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    day = QLocale().toString(there.date(), _form(3))
    return translate("Dates", "{day}, {time}").format(day=day, time=there.toString("HH:mm"))


def _form(parts: int) -> str:
    """How a year, a month of it or a day of that is written here, in the letters of `QLocale.toString`."""
    return (
        translate("Dates", "yyyy"),
        translate("Dates", "MMM yyyy"),
        translate("Dates", "d MMM yyyy"),
    )[parts - 1]
