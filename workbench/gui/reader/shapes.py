"""Where on the page a stretch of text is: one rectangle for each line and writing direction.

Taken from the glyphs themselves: a cursor's position is ambiguous where left-to-right meets right-to-left.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

_TOUCHING = 1.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle of text on one line; `base` is the height of the line's baseline."""

    rect: QRectF
    base: float
    rightward: bool
    first: bool
    """Whether the stretch begins in this piece, and so its shape may be rounded there."""
    last: bool


def pieces(layout: QTextLayout, start: int, end: int) -> list[Piece]:
    """The rectangles of the characters from `start` to `end`: UTF-16 units within the paragraph."""
    if start >= end or not layout.lineCount():
        return []
    first = layout.lineForTextPosition(start).lineNumber()
    last = layout.lineForTextPosition(end - 1).lineNumber()
    return [
        piece
        for number in range(first, last + 1)
        for piece in _line_pieces(layout.lineAt(number), start, end)
    ]


def _line_pieces(line: QTextLine, start: int, end: int) -> Iterator[Piece]:
    line_end = line.textStart() + line.textLength()
    low, high = max(start, line.textStart()), min(end, line_end)
    if low >= high:
        return
    stretches = _merged(line.glyphRuns(low, high - low)) or [_by_cursor(line, low, high)]
    for number, (left, right, rightward) in enumerate(stretches):
        rect = QRectF(left, line.y(), right - left, line.height())
        base = line.y() + line.ascent()
        yield Piece(
            rect,
            base,
            rightward,
            first=low == start and number == 0,
            last=high == end and number == len(stretches) - 1,
        )


def _merged(runs: list[QGlyphRun]) -> list[tuple[float, float, bool]]:
    found: list[tuple[float, float, bool]] = []
    for run in runs:
        left, right = _extent(run)
        rightward = not run.isRightToLeft()
        joint = found and found[-1][2] is rightward and _touch(found[-1], left, right)
        if joint:
            left, right = min(left, found[-1][0]), max(right, found[-1][1])
            found.pop()
        found.append((left, right, rightward))
    return found


def _touch(one: tuple[float, float, bool], left: float, right: float) -> bool:
    return abs(one[1] - left) < _TOUCHING or abs(right - one[0]) < _TOUCHING


def _extent(run: QGlyphRun) -> tuple[float, float]:
    advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
    edges = [(place.x(), place.x() + step.x()) for place, step in zip(run.positions(), advances, strict=True)]
    return min(left for left, _ in edges), max(right for _, right in edges)


def _by_cursor(line: QTextLine, start: int, end: int) -> tuple[float, float, bool]:
    one, other = _x(line, start), _x(line, end)
    return min(one, other), max(one, other), True


def _x(line: QTextLine, place: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x
