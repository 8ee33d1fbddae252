"""Where the callout stands: beside what it is about, wherever there is room, never outside the window."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt

GAP = 18
"""Between the callout and what it points at, in pixels; its point fills it."""

_EDGE = 8
_POINT = 26
"""From a corner of the callout to the middle of its point, at least."""


class Side(Enum):
    """On which side of the thing the callout stands."""

    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the callout stands, and where its point ends; `side` is None where it covers what it is about."""

    rect: QRect
    side: Side | None = None
    tip: QPoint = field(default_factory=QPoint)


def placed(thing: QRect | None, size: QSize, room: QRect, direction: Qt.LayoutDirection) -> Placed:
    """The best place for a callout of this size in the room that holds the thing; None: it cannot be seen."""
    inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    if thing is None:
        return Placed(_in_corner(size, inner, direction))
    after, before = Side.RIGHT, Side.LEFT
    if direction is Qt.LayoutDirection.RightToLeft:
        after, before = before, after
    for side in (after, before, Side.BELOW, Side.ABOVE):
        rect = _inside(_beside(thing, size, side), inner)
        if not rect.adjusted(-GAP + 1, -GAP + 1, GAP - 1, GAP - 1).intersects(thing) and inner.contains(rect):
            return Placed(rect, side, _tip(thing, rect, side))
    return Placed(_in_corner(size, inner, direction))


def _beside(thing: QRect, size: QSize, side: Side) -> QRect:
    """On that side of the thing: at its middle, or near its top where it is the higher of the two."""
    rect = QRect(QPoint(), size)
    rect.moveCenter(thing.center())
    if thing.height() > size.height():
        rect.moveTop(thing.top() + _POINT)
    match side:
        case Side.RIGHT:
            rect.moveLeft(thing.right() + GAP)
        case Side.LEFT:
            rect.moveRight(thing.left() - GAP)
        case Side.BELOW:
            rect.moveTop(thing.bottom() + GAP)
        case Side.ABOVE:
            rect.moveBottom(thing.top() - GAP)
    return rect


def _inside(rect: QRect, room: QRect) -> QRect:
    """Moved into the room, as far as it fits."""
    x = max(room.left(), min(rect.left(), room.right() - rect.width() + 1))
    y = max(room.top(), min(rect.top(), room.bottom() - rect.height() + 1))
    return QRect(QPoint(x, y), rect.size())


def _in_corner(size: QSize, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    """At the foot, where it hides least of what is read."""
    rect = QRect(QPoint(), size)
    rect.moveBottomRight(room.bottomRight())
    if direction is Qt.LayoutDirection.RightToLeft:
        rect.moveLeft(room.left())
    return rect


def _tip(thing: QRect, rect: QRect, side: Side) -> QPoint:
    """On the edge of the thing, in the middle of what lies across from the callout."""
    x = (max(thing.left(), rect.left()) + min(thing.right(), rect.right())) // 2
    y = (max(thing.top(), rect.top()) + min(thing.bottom(), rect.bottom())) // 2
    x = max(rect.left() + _POINT, min(x, rect.right() - _POINT))
    y = max(rect.top() + _POINT, min(y, rect.bottom() - _POINT))
    ends = {
        Side.RIGHT: QPoint(thing.right(), y),
        Side.LEFT: QPoint(thing.left(), y),
        Side.BELOW: QPoint(x, thing.bottom()),
        Side.ABOVE: QPoint(x, thing.top()),
    }
    return ends[side]
