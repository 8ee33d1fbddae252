"""All about the chosen tag, and what can be done with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.core.views import TagRow
from workbench.desk.tags import COLORS
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.labels import Kind, label, section
from workbench.gui.tags.colors import ColorRow
from workbench.gui.tags.digits import DigitRow
from workbench.gui.tags.wording import borne


@dataclass(frozen=True, slots=True)
class Shown:
    """A tag with what its row does not know: its passages with those inside it, and whose the digits are."""

    row: TagRow
    with_inside: int
    digits: Mapping[int, str]


class TagDetails(QFrame):
    """Name, counts, colour, digit, and buttons; the page does what they ask for."""

    colorPicked = Signal(str)
    """Carries a colour for the tag."""

    keyPicked = Signal(object)
    """Carries a digit for the tag, 0 for none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._name = label("", Kind.HEADING, wrap=True)
        self._counts = label("", Kind.QUIET, wrap=True)
        self.colors = ColorRow(COLORS)
        self.colors.picked.connect(self.colorPicked)
        self.digits = DigitRow()
        self.digits.picked.connect(self.keyPicked)
        self.show_passages = Button(self.tr("Show passages"), "highlighter")
        self.new_inside = Button(self.tr("New tag inside…"), "plus")
        self.rename = Button(self.tr("Rename"), "pencil")
        self.merge = Button(self.tr("Merge into another…"), "merge")
        self.delete = Button(self.tr("Delete tag"), "trash-2")
        self._changing = (
            self.colors, self.digits, self.new_inside, self.rename, self.merge, self.delete,
        )  # fmt: skip
        self._lay_out()

    def show_tag(self, shown: Shown, *, editable: bool) -> None:
        """Shows another tag, or the same after a deed."""
        tag = shown.row.tag
        self._name.setText(tag.name)
        self._counts.setText(borne(shown.row, shown.with_inside))
        self.colors.set_color(tag.color)
        self.digits.set_digits(tag.key, shown.digits)
        self.show_passages.setEnabled(bool(shown.with_inside))
        for part in self._changing:
            part.setEnabled(editable)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._name, self._counts, self.show_passages),
            (section(self.tr("Colour")), self.colors),
            (section(self.tr("Key while reading")), self.digits),
            (self.new_inside, self.rename, self.merge, self.delete),
        )
        for group in groups:
            for part in group:
                column.addWidget(part)
            column.addSpacing(8)
        column.addStretch(1)
