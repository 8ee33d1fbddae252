"""The terms of documents on their way into a segment, gathered as numbers in the order in which they come."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, count

import numpy as np

from workbench.search.arraycodec.sections import Array

_GROUP = 1 << 31
"""From here on numbers stand for several terms that follow each other, or for none."""

Term = str | bytes


class Gathered:
    """What all fields fill: one row of numbers, of which each run is a document's in one field."""

    def __init__(self) -> None:
        self._numbers = array("I")
        self._docs = array("H")
        self._fields = array("B")
        self._ends = array("I")
        self._groups: list[tuple[int, ...]] = []
        self._in_groups = 0
        self._places: dict[int, Sequence[int]] = {}
        self.new_term = count().__next__
        """Numbers a term of a field when it is met."""

    def __len__(self) -> int:
        """About how many terms there are, repeated ones counted as often."""
        return len(self._numbers) + self._in_groups

    def new_group(self, terms: Iterable[int]) -> int:
        """A number for several terms, by their numbers, in reading order."""
        group = tuple(terms)
        self._groups.append(group)
        self._in_groups += len(group)
        return _GROUP + len(self._groups) - 1

    def add(self, doc: int, field: int, numbers: Iterable[int], places: Sequence[int] | None = None) -> None:
        """A run of terms; their positions are 0, 1, 2 and so on where no others are given."""
        if places is not None:
            self._places[len(self._docs)] = places
        self._numbers.extend(numbers)
        self._docs.append(doc)
        self._fields.append(field)
        self._ends.append(len(self._numbers))

    def tokens(self) -> "Tokens":
        """All of it as arrays."""
        numbers, ends = np.frombuffer(self._numbers, np.uint32), np.array(self._ends, np.int64)
        if self._groups:
            numbers, ends = self._taken_apart(numbers, ends)
        sizes = np.diff(ends, prepend=0)
        places = np.arange(len(numbers), dtype=np.uint32)
        places -= np.repeat((ends - sizes).astype(np.uint32), sizes)
        for run, given in self._places.items():
            places[ends[run] - sizes[run] : ends[run]] = given
        return Tokens(
            numbers, places, np.array(self._docs, np.uint16), np.array(self._fields, np.uint8), sizes
        )

    def _taken_apart(self, numbers: Array, ends: Array) -> tuple[Array, Array]:
        """Groups replaced by their terms."""
        at = np.flatnonzero(numbers >= _GROUP)
        groups = numbers[at] - np.uint32(_GROUP)
        sizes = np.ones(len(numbers), np.int64)
        sizes[at] = np.fromiter(map(len, self._groups), np.int64, len(self._groups))[groups]
        after = np.cumsum(sizes)
        terms = np.fromiter(chain.from_iterable(self._groups[one] for one in groups.tolist()), np.uint32)
        apart = np.repeat(numbers, sizes)
        apart[apart >= _GROUP] = terms
        return apart, np.concatenate([np.zeros(1, np.int64), after])[ends]


class Tokens:
    """The number and position of every term met, and the document, field and size of every run of them."""

    def __init__(self, terms: Array, places: Array, docs: Array, fields: Array, sizes: Array) -> None:
        self.terms = terms
        self.places = places
        self._docs = docs
        self._fields = fields
        self._sizes = sizes

    def docs(self) -> Array:
        """The document of every term met."""
        return np.repeat(self._docs, self._sizes)

    def lengths(self, fields: Sequence[int], doc_count: int) -> Array:
        """How many terms each document has in each of these fields: a row for each of them."""
        rows = np.full(1 << 8, len(fields))
        rows[fields] = np.arange(len(fields))
        at = rows[self._fields] * doc_count + self._docs
        counts = np.bincount(at, self._sizes, (len(fields) + 1) * doc_count)
        return counts.astype(np.int64).reshape(len(fields) + 1, doc_count)[:-1]


class _Numbers(dict[Term, int]):
    """Numbers terms when they are met."""

    def __init__(self, new: Callable[[], int]) -> None:
        super().__init__()
        self._new = new

    def __missing__(self, term: Term) -> int:
        number = self[term] = self._new()
        return number


class _Pieces(dict[str, int]):
    """The numbers of pieces of text: of a term, or of a group of them."""

    def __init__(
        self,
        terms_of: Callable[[str], Sequence[str]],
        numbers: _Numbers,
        group: Callable[[Iterable[int]], int],
    ) -> None:
        super().__init__()
        self._terms_of = terms_of
        self._numbers = numbers
        self._group = group

    def __missing__(self, piece: str) -> int:
        terms, numbers = self._terms_of(piece), self._numbers
        found = numbers[terms[0]] if len(terms) == 1 else self._group(map(numbers.__getitem__, terms))
        self[piece] = found
        return found


class FieldBuilder:
    """The terms of one field, document by document."""

    def __init__(self, gathered: Gathered, number: int, *, scored: bool, places: bool) -> None:
        self.number = number
        self.scored = scored
        self.has_places = places
        self._gathered = gathered
        self._numbers = _Numbers(gathered.new_term)
        self._pieces: _Pieces | None = None

    @property
    def numbers(self) -> Mapping[Term, int]:
        """The numbers of its terms."""
        return self._numbers

    def add_pieces(self, doc: int, pieces: Sequence[str], terms_of: Callable[[str], Sequence[str]]) -> None:
        """A document's text in pieces, most of which come again and again; of each the terms are asked once.

        The terms stand side by side at the positions 0, 1, 2 and so on.
        """
        if self._pieces is None:
            self._pieces = _Pieces(terms_of, self._numbers, self._gathered.new_group)
        self._gathered.add(doc, self.number, map(self._pieces.__getitem__, pieces))

    def add(self, doc: int, terms: Sequence[Term], places: Sequence[int] | None = None) -> None:
        """Terms of a document in reading order, with their positions where these are not 0, 1, 2 and so on.

        Of one term, documents and positions must come in rising order.
        """
        self._gathered.add(doc, self.number, map(self._numbers.__getitem__, terms), places)
