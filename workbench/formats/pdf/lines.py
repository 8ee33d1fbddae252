"""The lines of a page: PDFium's, taken apart where it has joined two rows or two columns.

Asking where a character is drawn takes time, so only the ends of a line are looked at, and its words only
where something is odd about it.
"""

import math
import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.formats.pdf.drawn import DrawnText
from workbench.formats.pdf.line import Box, Line

GAP = 1.8
"""A gap this many times as wide as the line is high parts columns and cells."""

_BREAK = "\ufffe"  # what PDFium puts for a hyphen at the end of a line
_PIECE = re.compile(rf"[^\s{_BREAK}](?:[^\r\n{_BREAK}]*[^\s{_BREAK}])?")
_WORD = re.compile(r"\S+")
_SIDEWAYS = 0.3
_TINY = 0.01


def lines_of(drawn: DrawnText) -> list[Line]:
    """The lines in the order in which they are drawn."""
    pieces = list(_PIECE.finditer(drawn.text))
    gaps = _gaps(drawn, len(pieces))
    lines: list[Line] = []
    for piece in pieces:
        start, end = piece.span()
        first, last = drawn.box(start), drawn.box(end - 1)
        whole = Line(piece[0], first[0], min(first[1], last[1]), last[2], max(first[3], last[3]))
        if not _in_a_row(first, last) or (gaps and _crosses(whole, gaps)):
            lines.extend(_taken_apart(drawn, start, end))
        else:
            lines.append(whole)
        if lines and drawn.text.startswith(_BREAK, end):
            lines[-1].hyphen = True
    return [line for line in lines if line.height > _TINY]


def _in_a_row(first: Box, last: Box) -> bool:
    """Whether the last character of a line stands right of the first."""
    height = min(first[3] - first[1], last[3] - last[1])
    return abs(first[1] + first[3] - last[1] - last[3]) <= height and last[2] >= first[0]


def _gaps(drawn: DrawnText, lines: int) -> list[Box]:
    """The wide gaps between pieces drawn in one row, where there are more pieces than lines."""
    count = drawn.runs()
    if count <= lines:
        return []
    if count > 8 * lines + 50:
        return [(-math.inf, -math.inf, math.inf, math.inf)]
    boxes = [drawn.run(number) for number in range(count)]
    found = []
    for before, after in pairwise(boxes):
        height = max(before[3] - before[1], after[3] - after[1])
        if after[0] - before[2] > GAP * height and min(before[3], after[3]) > max(before[1], after[1]):
            found.append((before[2], min(before[1], after[1]), after[0], max(before[3], after[3])))
    return found


def _crosses(line: Line, gaps: list[Box]) -> bool:
    """Whether a line has a gap in it."""
    return any(
        line.left < right and left < line.right and bottom <= line.middle <= top
        for left, bottom, right, top in gaps
    )


def _taken_apart(drawn: DrawnText, start: int, end: int) -> Iterator[Line]:
    """A line of PDFium's as the rows and columns it consists of, by where each word is drawn."""
    if _SIDEWAYS < drawn.angle(start) < 2 * math.pi - _SIDEWAYS:
        yield _sideways(drawn, start, end)
        return
    line: Line | None = None
    for word in _WORD.finditer(drawn.text, start, end):
        first, last = drawn.box(word.start()), drawn.box(word.end() - 1)
        here = Line(word[0], first[0], min(first[1], last[1]), last[2], max(first[3], last[3]))
        if line is None:
            line = here
        elif not line.beside(here) or here.left < line.left:
            yield line
            line = here
        elif here.left - line.right > GAP * max(line.height, here.height):
            yield line
            line = here
            line.after_gap = True
        else:
            line.extend(here, " ")
    if line is not None:
        yield line


def _sideways(drawn: DrawnText, start: int, end: int) -> Line:
    first, last = drawn.box(start), drawn.box(end - 1)
    left, bottom = min(first[0], last[0]), min(first[1], last[1])
    right, top = max(first[2], last[2]), max(first[3], last[3])
    return Line(drawn.text[start:end], left, bottom, right, top, sideways=True)
