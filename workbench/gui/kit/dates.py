"""Dates in words, exactly as far as they are known; a date that is not known is never guessed."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_FORMS = ("yyyy", "MMM yyyy", "d MMM yyyy")


def date_words(date: str | None) -> str:
    """An ISO 8601 date for a list: “2022”, “Sep 2022”, “22 Sep 2022”; a time of day is left out."""
    if date is None:
        return QCoreApplication.translate("Dates", "date unknown")
    parts = [int(part) for part in date[:10].split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return QLocale().toString(QDate(year, month, day), _FORMS[len(parts) - 1])
