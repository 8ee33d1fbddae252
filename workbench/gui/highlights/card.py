"""The card that a row of these lists is painted on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from workbench.gui.kit.marked import draw_line
from workbench.gui.theme import fonts, icons, tokens

GAP = 3.0
"""Half of the room between two cards."""

TOP = 9.0
"""From the edge of a card to its words, above and below."""

SIDE = 14.0
"""The same at its left and right."""

_RADIUS = 8.0
_BAR = 3.0
_ICON = 14.0
_ICON_ROOM = 20.0
_APART = 16.0


def small_font() -> QFont:
    """The font of what is said beside the main thing."""
    return fonts.interface(-1)


def foot_height() -> float:
    """Of the last line of a card."""
    return QFontMetricsF(small_font()).lineSpacing()


def draw_foot(painter: QPainter, inner: QRectF, icon: str, left: str, right: str) -> QRectF:
    """Paints the last line: an icon and words elided to fit, and others at the right that never are.

    Returns where the line lies.
    """
    color = tokens.current().secondary
    line = QRectF(inner.left(), inner.bottom() - foot_height(), inner.width(), foot_height())
    place = QRectF(line.left(), line.center().y() - _ICON / 2, _ICON, _ICON)
    icons.draw(painter, icon, color, place)
    wide = QFontMetricsF(small_font()).horizontalAdvance(right) + 1
    words = line.adjusted(_ICON_ROOM, 0, -wide - _APART, 0)
    draw_line(painter, words, left, QColor(color), small_font())
    draw_line(
        painter,
        QRectF(line.right() - wide, line.top(), wide, line.height()),
        right,
        QColor(color),
        small_font(),
    )
    return line


def draw_card(painter: QPainter, option: QStyleOptionViewItem, bar: str | None = None) -> QRectF:
    """Paints the ground of a row, with a bar of this colour at its left; returns where the card lies."""
    theme, flag = tokens.current(), QStyle.StateFlag
    chosen = bool(option.state & flag.State_Selected)
    frame = QRectF(option.rect).adjusted(0.5, GAP + 0.5, -8.5, -GAP - 0.5)
    hovered = theme.faint if option.state & flag.State_MouseOver else theme.border
    painter.setPen(QPen(QColor(theme.accent if option.state & flag.State_HasFocus or chosen else hovered), 1))
    painter.setBrush(QColor(theme.accent_soft if chosen else theme.surface))
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    if bar is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(bar))
        strip = QRectF(frame.left() + 5, frame.top() + 8, _BAR, frame.height() - 16)
        painter.drawRoundedRect(strip, _BAR / 2, _BAR / 2)
    return frame
