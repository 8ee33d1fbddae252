"""The first line of a claim's card: its number, its status, and what speaks for and against it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from workbench.core.views import ClaimCard
from workbench.gui.kit.chip import draw_chip
from workbench.gui.kit.claim_words import counts, name, status
from workbench.gui.theme import fonts, tokens

_BETWEEN = 9.0


def draw_claim_head(painter: QPainter, line: QRectF, card: ClaimCard) -> None:
    """Paints it into a line as high as a chip; the chip is elided where there is little room."""
    theme = tokens.current()
    small = fonts.interface(-1, bold=True)
    number = name(card.claim)
    _word(painter, line, number, small, theme.secondary, Qt.AlignmentFlag.AlignLeft)
    left = line.left() + QFontMetricsF(small).horizontalAdvance(number) + _BETWEEN
    room = _counts(painter, line, card, small) - left
    draw_chip(painter, QPointF(left, line.top()), status(card.status), theme.looks[card.status.look], room)


def _counts(painter: QPainter, line: QRectF, card: ClaimCard, font: QFont) -> float:
    """Paints the counts from the right end; returns where they begin, less the gap before them."""
    theme = tokens.current()
    place = QRectF(line)
    for stance, count in reversed(counts(card)):
        color = theme.secondary if count[1:] == "0" else theme.stances[stance].color
        _word(painter, place, count, font, color, Qt.AlignmentFlag.AlignRight)
        place.setRight(place.right() - QFontMetricsF(font).horizontalAdvance(count) - _BETWEEN)
    return place.right()


def _word(
    painter: QPainter, line: QRectF, word: str, font: QFont, color: str, side: Qt.AlignmentFlag
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, word)
