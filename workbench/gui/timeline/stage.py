"""The parts of the timeline's picture, and what stands where in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF

from workbench.gui.timeline.lanes import Lane, extent
from workbench.gui.timeline.layout import ASIDE, LANE, Group, aside, groups
from workbench.gui.timeline.scale import Scale
from workbench.gui.timeline.shapes import hit

AXIS = 40.0
"""Height of the axis at the top."""

_LABELS_SHARE = 0.3
_WIDEST_LABELS = 300.0
_ASIDE_WIDTH = 4 * ASIDE
_EDGE = 22.0


@dataclass
class Stage:
    """Labels at the left, the axis in the middle, unknown dates at the right; lanes scroll up by `scrolled`.

    `unknown` is the width of that part, nothing where all dates are known. A new size or new lanes keep the
    zoom.
    """

    lanes: tuple[Lane, ...] = ()
    width: float = 0.0
    height: float = 0.0
    scrolled: float = 0.0
    scale: Scale | None = None
    unknown: float = 0.0
    _laid: dict[int, tuple[Group, ...]] = field(default_factory=dict)

    @property
    def labels(self) -> float:
        """Width of the labels."""
        return min(_WIDEST_LABELS, self.width * _LABELS_SHARE)

    def axis(self) -> QRectF:
        """The part whose place is a date, below the axis."""
        return QRectF(self.labels, AXIS, self.width - self.labels - self.unknown, max(self.height - AXIS, 0))

    def whole_height(self) -> float:
        """Of all lanes."""
        return LANE * len(self.lanes)

    def fit(self, width: float, height: float) -> None:
        """Takes another size."""
        self.width, self.height = width, height
        self._renew()

    def show(self, lanes: tuple[Lane, ...]) -> None:
        """Takes other lanes."""
        self.lanes = lanes
        self.unknown = _ASIDE_WIDTH if any(aside(lane) for lane in lanes) else 0.0
        self._renew()

    def use(self, scale: Scale) -> None:
        """Shows another part of the time."""
        self.scale = scale
        self._laid.clear()

    def lane_top(self, number: int) -> float:
        """Where a lane begins."""
        return AXIS + number * LANE - self.scrolled

    def groups(self, number: int) -> tuple[Group, ...]:
        """All groups of a lane in the order of time, those of unknown date last."""
        if number not in self._laid:
            lane = self.lanes[number]
            dated = groups(lane, self.scale) if self.scale is not None else ()
            self._laid[number] = (*dated, *aside(lane))
        return self._laid[number]

    def place(self, number: int, group: Group) -> QPointF:
        """Where a group's point on the middle line of its lane is."""
        left = self.axis().left() + _EDGE if group.known else self.width - self.unknown
        return QPointF(left + group.x, self.lane_top(number) + LANE / 2 + 4)

    def in_sight(self) -> Iterator[int]:
        """The lanes that can be seen."""
        first = int(self.scrolled // LANE)
        yield from range(first, min(len(self.lanes), int((self.scrolled + self.height - AXIS) // LANE) + 1))

    def lane_at(self, point: QPointF) -> int | None:
        """The lane under a point."""
        number = int((point.y() - AXIS + self.scrolled) // LANE)
        return number if point.y() > AXIS and 0 <= number < len(self.lanes) else None

    def group_at(self, point: QPointF) -> tuple[int, int] | None:
        """The lane and the group under a point, the topmost first."""
        number = self.lane_at(point)
        if number is None:
            return None
        found = list(enumerate(self.groups(number)))
        at = next((at for at, group in reversed(found) if self._over(number, group, point)), None)
        return None if at is None else (number, at)

    def shows(self, group: Group) -> bool:
        """Whether a group is in the part of the time that is shown."""
        return not group.known or (self.scale is not None and -_EDGE <= group.x <= self.scale.width + _EDGE)

    def _over(self, number: int, group: Group, point: QPointF) -> bool:
        return self.shows(group) and hit(self.place(number, group), group).contains(point)

    def x_on_axis(self, point: QPointF) -> float:
        """How far from the beginning of the time shown a point is."""
        return point.x() - self.axis().left() - _EDGE

    def x_of_day(self, day: date) -> float:
        """Where a day begins in the picture."""
        return self.axis().left() + _EDGE + (self.scale.x(day) if self.scale is not None else 0.0)

    def _renew(self) -> None:
        self._laid.clear()
        found = extent(self.lanes)
        room = max(self.axis().width() - 2 * _EDGE, 1.0)
        if found is None:
            self.scale = None
        else:
            before = self.scale
            fresh = Scale(*found, room)
            self.scale = fresh if before is None else fresh.zoomed(before.zoom, 0).moved(before.offset)
