"""What the list of claims and the list of evidence have in common: rows as high as their words need."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QPainter, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QListView

from workbench.gui.kit.marked import MarkedText, bold
from workbench.gui.theme import fonts, tokens

HEADING = 28.0
"""Height of the heading above the first row of a group."""

SCROLL_BAR = 10
"""Its width, kept free beside the rows also where there is none."""


class RowList(QListView):
    """One row below the other, one of them chosen, scrolled by pixels."""

    menuWanted = Signal(object)
    """A menu was asked for on the current row, by mouse or by key; carries its place on the screen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setAccessibleName(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse or, by key, of the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menuWanted.emit(self.viewport().mapToGlobal(place))

    def row_width(self) -> int:
        """The width of a row, the same whether there is a scroll bar or not: rows keep their height."""
        return max(self.width() - SCROLL_BAR, 80)


class LaidTexts:
    """Texts of one font laid out once for a width, for as long as the width stays."""

    def __init__(self, font: Callable[[], QFont], lines: int) -> None:
        self._font = font
        self._lines = lines
        self._width = 0.0
        self._laid: dict[tuple[object, ...], MarkedText] = {}

    def at(
        self,
        text: str,
        width: float,
        spans: Iterable[tuple[int, int]] = (),
        mark: QTextCharFormat | None = None,
    ) -> MarkedText:
        """The text at this width, with what `spans` mark in the format of `mark`."""
        if width != self._width:
            self._width = width
            self._laid.clear()
        marked = tuple(spans)
        ground = mark.background().color().name(QColor.NameFormat.HexArgb) if mark is not None else ""
        key = (text, marked, ground)
        if key not in self._laid:
            self._laid[key] = MarkedText(text, marked, mark or bold(), self._font(), width, self._lines)
        return self._laid[key]


def draw_heading(painter: QPainter, row: QRectF, text: str) -> None:
    """Paints the heading of a group into the room above its first row."""
    painter.setFont(fonts.interface(-2, bold=True))
    painter.setPen(QColor(tokens.current().secondary))
    place = QRectF(row.left() + 2, row.top(), row.width() - 2, HEADING - 6)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text.upper())
