"""The line around what the tour tells of, and the point of the callout that leads there."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from workbench.gui.theme import tokens
from workbench.gui.tour.placing import GAP, Placed, Side

_WIDTH = 2.5
_AROUND = 3
_RADIUS = 7.0
_HALF = 11


class Outline(QWidget):
    """Lies over the whole window and lets everything through: the mouse, the keyboard, the eye."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._thing = QRect()
        self._placed = Placed(QRect())
        self.hide()

    def draw_around(self, thing: QRect, placed: Placed) -> None:
        """Draws itself around a thing, and a point to it from the callout; in the window's coordinates."""
        if (thing, placed) != (self._thing, self._placed):
            self._thing, self._placed = thing, placed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws nothing but the line and the point."""
        worn = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self._thing.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)) & QRectF(
            self.rect()
        ).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setPen(QPen(QColor(worn.accent), _WIDTH))
        painter.drawRoundedRect(around, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn.accent))
        painter.drawPolygon(_point(self._placed))


def _point(placed: Placed) -> QPolygonF:
    """A triangle from the edge of the callout to its tip; empty where there is nothing to point at."""
    tip, half = placed.tip, QPoint(0, _HALF)
    if placed.side in (Side.ABOVE, Side.BELOW):
        half = QPoint(_HALF, 0)
    back = {
        Side.RIGHT: QPoint(GAP, 0),
        Side.LEFT: QPoint(-GAP, 0),
        Side.BELOW: QPoint(0, GAP),
        Side.ABOVE: QPoint(0, -GAP),
    }
    if placed.side is None:
        return QPolygonF()
    foot = tip + back[placed.side]
    return QPolygonF([QPointF(one) for one in (tip, foot + half, foot - half)])
