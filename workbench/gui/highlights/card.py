"""The card that a row of these lists is painted on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from workbench.gui.theme import fonts, tokens

GAP = 3.0
"""Half of the room between two cards."""

_RADIUS = 8.0
_BAR = 3.0


def small_font() -> QFont:
    """The font of what is said beside the main thing."""
    return fonts.interface(-1)


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
