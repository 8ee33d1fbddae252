"""The shapes of the timeline: each kind has its own, so that colour is never the only cue."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from workbench.core.model import Stance
from workbench.gui.theme import fonts, tokens
from workbench.gui.theme.qt import translucent
from workbench.gui.timeline.layout import Group

RADIUS = 6.0
"""Of a sign."""

_REACH = 24.0


def draw_group(painter: QPainter, at: QPointF, group: Group, *, current: bool) -> None:
    """Paints a group with its axis point there: its days, its shape, and how many signs it holds."""
    color = QColor(_color(group))
    here = at + QPointF(0, group.y)
    if group.right > group.left:
        left = at.x() + group.left - group.x
        _draw_days(painter, QRectF(left, here.y() - 3, group.right - group.left, 6), color)
    if group.claim_id is not None:
        draw_said(painter, here, color)
    else:
        draw_shape(painter, here, group.kind, color)
    if len(group.signs) > 1:
        _draw_number(painter, here, len(group.signs), color)
    if current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.current().accent), 2))
        painter.drawRoundedRect(hit(at, group), 5, 5)


def hit(at: QPointF, group: Group) -> QRectF:
    """Where a click means the group."""
    top = at.y() + group.y - (RADIUS + 4 if group.claim_id is None else _REACH)
    extra = 16 if len(group.signs) > 1 else 0
    side = RADIUS + 4
    return QRectF(at.x() - side, top, 2 * side + extra, 2 * RADIUS + 8)


def _color(group: Group) -> str:
    theme = tokens.current()
    if group.kind is not None:
        return theme.stances[group.kind].color
    return theme.secondary if group.claim_id is None else theme.accent


def _draw_number(painter: QPainter, here: QPointF, number: int, color: QColor) -> None:
    painter.setFont(fonts.interface(-2, bold=True))
    painter.setPen(color)
    place = QRectF(here.x() + RADIUS + 2, here.y() - 8, 22, 16)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(number))


def draw_shape(painter: QPainter, at: QPointF, kind: Stance | None, color: QColor) -> None:
    """Paints a circle, a triangle that points down, a square, or the sheet of an article."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    r = RADIUS
    if kind is Stance.CORROBORATES:
        painter.drawEllipse(at, r, r)
    elif kind is Stance.DISPUTES:
        corners = [at + QPointF(-r, -r + 1), at + QPointF(r, -r + 1), at + QPointF(0, r)]
        painter.drawPolygon(QPolygonF(corners))
    elif kind is Stance.CONTEXT:
        painter.drawRect(QRectF(at.x() - r + 1, at.y() - r + 1, 2 * r - 2, 2 * r - 2))
    else:
        painter.drawRoundedRect(QRectF(at.x() - 4, at.y() - 7, 8, 14), 2, 2)


def draw_said(painter: QPainter, at: QPointF, color: QColor) -> None:
    """Paints the flag of a claim that was made on a day."""
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(color)
    top = at + QPointF(0, -_REACH)
    painter.drawLine(top, at)
    painter.drawPolygon(QPolygonF([top, top + QPointF(9, 4), top + QPointF(0, 8)]))


def _draw_days(painter: QPainter, place: QRectF, color: QColor) -> None:
    painter.setPen(QPen(translucent(color.name(), 0.6), 1))
    painter.setBrush(translucent(color.name(), 0.2))
    painter.drawRoundedRect(place, 3, 3)
