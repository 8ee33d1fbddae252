"""Asks for a new tag: its name, its colour, and what it stands below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from workbench.core.views import TagRow
from workbench.desk.tags import COLORS
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import section
from workbench.gui.kit.named import named
from workbench.gui.tags.colors import ColorRow

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class NewTag:
    """What was asked for."""

    name: str
    color: str
    parent_id: int | None


class TagDialog(FormDialog):
    """Name, colour, place.

    Args:
        parent: the dialog is modal to its window.
        rows: the tags there are.
        below: the tag that is offered as the one to stand below.
        make: makes the tag; None means that failed.
    """

    def __init__(
        self,
        parent: QWidget,
        rows: Sequence[TagRow],
        below: int | None,
        make: Callable[[NewTag], object | None],
    ) -> None:
        super().__init__(parent, self.tr("New tag"), self.tr("Make tag"), lambda: make(self.asked()))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the tag"))
        self.name.setPlaceholderText(self.tr("Name of the tag"))
        self.name.textChanged.connect(self._check)
        self.colors = ColorRow(COLORS)
        self.colors.set_color(COLORS[len(rows) % len(COLORS)])
        self.place = _place(self.tr("Inside"), self.tr("No other tag"), rows, below)
        for part in (
            self.name, section(self.tr("Colour")), self.colors, section(self.tr("Inside")), self.place,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.name.setFocus()
        self._check()

    def asked(self) -> NewTag:
        """What stands in the fields."""
        return NewTag(self.name.text(), self.colors.color(), self.place.currentData())

    def _check(self) -> None:
        self.set_missing("" if self.name.text().strip() else self.tr("Name the tag first."))


def _place(name: str, none: str, rows: Sequence[TagRow], below: int | None) -> QComboBox:
    made = named(QComboBox(), name)
    made.addItem(none, None)
    for row in rows:
        made.addItem(f"{_INDENT * row.depth}{row.tag.name}", row.tag.id)
    made.setCurrentIndex(max(0, made.findData(below)))
    return made
