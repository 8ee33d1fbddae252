"""Where in a text the words of a query stand, by the same rules as the index finds them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.core.query import And, Dates, Field, Fielded, Node, Not, Or, Prefix, Undated
from workbench.search.analyzer import Shape, tokens
from workbench.search.nearness import Wanted, stretches
from workbench.search.patterns import Beginning, Exact, Pattern, Slot, pattern_of

Span = tuple[int, int]
"""Code points of a text, end exclusive."""

_EVERYWHERE = frozenset((Field.TITLE, Field.TEXT))


def spans_in(node: Node, text: str) -> tuple[Span, ...]:
    """What of a text a query asks for: spans in order, none overlapping another.

    What is asked of other fields is not in this text, and what stands under NOT is not what was looked for.
    Words near each other are one span, from the first of them to the last.
    """
    patterns = list(_patterns(node, _EVERYWHERE))
    return _merged(_Text(text).spans(patterns)) if patterns else ()


def _patterns(node: Node, fields: frozenset[Field]) -> Iterator[Pattern]:
    match node:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from _patterns(part, fields)
        case Fielded(field=named, inner=inner):
            yield from _patterns(inner, frozenset((named,)))
        case Not() | Dates() | Undated() | Prefix(text=""):
            return
        case _:
            pattern = pattern_of(node) if Field.TEXT in fields else None
            if pattern:
                yield pattern


@dataclass(frozen=True, slots=True)
class _Filled:
    """A slot with the positions of a text that fill it."""

    slot: Slot
    positions: frozenset[int]


class _Text:
    """A text's terms, by position and by term."""

    def __init__(self, text: str) -> None:
        self._tokens = list(tokens(text))
        self._positions: dict[str, list[int]] = defaultdict(list)
        for position, token in enumerate(self._tokens):
            self._positions[token.term].append(position)

    def spans(self, patterns: Iterable[Pattern]) -> Iterator[Span]:
        for pattern in patterns:
            filled = [[self._filled(slot) for slot in group.slots] for group in pattern.groups]
            wanted = [
                Wanted([one.positions for one in slots], group.times)
                for slots, group in zip(filled, pattern.groups, strict=True)
            ]
            letters = _single_letters(filled)
            for start, end in stretches(wanted, pattern.within):
                yield self._tokens[start].start, self._end(end - 1, letters)

    def _filled(self, slot: Slot) -> _Filled:
        if isinstance(slot, Exact):
            return _Filled(slot, frozenset(self._positions.get(slot.term, ())))
        fitting = (found for term, found in self._positions.items() if slot.fits(term))
        return _Filled(slot, frozenset(position for found in fitting for position in found))

    def _end(self, position: int, letters: frozenset[int]) -> int:
        """Where a term ends; of a pair that was found by its first letter alone, where that letter ends."""
        token = self._tokens[position]
        if token.shape is Shape.PAIR and position in letters:
            return self._tokens[position + 1].start
        return token.end


def _single_letters(filled: Iterable[Iterable[_Filled]]) -> frozenset[int]:
    """Positions filled by the beginning of a term."""
    return frozenset(
        position
        for slots in filled
        for one in slots
        if isinstance(one.slot, Beginning)
        for position in one.positions
    )


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
