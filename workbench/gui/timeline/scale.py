"""Days to pixels and back, and where the axis has its lines."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

MOST_PER_DAY = 80.0
"""Pixels; nearer than that there is nothing to see, as dates have no time of day."""

_LEAST_ROOM = 84.0


class Unit(Enum):
    """What begins at a line of the axis; the value is its usual length in days."""

    DAY = 1.0
    MONTH = 30.44
    YEAR = 365.25


_STEPS = (
    (1, Unit.DAY), (7, Unit.DAY), (1, Unit.MONTH), (3, Unit.MONTH), (1, Unit.YEAR), (2, Unit.YEAR),
    (5, Unit.YEAR), (10, Unit.YEAR), (50, Unit.YEAR), (100, Unit.YEAR), (500, Unit.YEAR), (1000, Unit.YEAR),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scale:
    """The days `first` to `last` over `width` pixels times `zoom`, moved left by `offset` pixels."""

    first: date
    last: date
    width: float
    zoom: float = 1.0
    offset: float = 0.0

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    @property
    def per_day(self) -> float:
        """Pixels a day."""
        return self.width * self.zoom / self.days

    @property
    def hidden(self) -> float:
        """Pixels that are out of sight: the largest offset."""
        return max(0.0, self.width * (self.zoom - 1))

    def x(self, day: date) -> float:
        """Where a day begins."""
        return (day - self.first).days * self.per_day - self.offset

    def middle(self, span: tuple[date, date]) -> float:
        """The middle of a span of days."""
        return (self.x(span[0]) + self.x(span[1]) + self.per_day) / 2

    def zoomed(self, factor: float, at: float) -> "Scale":
        """Nearer or farther, with the day at this place where it is."""
        nearest = max(1.0, MOST_PER_DAY * self.days / self.width)
        zoom = min(max(self.zoom * factor, 1.0), nearest)
        return replace(self, zoom=zoom).moved((self.offset + at) * zoom / self.zoom - at)

    def moved(self, offset: float) -> "Scale":
        """Another part of it, within its ends."""
        return replace(self, offset=min(max(offset, 0.0), self.hidden))

    def ticks(self) -> Iterator[tuple[date, Unit]]:
        """The days with a line in sight, as many as there is room for their names, and what begins there."""
        step, unit = next((one for one in _STEPS if self._room(*one) >= _LEAST_ROOM), _STEPS[-1])
        left = self.first + timedelta(days=min(int(self.offset / self.per_day), self.days - 1))
        day: date | None = _aligned(left, step, unit)
        while day is not None and day <= self.last and self.x(day) <= self.width:
            if self.x(day) >= 0:
                yield day, unit
            day = _after(day, step, unit)

    def _room(self, step: int, unit: Unit) -> float:
        return step * unit.value * self.per_day


def _aligned(day: date, step: int, unit: Unit) -> date:
    """The newest day of such a line that is not after this one; of weeks a Monday."""
    if unit is Unit.YEAR:
        return date(max(1, day.year - day.year % step), 1, 1)
    if unit is Unit.MONTH:
        return date(day.year, day.month - (day.month - 1) % step, 1)
    return date.fromordinal(day.toordinal() - (day.toordinal() - 1) % step)


def _after(day: date, step: int, unit: Unit) -> date | None:
    """The next line; None: the calendar ends before it."""
    try:
        if unit is Unit.DAY:
            return day + timedelta(days=step)
        if unit is Unit.YEAR:
            return date(day.year - day.year % step + step, 1, 1)
        month = day.month - 1 + step
        return date(day.year + month // 12, month % 12 + 1, 1)
    except (OverflowError, ValueError):
        return None
