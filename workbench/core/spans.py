"""Overlapping spans of a text, made ready to be drawn.

Spans are code points, `end` exclusive; those that hold nothing take no part.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text and the id of what it belongs to."""

    start: int
    end: int
    id: int


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text covered by the same spans throughout: their ids, the earliest started first."""

    start: int
    end: int
    ids: tuple[int, ...]

    @property
    def depth(self) -> int:
        """How many spans lie over each other here."""
        return len(self.ids)


def runs(spans: Iterable[Span]) -> tuple[Run, ...]:
    """The covered parts of the text, cut wherever a span begins or ends, in the order of the text."""
    ordered = _ordered(spans)
    edges = sorted({edge for span in ordered for edge in (span.start, span.end)})
    found: list[Run] = []
    open_spans: list[Span] = []
    upcoming = iter(ordered)
    following = next(upcoming, None)
    for start, end in itertools.pairwise(edges):
        open_spans = [span for span in open_spans if span.end > start]
        while following is not None and following.start == start:
            open_spans.append(following)
            following = next(upcoming, None)
        if open_spans:
            found.append(Run(start, end, tuple(span.id for span in open_spans)))
    return tuple(found)


def lanes(spans: Iterable[Span]) -> dict[int, int]:
    """A lane for each span's id, so that no two in one lane overlap, with as few lanes as possible."""
    taken: dict[int, int] = {}
    ending: list[tuple[int, int]] = []
    free: list[int] = []
    for span in _ordered(spans):
        while ending and ending[0][0] <= span.start:
            heappush(free, heappop(ending)[1])
        lane = heappop(free) if free else len(ending)
        taken[span.id] = lane
        heappush(ending, (span.end, lane))
    return taken


def _ordered(spans: Iterable[Span]) -> Sequence[Span]:
    return sorted((span for span in spans if span.start < span.end), key=_place)


def _place(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, span.id
