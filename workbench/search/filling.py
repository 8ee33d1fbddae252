"""The slots of patterns filled with the terms of one text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.search.analyzer import Shape, Token
from workbench.search.nearness import Wanted, stretches
from workbench.search.patterns import Beginning, Pattern, Slot
from workbench.search.pieces import Pieces, is_word, sought_for, terms_in, tokens_in

Span = tuple[int, int]
"""Code points of a text, end exclusive."""


class _Fit(NamedTuple):
    """A term of a piece that fits a slot: its number there, and its place."""

    number: int
    start: int
    end: int


class _Filler:
    """Fills a slot; remembers how for each piece that was met."""

    def __init__(self, slot: Slot) -> None:
        self._slot = slot
        self._known: dict[str, tuple[_Fit, ...]] = {}
        self.sought = sought_for(slot)

    def fits(self, piece: str) -> tuple[_Fit, ...]:
        """The terms of a piece that fit."""
        found = self._known.get(piece)
        if found is None:
            found = self._known[piece] = self._found(piece)
        return found

    def _found(self, piece: str) -> tuple[_Fit, ...]:
        terms = terms_in(piece)
        if is_word(piece):  # as nearly all are: many hundred in the answer to a single letter
            return (_Fit(0, 0, len(piece)),) if self._slot.fits(*terms) else ()
        numbers = [number for number, term in enumerate(terms) if self._slot.fits(term)]
        return tuple(self._fit(tokens_in(piece), number) for number in numbers)

    def _fit(self, terms: Sequence[Token], number: int) -> _Fit:
        """Of a pair of letters that only the first was sought of, that letter's place."""
        start, end, _, shape = terms[number]
        begun = shape is Shape.PAIR and isinstance(self._slot, Beginning)
        return _Fit(number, start, terms[number + 1].start if begun else end)


@dataclass(frozen=True, slots=True)
class _Group:
    """Slots to be filled side by side, and how often."""

    fillers: tuple[_Filler, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A pattern with what fills its slots, to be asked of one text after the other."""

    groups: tuple[_Group, ...]
    within: int
    fillers: frozenset[_Filler]

    @property
    def single(self) -> bool:
        """Whether it has one slot only, to be filled once."""
        return len(self.groups) == 1 and len(self.groups[0].fillers) == self.groups[0].times == 1


def asked(patterns: Iterable[Pattern]) -> tuple[Asked, ...]:
    """Patterns of one query made ready; slots that they share are filled once."""
    known: dict[Slot, _Filler] = {}

    def filler(slot: Slot) -> _Filler:
        return known.setdefault(slot, _Filler(slot))

    def made(pattern: Pattern) -> Asked:
        groups = tuple(_Group(tuple(map(filler, group.slots)), group.times) for group in pattern.groups)
        return Asked(groups, pattern.within, frozenset(one for group in groups for one in group.fillers))

    return tuple(map(made, patterns))


_Filled = Mapping[int, tuple[_Fit, ...]]
"""What fits a slot, by the places of the pieces it stands in."""


class Page:
    """One text."""

    def __init__(self, text: str) -> None:
        self._pieces = Pieces(text)
        self._filled: dict[_Filler, _Filled] = {}

    def spans(self, pattern: Asked) -> Iterator[Span]:
        """Every stretch of terms that fits a pattern."""
        filling: dict[_Filler, _Filled] = {}
        for filler in pattern.fillers:
            filling[filler] = found = self._filling(filler)
            if not found:
                return iter(())
        return _alone(*filling.values()) if pattern.single else self._together(pattern, filling)

    def _filling(self, filler: _Filler) -> _Filled:
        if filler not in self._filled:
            likely = self._pieces.likely(filler.sought).items()
            self._filled[filler] = {place: fits for place, piece in likely if (fits := filler.fits(piece))}
        return self._filled[filler]

    def _together(self, pattern: Asked, filling: Mapping[_Filler, _Filled]) -> Iterator[Span]:
        """Every stretch of terms that fits a pattern of several slots."""
        numbers = self._pieces.numbered({place for filled in filling.values() for place in filled})
        positions: dict[_Filler, set[int]] = {filler: set() for filler in filling}
        where: dict[int, Span] = {}
        for filler, filled in filling.items():
            for place, fits in filled.items():
                for number, start, end in fits:
                    position = numbers[place] + number
                    positions[filler].add(position)
                    _, other = where.get(position, (0, place + end))
                    where[position] = place + start, min(place + end, other)
        wanted = [Wanted([positions[one] for one in group.fillers], group.times) for group in pattern.groups]
        for first, beyond in stretches(wanted, pattern.within):
            yield where[first][0], where[beyond - 1][1]


def _alone(filled: _Filled) -> Iterator[Span]:
    """Every term that fits the only slot of a pattern."""
    for place, fits in filled.items():
        for _, start, end in fits:
            yield place + start, place + end
