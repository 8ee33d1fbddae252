"""What is said about tags."""

from PySide6.QtCore import QCoreApplication

from workbench.core.views import TagRow

translate = QCoreApplication.translate


def passages(number: int) -> str:
    """How many passages bear a tag itself."""
    if not number:
        return translate("Tags", "no passages")
    return translate("Tags", "%Ln passage(s)", None, number)


def borne(row: TagRow, with_inside: int) -> str:
    """What the numbers of a tag count: its own passages, and those of the tags inside it with them."""
    own = translate("Tags", "On %Ln passage(s).", None, row.passages)
    if with_inside == row.passages:
        return own
    both = translate("Tags", "With the tags inside it: %Ln passage(s).", None, with_inside)
    return f"{own} {both}"


def spoken(row: TagRow) -> str:
    """All that a row of the tree says."""
    words = f"{row.tag.name}, {passages(row.passages)}"
    if row.tag.key is None:
        return words
    return translate("Tags", "{tag}, key {key}").format(tag=words, key=row.tag.key)
