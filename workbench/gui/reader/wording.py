"""What is said about marks: on cards, in tool tips and in the list of highlights."""

from PySide6.QtCore import QCoreApplication

from workbench.core.model import Stance
from workbench.core.views import EvidenceRow, Mark, Reading
from workbench.gui.kit.quoting import in_quotes


def bearing(row: EvidenceRow) -> str:
    """Which claim a passage bears on and how: “C1 disputes”."""
    return _bearing(row.evidence.stance).format(number=row.claim_number)


def state_of_text(reading: Reading) -> str:
    """What a reader must know of the text shown: that it is not the newest, or lacks highlights' words."""
    translate = QCoreApplication.translate
    if not reading.newest:
        return translate(
            "Reader",
            "This is version {number} of {all}, not the newest. It can be read and copied; highlights are "
            "made in the newest version.",
        ).format(number=reading.version, all=reading.versions)
    if reading.orphans:
        return translate(
            "Reader",
            "%Ln highlight(s) lost their words in this version. They are kept on the earlier one: select "
            "where one belongs, and place it there.",
            "",
            reading.orphans,
        )
    return ""


def tag_names(mark: Mark) -> str:
    """The names of its tags."""
    return ", ".join(tag.name for tag in mark.tags)


def summary(mark: Mark) -> str:
    """Everything known about a highlight, a line each: claims, tags, notes."""
    said = [_with_note(bearing(row), row.evidence.note) for row in mark.evidence]
    said += [tag_names(mark)] if mark.tags else []
    said += [_with_note(QCoreApplication.translate("Reader", "Note"), note.text) for note in mark.notes]
    return "\n".join(said) or QCoreApplication.translate("Reader", "Highlight")


def spoken(mark: Mark) -> str:
    """What a screen reader says of a highlight: its words, and everything known about it."""
    return f"{in_quotes(mark.passage.quote)} {summary(mark)}"


def _bearing(stance: Stance) -> str:
    if stance is Stance.CORROBORATES:
        return QCoreApplication.translate("Reader", "C{number} corroborates")
    if stance is Stance.DISPUTES:
        return QCoreApplication.translate("Reader", "C{number} disputes")
    return QCoreApplication.translate("Reader", "C{number} context")


def _with_note(head: str, note: str) -> str:
    return f"{head}: {note}" if note else head
