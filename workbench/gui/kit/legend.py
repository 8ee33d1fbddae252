"""A sign and what it stands for, for pages that show things by signs."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.gui.kit.labels import Kind, label

Draw = Callable[[QPainter, QRectF], None]
"""Paints a sign into a square."""

_SIDE = 16


class LegendEntry(QWidget):
    """A sign, as the page paints it, with its word."""

    def __init__(self, draw: Draw, word: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Sign(draw), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(word, Kind.QUIET))


class _Sign(QWidget):
    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(self.rect()))
