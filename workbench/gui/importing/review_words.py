"""What is said of something that was found, before it is kept."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.core.model import Basis, How
from workbench.desk.reviewing import Odd, Row
from workbench.gui.kit.dates import exact_words
from workbench.gui.words import reason

translate = QCoreApplication.translate

_WORDS = {
    Odd.UNREADABLE: QT_TRANSLATE_NOOP("Importing", "Cannot be read"),
    Odd.KNOWN: QT_TRANSLATE_NOOP("Importing", "Already here"),
    Odd.VERSION: QT_TRANSLATE_NOOP("Importing", "New version"),
    Odd.PERHAPS_VERSION: QT_TRANSLATE_NOOP("Importing", "Perhaps a new version"),
    Odd.COPY: QT_TRANSLATE_NOOP("Importing", "Text is already here"),
    Odd.TWICE: QT_TRANSLATE_NOOP("Importing", "Same text twice"),
    Odd.REMARK: QT_TRANSLATE_NOOP("Importing", "Read with a remark"),
    Odd.LONG: QT_TRANSLATE_NOOP("Importing", "Very long"),
    Odd.UNTITLED: QT_TRANSLATE_NOOP("Importing", "No title"),
    Odd.UNDATED: QT_TRANSLATE_NOOP("Importing", "Date unknown"),
}

ODDITIES = tuple(_WORDS)
"""What is odd, in the order in which it matters."""


def odd_words(odd: Odd) -> str:
    """One oddity, in a word or two."""
    return translate("Importing", str(_WORDS[odd]))


def oddities(row: Row) -> str:
    """Everything that is odd about a row."""
    said = " · ".join(odd_words(odd) for odd in ODDITIES if row.odd & odd)
    return f"{said}: {reason(row.why)}" if row.odd & Odd.UNREADABLE else said


def name_of(row: Row) -> str:
    """The file without its folder, and the place in it."""
    return f"{row.path.name} › {row.part}" if row.part else row.path.name


def details(row: Row) -> str:
    """All there is to know of a row, for the place below the list."""
    place = f"{row.path} › {row.part}" if row.part else str(row.path)
    date = translate("Importing", "Published {date}: {evidence}").format(
        date=exact_words(row.published), evidence=_evidence(row.date_basis)
    )
    more = translate("Importing", "%Ln of them", None, row.count) if row.count > 1 else ""
    return "\n".join(part for part in (place, reason(row.why), more, date if row.published else "") if part)


def _evidence(basis: Basis | None) -> str:
    if basis is None:
        return translate("Importing", "no evidence")
    if basis.how is How.LINE:
        return translate("Importing", "the text says “{words}”").format(words=basis.words)
    if basis.how is How.FILE_NAME:
        return translate("Importing", "the file is called “{words}”").format(words=basis.words)
    return translate("Importing", "the file itself says “{words}”").format(words=basis.words)
