"""What became other between two versions of a text, paragraph beside paragraph, word by word.

Changed figures, names and quotations are told apart: they are what a fact-checker looks for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from workbench.core.alignment import Tokens, aligned, equal_blocks, gaps, tokens

Span = tuple[int, int]

_LIKE = 40.0
"""How like (0 to 100) two paragraphs must be to be the same one with changes."""


class Kind(StrEnum):
    """What is other about some words."""

    WORDS = "words"
    FIGURE = "figure"
    NAME = "name"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that are only in this version: their place in its text, and what they are."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Side:
    """A paragraph of one version: its place in the text, and what of it the other version lacks."""

    start: int
    end: int
    changes: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph in both versions, or in one: the other side is None."""

    old: Side | None
    new: Side | None

    @property
    def same(self) -> bool:
        """Whether nothing of it is other."""
        return self.old is not None and self.new is not None and not (self.old.changes or self.new.changes)

    def kinds(self) -> frozenset[Kind]:
        """What is other about it."""
        return frozenset(one.kind for side in (self.old, self.new) if side for one in side.changes)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two texts and their paragraphs in rows, in the order of both."""

    old: str
    new: str
    rows: tuple[Row, ...]

    def count(self, kind: Kind) -> int:
        """In how many rows something of a kind is other."""
        return sum(kind in row.kinds() for row in self.rows)


def difference(old: str, new: str) -> Difference:
    """What became other from one text to another."""
    return Difference(old, new, tuple(_Comparison(old, new).rows()))


class _Comparison:
    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new
        self._quoted = (_quotations(old), _quotations(new))

    def rows(self) -> Iterator[Row]:
        old, new = _paragraphs(self._old), _paragraphs(self._new)
        keys = (
            [self._old[slice(*one)].strip() for one in old],
            [self._new[slice(*one)].strip() for one in new],
        )
        for was, now, same in gaps(equal_blocks(*keys), len(old), len(new)):
            yield from self._changed([old[number] for number in was], [new[number] for number in now])
            for number in range(same.size):
                yield Row(Side(*old[same.old + number]), Side(*new[same.new + number]))

    def _changed(self, was: list[Span], now: list[Span]) -> Iterator[Row]:
        """Between two equal paragraphs: like ones beside each other, the others alone."""
        at = 0
        for one in was:
            partner = next((n for n in range(at, len(now)) if self._alike(one, now[n])), None)
            if partner is None:
                yield Row(self._alone(0, one), None)
                continue
            yield from (Row(None, self._alone(1, other)) for other in now[at:partner])
            yield self._beside(one, now[partner])
            at = partner + 1
        yield from (Row(None, self._alone(1, other)) for other in now[at:])

    def _alike(self, was: Span, now: Span) -> bool:
        return fuzz.ratio(self._old[slice(*was)], self._new[slice(*now)], score_cutoff=_LIKE) > 0

    def _alone(self, side: int, place: Span) -> Side:
        text = (self._old, self._new)[side]
        words = tokens(text[slice(*place)])
        return Side(*place, self._stretches(side, place[0], words, [range(len(words.keys))]))

    def _beside(self, was: Span, now: Span) -> Row:
        old, new = self._old[slice(*was)], self._new[slice(*now)]
        old_words, new_words = _exact(old), _exact(new)
        blocks = aligned(old, new, old_words, new_words)
        between = list(gaps(blocks, len(old_words.keys), len(new_words.keys)))
        return Row(
            Side(*was, self._stretches(0, was[0], old_words, [gone for gone, _, _ in between])),
            Side(*now, self._stretches(1, now[0], new_words, [come for _, come, _ in between])),
        )

    def _stretches(self, side: int, at: int, words: Tokens, runs: list[range]) -> tuple[Stretch, ...]:
        return tuple(
            Stretch(
                at + words.starts[run.start], at + words.ends[run.stop - 1], self._kind(side, at, words, run)
            )
            for run in runs
            if run
        )

    def _kind(self, side: int, at: int, words: Tokens, run: range) -> Kind:
        text = (self._old, self._new)[side]
        start, end = at + words.starts[run.start], at + words.ends[run.stop - 1]
        if any(one < end and start < other for one, other in self._quoted[side]):
            return Kind.QUOTATION
        if any(character.isdigit() for character in text[start:end]):
            return Kind.FIGURE
        named = (_is_name(text, at + words.starts[number]) for number in run)
        return Kind.NAME if any(named) else Kind.WORDS


def _paragraphs(text: str) -> list[Span]:
    return [one.span() for one in re.finditer(r"[^\n]*\S[^\n]*", text)]


def _exact(text: str) -> Tokens:
    """The words of a text, of which another capital makes another word."""
    found = tokens(text)
    return found._replace(keys=[text[start:end] for start, end in zip(found.starts, found.ends, strict=True)])


_QUOTATION = re.compile(r"“[^”\n]*”|„[^“\n]*“|«[^»\n]*»|「[^」\n]*」|\"[^\"\n]*\"")
_BEGINS = re.compile(r"(?:^|[.!?…:\n“„«\"(]\s*)\Z")


def _quotations(text: str) -> list[Span]:
    return [one.span() for one in _QUOTATION.finditer(text)]


def _is_name(text: str, start: int) -> bool:
    """Whether a word has a capital that the beginning of a sentence does not explain."""
    return text[start].isupper() and not _BEGINS.search(text[max(0, start - 4) : start])
