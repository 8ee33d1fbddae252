"""What the preview shows of something found: a stretch of a text with its marks."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core.model import Role
from workbench.core.query import Kind
from workbench.core.views import Reading
from workbench.gui.searching.rows import Row

AROUND = 15_000
"""Code points shown on each side of a passage; an article can be far longer than can be laid out at once."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text. `here` is the passage looked at, `marks` what was found, `quiet` page furniture."""

    text: str
    here: Span
    marks: tuple[Span, ...]
    quiet: tuple[Span, ...] = ()


def around(row: Row, reading: Reading) -> Stretch:
    """The passage in its article, as much of it as can be looked through, in whole lines."""
    here, marks = _place(row), _marks(row)
    text = reading.text
    start = text.rfind("\n", 0, max(here[0] - AROUND, 0)) + 1
    end = text.find("\n", min(here[1] + AROUND, len(text)))
    end = len(text) if end < 0 else end
    furniture = ((line.start, line.end) for line in reading.lines() if line.role is Role.BOILERPLATE)
    return Stretch(
        text[start:end],
        (here[0] - start, here[1] - start),
        _within(marks, start, end),
        _within(furniture, start, end),
    )


def own_words(row: Row) -> Stretch:
    """What a claim or a note says itself, each part of it a paragraph."""
    parts, marks, here, at = [], [], (0, 0), 0
    for number, excerpt in enumerate(row.found.passages):
        parts.append(excerpt.text)
        marks += [(at + start, at + end) for start, end in excerpt.marks]
        if number == row.number:
            here = (at, at + len(excerpt.text))
        at += len(excerpt.text) + 1
    return Stretch("\n".join(parts), here, tuple(marks))


def target(row: Row) -> tuple[int, int, int] | None:
    """The article and the place in it that a row leads to; None where it leads to a claim."""
    if row.found.spot is None or row.found.kind != Kind.ARTICLE or row.excerpt is None:
        return row.found.spot
    return row.found.spot[0], row.excerpt.start, row.excerpt.end


def _place(row: Row) -> Span:
    _, start, end = target(row) or (0, 0, 0)
    return start, end


def _marks(row: Row) -> tuple[Span, ...]:
    """The found words at their places in the article; those of a note are in the note, not there."""
    if row.found.kind == Kind.ARTICLE:
        return row.found.places
    if row.found.kind == Kind.HIGHLIGHT:
        shift = _place(row)[0]
        return tuple((shift + start, shift + end) for one in row.found.passages for start, end in one.marks)
    return ()


def _within(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """The spans in a part of the text, counted from its start."""
    kept = ((max(one, start), min(other, end)) for one, other in spans)
    return tuple((one - start, other - start) for one, other in kept if one < other)
