"""Hits in their context: as much of a text around them as a list can show."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from operator import itemgetter

from workbench.search.filling import Span

AROUND = 80
"""Code points of context on each side."""

_JOINER = "\u200d"
_ODD_BLANK = re.compile(r"[^\S ]")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text, with line feeds and tabs as spaces; `marks` are spans of the snippet's own text."""

    start: int
    end: int
    text: str
    marks: tuple[Span, ...]


def snippet(text: str, spans: Sequence[Span], hit: Span, around: int = AROUND) -> Snippet:
    """One hit in its context, with everything marked there that is among the spans, which are in order.

    The context ends with the line, else between two words, else at least between two characters as people
    see them.
    """
    start, end = _start(text, hit[0], around), _end(text, hit[1], around)
    shown = _ODD_BLANK.sub(" ", text[start:end])
    return Snippet(start, end, shown, tuple(_within(spans, start, end)))


def _within(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """The spans that lie in the context, at least in part, counted from its start."""
    first = bisect_right(spans, start, key=itemgetter(1))
    for one, other in takewhile(lambda span: span[0] < end, islice(spans, first, None)):
        yield max(one, start) - start, min(other, end) - start


def _start(text: str, first: int, around: int) -> int:
    earliest = max(first - around, 0, text.rfind("\n", 0, first) + 1)
    if earliest == 0 or text[earliest - 1].isspace():
        return earliest
    for place in range(earliest, first):
        if text[place].isspace():
            return place + 1
    while earliest < first and _clings(text, earliest):
        earliest += 1
    return earliest


def _end(text: str, last: int, around: int) -> int:
    line_end = text.find("\n", last)
    latest = min(last + around, line_end if line_end >= 0 else len(text), len(text))
    if latest == len(text) or text[latest].isspace():
        return latest
    for place in range(latest, last, -1):
        if text[place - 1].isspace():
            return place - 1
    while latest > last and _clings(text, latest):
        latest -= 1
    return latest


def _clings(text: str, place: int) -> bool:
    """Whether a cut before this place would part what people see as one character."""
    letter, before = text[place], text[place - 1]
    pictured = "\U0001f3fb" <= letter <= "\U0001f3ff" or "\U0001f1e6" <= letter <= "\U0001f1ff"
    return unicodedata.category(letter).startswith("M") or _JOINER in (letter, before) or pictured
