"""Code points, in which the case counts, and UTF-16 units, in which Qt counts.

They differ only after characters beyond the Basic Multilingual Plane (emoji, rare Han), so it is enough to
remember where those stand.
"""

import re
from array import array
from bisect import bisect_left

_BEYOND_BMP = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Translates positions in one text, both ways, in the time of a binary search."""

    def __init__(self, text: str) -> None:
        found = () if text.isascii() else (match.start() for match in _BEYOND_BMP.finditer(text))
        self._points = array("q", found)
        self._units = array("q", (point + number for number, point in enumerate(self._points)))

    def unit(self, point: int) -> int:
        """The UTF-16 position of a code point position."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """The code point position of a UTF-16 position; between two surrogates it is their character's."""
        return unit - bisect_left(self._units, unit)
