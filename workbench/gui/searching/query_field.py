"""The field for a query: it tells typing from Enter, and underlines what is wrong."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTextLayout, QTextLine

from workbench.core.offsets import Offsets
from workbench.gui.kit.field import FilterField
from workbench.gui.theme import tokens

QUIET = 80
"""Milliseconds without a keystroke after which a query is asked."""

_ICON_ROOM = 30.0
_WAVE = 2.0


class QueryField(FilterField):
    """A line to type a query in. `settled` tells of typing, `entered` of Enter."""

    entered = Signal()
    """Enter was pressed: the query is complete."""
    leftDown = Signal()
    """The Down key was pressed: to what was found."""

    def __init__(self, hint: str) -> None:
        super().__init__(hint, quiet=QUIET)
        self._wrong: tuple[tuple[int, int], ...] = ()
        self.textChanged.connect(lambda: self.show_wrong(()))

    def show_wrong(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underlines these spans of the text: code points, `end` exclusive."""
        self._wrong = tuple(spans)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down leave typing; everything else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.leftDown.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the line, and waves below what is wrong in it."""
        super().paintEvent(event)
        if not self._wrong:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(self.rect()).adjusted(_ICON_ROOM, 0, -_ICON_ROOM, 0))
        painter.setPen(QPen(QColor(tokens.current().wrong), 1.4))
        for left, right in self._wrong_places():
            painter.drawPath(_wave(left, right, self.cursorRect().bottom() + 1))

    def _wrong_places(self) -> Iterator[tuple[float, float]]:
        """From where to where each wrong span stands, in pixels of this widget.

        Qt tells only where the cursor is; the rest is measured from there in a layout of the same text.
        """
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        shift = QRectF(self.cursorRect()).center().x() - _x(line, self.cursorPosition())
        units = Offsets(self.text())
        for start, end in self._wrong:
            first, last = units.unit(start), units.unit(end)
            drawn = QRectF()
            for run in line.glyphRuns(first, last - first):
                drawn |= run.boundingRect()
            yield shift + drawn.left(), shift + drawn.right()


def _x(line: QTextLine, position: int) -> float:
    """Where a position of a line is; Qt answers a pair of which its type hints do not know."""
    found: Any = line.cursorToX(position)
    return float(found[0])


def _wave(left: float, right: float, y: float) -> QPainterPath:
    """A wavy line, at least one wave long."""
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < max(right, left + 4 * _WAVE):
        x += 2 * _WAVE
        path.quadTo(x - _WAVE, y + (-_WAVE if up else _WAVE), x, y)
        up = not up
    return path
