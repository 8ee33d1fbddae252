"""Where in a text the words of a query stand, by the same rules as the index finds them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from workbench.core.query import And, Dates, Field, Fielded, Node, Not, Or, Prefix, Undated
from workbench.search.analyzer import Shape
from workbench.search.nearness import Wanted, stretches
from workbench.search.patterns import Beginning, Pattern, Slot, pattern_of
from workbench.search.pieces import holding, places, terms_in, tokens_in
from workbench.search.stems import STEMMED

Span = tuple[int, int]
"""Code points of a text, end exclusive."""

_EVERYWHERE = frozenset((Field.TITLE, Field.TEXT))


class Markers:
    """Marks what a query asks for, in texts of several languages, of which all are given."""

    def __init__(self, node: Node, languages: frozenset[str]) -> None:
        self._node = node
        self._languages = languages & STEMMED
        self._made: dict[frozenset[str], Marker] = {}

    def of(self, language: str | None) -> "Marker":
        """For texts in a language; where it is not known, word forms of all languages are marked."""
        languages = self._languages & {language} if language else self._languages
        if languages not in self._made:
            self._made[languages] = Marker(self._node, languages)
        return self._made[languages]


class Marker:
    """Finds in one text after the other what a query asks for.

    What is asked of other fields is not in a text, and what stands under NOT is not what was looked for.
    Words near each other are one span, from the first of them to the last.

    Args:
        node: the query.
        languages: those of which the texts may be: other forms of a word are found as far as they are known.
    """

    def __init__(self, node: Node, languages: frozenset[str] = frozenset()) -> None:
        self._patterns = tuple(_patterns(node, _EVERYWHERE, languages))
        self._fitting = {slot: _Fitting(slot) for pattern in self._patterns for slot in _slots(pattern)}

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of a text that answer the query, in order, none overlapping another."""
        if not self._patterns:
            return ()
        words = text.split()
        known = set(words)
        page = _Page(text, words, {slot: holding(slot, known) for slot in self._fitting})
        return _merged(span for pattern in self._patterns for span in self._spans(page, pattern))

    def _spans(self, page: "_Page", pattern: Pattern) -> Iterator[Span]:
        fitting = [self._fitting[slot] for slot in _slots(pattern)]
        if not all(page.holding[one.slot] for one in fitting):
            return iter(())
        single = len(fitting) == 1 and pattern.groups[0].times == 1
        return page.alone(fitting[0]) if single else page.together(pattern, fitting)


def _slots(pattern: Pattern) -> Iterator[Slot]:
    return (slot for group in pattern.groups for slot in group.slots)


def _patterns(node: Node, fields: frozenset[Field], languages: frozenset[str]) -> Iterator[Pattern]:
    match node:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from _patterns(part, fields, languages)
        case Fielded(field=named, inner=inner):
            yield from _patterns(inner, frozenset((named,)), languages)
        case Not() | Dates() | Undated() | Prefix(text=""):
            return
        case _:
            pattern = pattern_of(node, languages) if Field.TEXT in fields else None
            if pattern:
                yield pattern


class _Fitting(dict[str, tuple[int, ...]]):
    """Which of a piece's terms fit a slot, by their numbers; grows with the pieces that are met."""

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self.slot = slot

    def __missing__(self, piece: str) -> tuple[int, ...]:
        found = enumerate(terms_in(piece))
        self[piece] = numbers = tuple(number for number, term in found if self.slot.fits(term))
        return numbers


class _Page:
    """One text, its pieces in reading order, and those that may hold what fills each slot."""

    def __init__(self, text: str, words: list[str], holding: Mapping[Slot, set[str]]) -> None:
        self._text = text
        self._words = words
        self.holding = holding

    def alone(self, fitting: _Fitting) -> Iterator[Span]:
        """Every term that fits the only slot of a pattern."""
        begun = isinstance(fitting.slot, Beginning)
        for piece in self.holding[fitting.slot]:
            spans = [_span(piece, number, begun=begun) for number in fitting[piece]]
            for place in places(self._text, piece) if spans else ():
                yield from ((place + start, place + end) for start, end in spans)

    def together(self, pattern: Pattern, fitting: Iterable[_Fitting]) -> Iterator[Span]:
        """Every stretch of terms that fits a pattern of several slots."""
        filled, where = self._filled({one.slot: one for one in fitting})
        begun = {
            position for slot, found in filled.items() if isinstance(slot, Beginning) for position in found
        }
        wanted = [Wanted([filled[slot] for slot in group.slots], group.times) for group in pattern.groups]
        for first, beyond in stretches(wanted, pattern.within):
            last = beyond - 1
            place, piece, number = where[first]
            start = place + _span(piece, number, begun=False)[0]
            place, piece, number = where[last]
            yield start, place + _span(piece, number, begun=last in begun)[1]

    def _filled(
        self, fitting: Mapping[Slot, _Fitting]
    ) -> tuple[dict[Slot, set[int]], dict[int, tuple[int, str, int]]]:
        """The positions that fill each slot; and of each, its piece's place, the piece, its number in it."""
        filled: dict[Slot, set[int]] = {slot: set() for slot in fitting}
        where: dict[int, tuple[int, str, int]] = {}
        wanted = {piece for slot in fitting for piece in self.holding[slot]}
        lying = {piece: places(self._text, piece) for piece in wanted}
        counts = (len(terms_in(word)) for word in self._words)
        for word, first in zip(self._words, accumulate(counts, initial=0), strict=False):
            if word not in lying:
                continue
            place = next(lying[word])
            for slot, one in fitting.items():
                for number in one[word]:
                    filled[slot].add(first + number)
                    where[first + number] = (place, word, number)
        return filled, where


def _span(piece: str, number: int, *, begun: bool) -> Span:
    """A term's place in its piece; of a pair that only its first letter was sought of, that letter's."""
    terms = tokens_in(piece)
    start, end, _, shape = terms[number]
    return start, terms[number + 1].start if begun and shape is Shape.PAIR else end


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
