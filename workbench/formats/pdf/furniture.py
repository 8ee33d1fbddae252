"""What stands above or below the text on page after page: running titles and page numbers."""

import re
from collections import Counter
from collections.abc import Iterator

from workbench.formats.clippings.cues import folded
from workbench.formats.pdf.line import Line, Page

_DEPTH = 3
"""Lines from the top and from the bottom of a page among which furniture is looked for."""

_EDGE = 0.15
"""The part of a page's height, above and below, in which it stands."""

_OFTEN = 3
"""Pages that a line must be on, if there are so many."""

_STEP = 8.0
"""Points by which a line's height on the page may differ from one page to the next."""

_NUMBERS = re.compile(r"\d+|\b[ivxlc]+\b")
_ALONE = re.compile(r"[\s|·–—-]*(?:\w{1,6}\.?\s)?#(?:\s?(?:\w{1,3}|/)\s?#)?[\s|·–—.-]*")
_FIRST_OR_LAST = re.compile(r"^\W*(\d{1,5})\b|\b(\d{1,5})\W*$")


def furniture_of(pages: list[Page]) -> set[int]:
    """The lines that are furniture, by their `id`."""
    edges = [(number, line) for number, page in enumerate(pages) for line in _edges(page)]
    enough = min(_OFTEN, max(len(pages), 2))
    said = Counter(_key(line) for _, line in edges)
    counted = Counter(offset for number, line in edges for offset in _offsets(number, line))
    found = {id(line) for page in pages for line in page.lines if line.sideways}
    for number, line in edges:
        repeated = said[_key(line)] >= enough
        numbered = any(counted[offset] >= enough for offset in _offsets(number, line))
        if repeated or numbered or _ALONE.fullmatch(_words(line)):
            found.add(id(line))
    return found


def _edges(page: Page) -> list[Line]:
    """The lines at the top and at the bottom of a page."""
    low, high = _EDGE * page.height, (1 - _EDGE) * page.height
    by_height = sorted(page.lines, key=lambda line: -line.middle)
    top = [line for line in by_height[:_DEPTH] if line.middle > high]
    bottom = [line for line in by_height[-_DEPTH:] if line.middle < low]
    return top + bottom


def _key(line: Line) -> tuple[str, int]:
    """What a line says, but for its numbers, and how high it stands."""
    return _words(line), round(line.middle / _STEP)


def _words(line: Line) -> str:
    return _NUMBERS.sub("#", folded(line.text))


def _offsets(page: int, line: Line) -> Iterator[tuple[int, int]]:
    """How far the numbers at a line's ends are from the page's: always the same where they count pages."""
    for match in _FIRST_OR_LAST.finditer(line.text):
        yield int(match[1] or match[2]) - page, round(line.middle / _STEP)
