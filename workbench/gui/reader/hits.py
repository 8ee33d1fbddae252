"""Passing marks: what a search found in the article, and the flash where a jump landed."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

Found = tuple[int, int]
"""A stretch of the stored text: code points, end exclusive."""


class Hits:
    """Hits in the order of the text, and which of them one stands on."""

    def __init__(self, found: Sequence[Found] = ()) -> None:
        self.found = tuple(sorted(found))
        self.current: int | None = None
        self._starts = [start for start, _ in self.found]
        self._ends = [end for _, end in self.found]

    def between(self, start: int, end: int) -> range:
        """The numbers of the hits that touch this stretch of text."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def step(self, by: int) -> Found | None:
        """Goes to the next or previous hit, around the end; None where there is none."""
        if not self.found:
            return None
        self.current = (by - 1 if by > 0 else by) if self.current is None else self.current + by
        self.current %= len(self.found)
        return self.found[self.current]

    def ends(self, by: int) -> bool:
        """Whether that step would go around the end."""
        return self.current is None or self.current + by not in range(len(self.found))

    def stand_at(self, point: int) -> Found | None:
        """Goes to the first hit at or after a point of the text, around the end."""
        if not self.found:
            return None
        self.current = bisect_left(self._starts, point) % len(self.found)
        return self.found[self.current]
