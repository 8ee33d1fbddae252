"""The chip that shows a status: icon and word in its colour, on its own soft ground.

Lists paint many of them, so the painting stands apart from the widget.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.core.model import Look
from workbench.gui.theme import fonts, icons, tokens
from workbench.gui.theme.colors import mix
from workbench.gui.theme.tokens import LookStyle

HEIGHT = 20.0
_ICON = 14.0
_SIDE = 6.0
_GAP = 4.0


def chip_font() -> QFont:
    """The font of a chip's word."""
    return fonts.interface(-1)


def chip_width(text: str) -> float:
    """How much room the chip takes in a row."""
    return _SIDE + _ICON + _GAP + QFontMetricsF(chip_font()).horizontalAdvance(text) + _SIDE + 2


def draw_chip(
    painter: QPainter, at: QPointF, text: str, style: LookStyle, room: float | None = None
) -> float:
    """Paints a chip with its top left corner there, elided to `room`; returns the width it took."""
    width = min(chip_width(text), room or chip_width(text))
    frame = QRectF(at.x() + 0.5, at.y() + 0.5, width - 1, HEIGHT - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(mix(style.color, style.fill, 0.5)), 1))
    painter.setBrush(QColor(style.fill))
    painter.drawRoundedRect(frame, HEIGHT / 2, HEIGHT / 2)
    icons.draw(painter, style.icon, style.ink, QRectF(at.x() + _SIDE, at.y() + 3, _ICON, _ICON))
    painter.setPen(QColor(style.ink))
    painter.setFont(chip_font())
    words = frame.adjusted(_SIDE + _ICON + _GAP, 0, -_SIDE, 0)
    shown = QFontMetricsF(chip_font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width() + 2)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
    return width


class StatusChip(QWidget):
    """A chip as a widget of its own."""

    def __init__(self, text: str = "", look: Look = Look.UNVERIFIED) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(text, look)

    def set_status(self, text: str, look: Look) -> None:
        """Shows another status."""
        self._text, self._look = text, look
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word needs."""
        return QSize(round(chip_width(self._text) + 0.5), round(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the chip in the colours of this moment."""
        style = tokens.current().looks[self._look]
        draw_chip(QPainter(self), QPointF(0, 0), self._text, style, self.width())
