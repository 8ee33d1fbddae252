"""The text of an article as the page's document holds it, and the way between their positions.

The document keeps every character, so that only two things shift its positions: Qt counts UTF-16 units, and a
paragraph far longer than a page is cut, in the document alone, so that laying it out never stalls.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from workbench.core.lines import Line
from workbench.core.model import Role
from workbench.core.offsets import Offsets

LONGEST = 8_000
"""Code points in one paragraph of the document; longer ones are cut, at a space if there is one."""

_FORBIDDEN = re.compile("[\r\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_STAND_INS = {"\r": " ", "\u2029": "\u2028"}
_LOOK_BACK = 1_000


class Sheet:
    """An article's paragraphs in the order of the document's text blocks.

    Points are positions in the stored text, in code points; places are positions in the document.
    """

    def __init__(self, text: str, lines: tuple[Line, ...], longest: int = LONGEST) -> None:
        self.text = text
        self._longest = longest
        self.paragraphs: tuple[Line, ...]
        self.continued: frozenset[int]
        """Numbers of the paragraphs that go on with the one before them."""
        self._cut(lines)
        self._cuts = array("q", (self.paragraphs[number].start for number in sorted(self.continued)))
        self._cut_places = array("q", (cut + number for number, cut in enumerate(self._cuts)))
        self._starts = array("q", (paragraph.start for paragraph in self.paragraphs))
        self.shown = self._shown()
        """The document's text: one character for each of the stored text, and a line feed at each cut."""
        self._offsets = Offsets(self.shown)

    def place(self, point: int) -> int:
        """Where in the document a position of the stored text is."""
        return self._offsets.unit(point + bisect_right(self._cuts, point))

    def point(self, place: int) -> int:
        """Where in the stored text a position of the document is."""
        shown = self._offsets.point(place)
        return shown - bisect_left(self._cut_places, shown)

    def number(self, point: int) -> int:
        """The paragraph that holds this position of the stored text."""
        return max(bisect_right(self._starts, point) - 1, 0)

    def _cut(self, lines: tuple[Line, ...]) -> None:
        paragraphs: list[Line] = []
        continued: set[int] = set()
        for line in lines:
            if line.end - line.start <= self._longest:
                paragraphs.append(line)
                continue
            pieces = list(self._pieces(line))
            continued.update(range(len(paragraphs) + 1, len(paragraphs) + len(pieces)))
            paragraphs.extend(pieces)
        self.paragraphs = tuple(paragraphs)
        self.continued = frozenset(continued)

    def _pieces(self, line: Line) -> Iterator[Line]:
        start = line.start
        while line.end - start > self._longest:
            limit = start + self._longest
            space = self.text.rfind(" ", max(limit - _LOOK_BACK, start), limit)
            cut = space + 1 if space >= 0 else limit
            yield Line(start, cut, line.role)
            start = cut
        yield Line(start, line.end, line.role)

    def _shown(self) -> str:
        text = self.text
        if self._cuts:
            edges = [0, *self._cuts, len(text)]
            text = "\n".join(text[start:end] for start, end in pairwise(edges))
        if text.isascii() and "\r" not in text:
            return text
        return _FORBIDDEN.sub(lambda match: _STAND_INS.get(match[0], "\ufffd"), text)


_LOUD = frozenset({Role.BODY, Role.BLANK})


def is_quiet(role: Role) -> bool:
    """Whether lines of this kind are set small: they are said again above the page, or are furniture."""
    return role not in _LOUD
