"""A text painted with some of its characters marked: what was typed, what was searched for."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from workbench.core.offsets import Offsets


def bold() -> QTextCharFormat:
    """Marked by weight."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    return made


def marker(ground: str, ink: str) -> QTextCharFormat:
    """Marked by a ground, as with a felt pen."""
    made = bold()
    made.setBackground(QColor(ground))
    made.setForeground(QColor(ink))
    return made


class MarkedText:
    """A text laid out once for a width, at most so many lines high; “…” says that there is more."""

    def __init__(
        self,
        text: str,
        spans: Iterable[tuple[int, int]],
        mark: QTextCharFormat,
        font: QFont,
        width: float,
        lines: int = 1,
    ) -> None:
        text = text.replace("\n", " ")
        self._layout = QTextLayout(text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(text, spans, mark))
        self._dots: QPointF | None = None
        self.height = self._lay_out(width, lines, QFontMetricsF(font))

    def draw(self, painter: QPainter, at: QPointF, color: QColor) -> None:
        """Paints it with its top left corner there."""
        painter.save()
        painter.setPen(color)
        painter.setFont(self._layout.font())
        self._layout.draw(painter, at)
        if self._dots is not None:
            painter.drawText(at + self._dots, "…")
        painter.restore()

    def _lay_out(self, width: float, lines: int, metrics: QFontMetricsF) -> float:
        length = len(self._layout.text().encode("utf-16-le")) // 2
        y = 0.0
        self._layout.beginLayout()
        for number in range(lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            if number == lines - 1 and line.textStart() + line.textLength() < length:
                line.setLineWidth(width - metrics.horizontalAdvance("…"))
                self._dots = QPointF(line.naturalTextWidth(), y + line.ascent())
            y += line.height()
        self._layout.endLayout()
        return y


def draw_line(
    painter: QPainter,
    row: QRectF,
    text: str,
    color: QColor,
    font: QFont,
    spans: Iterable[tuple[int, int]] = (),
) -> None:
    """Paints one line in the middle of a row, with the characters of `spans` in bold, elided to fit."""
    laid = MarkedText(text, spans, bold(), font, row.width())
    laid.draw(painter, QPointF(row.left(), row.center().y() - laid.height / 2), color)


def _formats(
    text: str, spans: Iterable[tuple[int, int]], mark: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    units = Offsets(text)
    made = []
    for start, end in spans:
        one = QTextLayout.FormatRange()
        one.start = units.unit(start)
        one.length = units.unit(end) - one.start
        one.format = mark
        made.append(one)
    return made
