"""Draws note cards."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.gui.reader.cards import HEAD, LEFT, PADDING, Placed, body_font
from workbench.gui.theme import fonts, icons, tokens

_RADIUS = 7.0
_ICON = 15.0


def paint_cards(painter: QPainter, found: Iterable[Placed], current: int | None) -> None:
    """Paints cards at their places; the one of the current mark has a stronger frame."""
    for placed in found:
        chosen = current is not None and placed.card.passage_id == current
        _frame(painter, placed, chosen=chosen)
        _head(painter, placed)
        _body(painter, placed)


def _frame(painter: QPainter, placed: Placed, *, chosen: bool) -> None:
    colors = tokens.current()
    edge = placed.card.color if chosen else colors.border
    painter.setPen(QPen(QColor(edge), 1.5 if chosen else 1.0))
    painter.setBrush(QColor(colors.surface))
    painter.drawRoundedRect(placed.rect, _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(placed.card.color))
    rect = placed.rect
    painter.drawRoundedRect(QRectF(rect.left() - 1, rect.top() + 5, 3, rect.height() - 10), 1.5, 1.5)


def _head(painter: QPainter, placed: Placed) -> None:
    card, rect = placed.card, placed.rect
    line = QRectF(rect.left() + LEFT, rect.top() + PADDING - 3, rect.width() - LEFT - PADDING, HEAD)
    icons.draw(painter, card.icon, card.ink, QRectF(line.left(), line.center().y() - _ICON / 2, _ICON, _ICON))
    line.setLeft(line.left() + _ICON + 6)
    title = fonts.interface(-0.5, bold=True)
    line.setLeft(line.left() + _words(painter, card.title, title, card.ink, line) + 8)
    aside = fonts.interface(-1.5)
    shown = QFontMetricsF(aside).elidedText(card.aside, Qt.TextElideMode.ElideRight, line.width())
    painter.setFont(aside)
    painter.setPen(QColor(tokens.current().secondary))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)


def _words(painter: QPainter, words: str, font: QFont, color: str, place: QRectF) -> float:
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    return QFontMetricsF(font).horizontalAdvance(words)


def _body(painter: QPainter, placed: Placed) -> None:
    font = body_font()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(tokens.current().text))
    y = placed.rect.top() + PADDING + HEAD - 1 + metrics.ascent()
    for line in placed.lines:
        painter.drawText(QPointF(placed.rect.left() + LEFT, y), line)
        y += metrics.lineSpacing()
