"""What is said about tags."""

from PySide6.QtCore import QCoreApplication

from workbench.core.views import TagRow
from workbench.gui.kit.counting import counted

translate = QCoreApplication.translate


def passages(number: int) -> str:
    """How many passages bear a tag itself."""
    if not number:
        return translate("Tags", "no passages")
    return counted(number, translate("Tags", "1 passage"), translate("Tags", "{n} passages"))


def borne(row: TagRow, with_inside: int) -> str:
    """What the numbers of a tag count: its own passages, and those of the tags inside it with them."""
    own = counted(
        row.passages,
        translate("Tags", "1 passage bears this tag."),
        translate("Tags", "{n} passages bear this tag."),
    )
    if with_inside == row.passages:
        return own
    both = counted(
        with_inside,
        translate("Tags", "With the tags inside it: 1 passage."),
        translate("Tags", "With the tags inside it: {n} passages."),
    )
    return f"{own} {both}"


def spoken(row: TagRow) -> str:
    """All that a row of the tree says."""
    words = f"{row.tag.name}, {passages(row.passages)}"
    if row.tag.key is None:
        return words
    return translate("Tags", "{tag}, key {key}").format(tag=words, key=row.tag.key)
