"""What a query asks for of a text, found the plain way: by looking at each of its terms in turn."""

from collections import defaultdict
from collections.abc import Iterator

from workbench.core.query import Field, Node
from workbench.search.analyzer import Shape, tokens
from workbench.search.filling import Span
from workbench.search.matching import _merged, _patterns
from workbench.search.nearness import Wanted, stretches
from workbench.search.patterns import Beginning, Pattern, Slot


def spans_by_looking(
    node: Node, text: str, fields: frozenset[Field], languages: frozenset[str]
) -> tuple[Span, ...]:
    """The spans of a text that answer a query; `fields` are those that the text stands for, `languages`
    those it may be in."""
    page = _Looked(text)
    return _merged(span for pattern in _patterns(node, fields, languages) for span in page.spans(pattern))


class _Looked:
    def __init__(self, text: str) -> None:
        self._tokens = list(tokens(text))
        self._positions: dict[str, list[int]] = defaultdict(list)
        for position, token in enumerate(self._tokens):
            self._positions[token.term].append(position)

    def spans(self, pattern: Pattern) -> Iterator[Span]:
        slots = [[(slot, self._filling(slot)) for slot in group.slots] for group in pattern.groups]
        begun = {
            position
            for group in slots
            for slot, positions in group
            if isinstance(slot, Beginning)
            for position in positions
        }
        wanted = [
            Wanted([positions for _, positions in group], one.times)
            for group, one in zip(slots, pattern.groups, strict=True)
        ]
        for start, end in stretches(wanted, pattern.within):
            yield self._tokens[start].start, self._end(end - 1, begun)

    def _filling(self, slot: Slot) -> frozenset[int]:
        fitting = (found for term, found in self._positions.items() if slot.fits(term))
        return frozenset(position for found in fitting for position in found)

    def _end(self, position: int, begun: set[int]) -> int:
        token = self._tokens[position]
        if token.shape is Shape.PAIR and position in begun:
            return self._tokens[position + 1].start
        return token.end
