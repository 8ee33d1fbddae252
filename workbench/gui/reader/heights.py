"""Heights of paragraphs, some measured and some estimated, and where each of them begins."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """A column of paragraphs below each other. Where they begin is added up only when somebody asks."""

    def __init__(self, start: float) -> None:
        self._start = start
        self._heights: list[float] = []
        self._measured = bytearray()
        self._tops: list[float] = [start]
        self._stale = False

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> float:
        return self._heights[number]

    def forget(self, estimates: Iterable[float]) -> None:
        """Begins anew with these heights, none of them measured."""
        self._heights = list(estimates)
        self._measured = bytearray(len(self._heights))
        self._stale = True

    def estimate(self, number: int, height: float) -> None:
        """Another estimate for one paragraph."""
        self._heights[number] = height
        self._measured[number] = False
        self._stale = True

    def measure(self, number: int, height: float) -> float:
        """The true height of one paragraph; tells how much it grew."""
        grown = height - self._heights[number]
        self._measured[number] = True
        if grown:
            self._heights[number] = height
            self._stale = True
        return grown

    def is_measured(self, number: int) -> bool:
        """Whether a height is known rather than estimated."""
        return bool(self._measured[number])

    def top(self, number: int) -> float:
        """Where a paragraph begins; one past the last: where the column ends."""
        return self._all_tops()[number]

    def end(self) -> float:
        """Where the column ends."""
        return self._all_tops()[-1]

    def at(self, y: float) -> int:
        """The paragraph with a height at this place, or the nearest one."""
        tops = self._all_tops()
        number = max(0, min(bisect_right(tops, y) - 1, len(tops) - 2))
        while number > 0 and tops[number + 1] == tops[number]:
            number -= 1
        return number

    def _all_tops(self) -> list[float]:
        if self._stale:
            self._tops = list(accumulate(self._heights, initial=self._start))
            self._stale = False
        return self._tops
