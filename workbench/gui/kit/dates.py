"""Dates in words, exactly as far as they are known; a date that is not known is never guessed."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_FORMS = ("yyyy", "MMM yyyy", "d MMM yyyy")


def date_words(date: str | None) -> str:
    """An ISO 8601 date for a list: “2022”, “Sep 2022”, “22 Sep 2022”; a time of day is left out."""
    if date is None:
        return QCoreApplication.translate("Dates", "date unknown")
    parts = [int(part) for part in date[:10].split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return QLocale().toString(QDate(year, month, day), _FORMS[len(parts) - 1])


def moment_words(at: datetime) -> str:
    """When something was done, in the time of this place: “22 Sep 2022, 14:03”."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), "d MMM yyyy, HH:mm")
