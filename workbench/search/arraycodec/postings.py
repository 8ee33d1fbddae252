"""Which documents hold the terms of one field, how often, and at which positions."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from workbench.search.arraycodec.catalogue import Catalogue, Span
from workbench.search.arraycodec.packing import beyond_places, read_beyond, unpack_bytes, unpack_places
from workbench.search.arraycodec.sections import Array, Damaged
from workbench.search.arraycodec.terms import Terms

KEY_SHIFT = 32
"""A place in a segment is one number: the document shifted by so many bits, plus the position in it."""


class Postings(NamedTuple):
    """Documents in rising order, and how often each holds what was asked for."""

    docs: Array
    freqs: Array


class TermPostings:
    """The postings of terms of a segment that follow each other, numbered from the first of these."""

    def __init__(self, catalogue: Catalogue, span: Span, doc_count: int) -> None:
        self._catalogue = catalogue
        self._sections = catalogue.sections
        self._span = span
        self._doc_count = doc_count
        self._starts = catalogue.starts[span.first : span.stop + 1]

    @cached_property
    def terms(self) -> Terms:
        """The terms."""
        ends = self._catalogue.ends[self._span.first : self._span.stop + 1]
        return Terms(self._catalogue.blob[int(ends[0]) : int(ends[-1])], ends[1:] - ends[0])

    @property
    def has_places(self) -> bool:
        """Whether positions are kept."""
        return self._span.places

    def doc_frequency(self, number: int) -> int:
        """How many documents hold a term, deleted ones among them."""
        return int(self._starts[number + 1]) - int(self._starts[number])

    def starts(self) -> Array:
        """Where each term's postings begin among all of the field; one more at the end."""
        return self._starts

    def stretch(self, first: int, stop: int) -> Postings:
        """The postings of the terms `first` to `stop`, one term after the other."""
        start, end = int(self._starts[first]), int(self._starts[stop])
        docs = self._sections.array("docs", start, end)
        small = self._sections.array("freqs", start, end)
        return Postings(docs, unpack_bytes(small, start, *self._beyond_freqs))

    @cached_property
    def _beyond_freqs(self) -> tuple[Array, Array]:
        return read_beyond(self._sections, "freqs")

    def one(self, number: int) -> Postings:
        """The postings of one term."""
        return self.stretch(number, number + 1)

    def any_of(self, numbers: Sequence[int]) -> Postings:
        """The postings of several terms as if they were one: frequencies are added."""
        if len(numbers) == 1:
            return self.one(numbers[0])
        if isinstance(numbers, range) and numbers.step == 1:
            docs, freqs = self.stretch(numbers.start, numbers.stop)
        else:
            docs, freqs = self._gathered(np.array(numbers, np.int64))
        summed = np.bincount(docs, weights=freqs, minlength=self._doc_count)
        if len(summed) > self._doc_count:
            raise Damaged(f"{self._sections.name} names documents it does not hold")
        found = np.flatnonzero(summed)
        return Postings(found.astype(np.uint16), summed[found].astype(np.uint32))

    def _gathered(self, numbers: Array) -> Postings:
        """The postings of terms (in rising order) that do not follow each other."""
        begins, ends = self._starts[numbers].astype(np.int64), self._starts[numbers + 1].astype(np.int64)
        first, last = int(begins[0]), int(ends[-1])
        at = ranges(begins - first, ends - begins)
        docs = self._sections.array("docs", first, last)[at]
        small = self._sections.array("freqs", first, last)[at]
        return Postings(docs, unpack_bytes(small, at + first, *self._beyond_freqs))

    def keys(self, number: int, among: Array) -> Array:
        """Every place of a term in the given documents (sorted), as keys in rising order."""
        docs, freqs = self.one(number)
        begins = self.place_begins(number, number + 1, freqs)
        if len(among) < len(docs):
            asked = np.zeros(self._doc_count, bool)
            asked[among] = True
            chosen = np.flatnonzero(asked[docs])
            docs, freqs, begins = docs[chosen], freqs[chosen], begins[chosen]
        return np.repeat(docs.astype(np.int64) << KEY_SHIFT, freqs) | self.places(ranges(begins, freqs))

    def place_begins(self, first: int, stop: int, freqs: Array) -> Array:
        """Where the places of each posting of some terms begin, which have these frequencies."""
        begin, end = int(self._place_starts[first]), int(self._place_starts[stop])
        ends = np.cumsum(freqs, dtype=np.int64)
        if (int(ends[-1]) if len(ends) else 0) != end - begin:
            raise Damaged(f"{self._sections.name} has places that do not fit its frequencies")
        begins: Array = begin + ends - freqs
        return begins

    @cached_property
    def _place_starts(self) -> Array:
        return self._catalogue.place_starts[self._span.first : self._span.stop + 1]

    def occurrences(self, number: int) -> int:
        """How often a term stands in all documents together, deleted ones among them."""
        if self.has_places:
            return int(self._place_starts[number + 1]) - int(self._place_starts[number])
        return int(self.one(number).freqs.sum(dtype=np.int64))

    def place_starts(self) -> Array:
        """Where each term's places begin among all of the field; one more at the end."""
        return self._place_starts

    def places(self, at: Array) -> Array:
        """The positions stored as the items `at` (rising), as 64-bit numbers."""
        if not len(at):
            return np.zeros(0, np.int64)
        first, last = int(at[0]) & ~1, int(at[-1]) + 1
        low = self._sections.array("places_low", first, last)
        high = self._sections.array("places_high", first >> 1, (last + 1) >> 1)
        places = unpack_places(at - first, low, high)
        return beyond_places(places, at, *self._beyond_places).astype(np.int64)

    @cached_property
    def _beyond_places(self) -> tuple[Array, Array]:
        return read_beyond(self._sections, "places")


class Field(TermPostings):
    """One indexed field of one segment."""

    def __init__(self, catalogue: Catalogue, name: str, doc_count: int) -> None:
        super().__init__(catalogue, catalogue.fields[name], doc_count)
        self.name = name

    @cached_property
    def lengths(self) -> Array | None:
        """How many terms each document has in this field; None where that plays no role in scoring."""
        row = self._span.row
        return None if row is None else self._catalogue.lengths(row, self._doc_count)


def ranges(begins: Array, lengths: Array) -> Array:
    """The numbers `begin, begin + 1 … begin + length - 1` of each pair, one after the other."""
    ends = np.cumsum(lengths, dtype=np.int64)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(begins - (ends - lengths), lengths) + np.arange(total)
