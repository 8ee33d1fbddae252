"""The sorted terms of one field of a segment, as one run of bytes."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

import numpy as np

from workbench.search.arraycodec.sections import Array

SEPARATOR = b"\xff"
"""Stands after every term; no byte of UTF-8 is like it."""


UTF_8 = ("utf-8", "surrogatepass")
"""How terms are made of text; no text is refused."""

_SIGNPOST = 64
"""Terms between two that are kept at hand."""

_CHUNK = 1 << 17
"""Bytes that are compared at a time: few enough to stay near the processor."""

_NONE = np.zeros(0, np.int64)

_TAIL = 4
"""Bytes at the end of each term that are kept at hand."""


class Terms:
    """Terms by their number, in the order of their bytes: these, and where among them each term ends."""

    def __init__(self, blob: Array, ends: Array) -> None:
        self._blob = blob
        self._ends = ends
        self._bytes_at = self._blob.data  # one by one, several times quicker than the arrays
        self._end_at = self._ends.data

    def __len__(self) -> int:
        return len(self._end_at)

    def __getitem__(self, number: int) -> bytes:
        start, end = self.span(number)
        return self._bytes_at[start:end].tobytes()

    def text(self, number: int) -> str:
        """A term as text."""
        return self[number].decode(*UTF_8)

    def span(self, number: int) -> tuple[int, int]:
        """Where a term stands among the bytes of all."""
        return (self._end_at[number - 1] if number else 0), self._end_at[number] - 1

    def __iter__(self) -> Iterator[bytes]:
        *terms, _ = self.bytes.split(SEPARATOR)
        return iter(terms) if len(terms) == len(self) else map(self.__getitem__, range(len(self)))

    @cached_property
    def sizes(self) -> Array:
        """The number of bytes of each term."""
        return np.diff(self._ends.astype(np.int64), prepend=0) - 1

    @cached_property
    def ascii(self) -> Array:
        """For each term whether all its letters are ASCII."""
        if not len(self):
            return np.zeros(0, bool)
        starts = np.concatenate([np.zeros(1, np.int64), self._ends[:-1].astype(np.int64)])
        letters = np.where(self._blob == SEPARATOR[0], 0, self._blob)
        plain: Array = np.maximum.reduceat(letters, starts) < 0x80
        return plain

    def texts(self, numbers: range) -> list[str]:
        """Several terms that follow each other, as text."""
        return [term.decode(*UTF_8) for term in self._block(numbers.start, numbers.stop)]

    def _block(self, first: int, stop: int) -> list[bytes]:
        if first >= stop:
            return []
        start, end = self.span(first)[0], self.span(stop - 1)[1]
        found = self._bytes_at[start:end].tobytes().split(SEPARATOR)
        return found if len(found) == stop - first else [self[number] for number in range(first, stop)]

    def at_least(self, term: bytes) -> int:
        """The number of the first term that is not before this one."""
        stop = bisect_left(self._signposts, term) * _SIGNPOST
        first = max(stop - _SIGNPOST, 0)
        return first + bisect_left(self._block(first, min(stop, len(self))), term)

    @cached_property
    def _signposts(self) -> list[bytes]:
        """Every so many-th term: comparing with these is many times quicker than with what is on the disk."""
        return [self[number] for number in range(0, len(self), _SIGNPOST)]

    def find(self, term: bytes) -> int | None:
        """The number of a term; None where the field has no such term."""
        number = self.at_least(term)
        return number if number < len(self) and self[number] == term else None

    def beginning(self, prefix: bytes) -> range:
        """The numbers of the terms that begin so; all are UTF-8."""
        return range(self.at_least(prefix), self.at_least(prefix + SEPARATOR) if prefix else len(self))

    def containing(self, part: bytes) -> Array:
        """The numbers of the terms that have these bytes in them, in rising order."""
        numbers, _ = self.places_of(part)
        first = np.ones(len(numbers), bool)
        first[1:] = numbers[1:] != numbers[:-1]
        return numbers[first]

    def ending(self, part: bytes) -> Array:
        """The numbers of the terms that end with these bytes, in rising order."""
        last = part[-_TAIL:]
        wanted = int.from_bytes(last, "big")
        found = np.flatnonzero(self._tails & np.uint32((1 << 8 * len(last)) - 1) == wanted)
        found = found[self.sizes[found] >= len(part)]
        return found[self._holding(part, self._ends[found].astype(np.int64) - 1 - len(part))]

    @cached_property
    def _tails(self) -> Array:
        """The last bytes of each term as a number: to compare all of them at once."""
        tails = np.zeros(len(self), np.uint32)
        for step in range(_TAIL):
            there = np.flatnonzero(self.sizes > step)
            letters = self._blob[self._ends[there].astype(np.int64) - 2 - step]
            tails[there] |= letters.astype(np.uint32) << np.uint32(8 * step)
        return tails

    def places_of(self, part: bytes) -> tuple[Array, Array]:
        """Where these bytes stand: numbers of terms, in rising order, and the place in each."""
        found = self._found(part)
        numbers = np.searchsorted(self._ends, found.astype(self._ends.dtype), side="right")
        return numbers, found - (self._ends[numbers] - self.sizes[numbers] - 1)

    def _found(self, part: bytes) -> Array:
        """Where these bytes stand among those of all terms; found by the first two of them."""
        last = max(len(self._blob) - len(part) + 1, 0)
        found = np.concatenate(
            [
                _NONE,
                *(at + self._alike(part[:2], at, min(at + _CHUNK, last)) for at in range(0, last, _CHUNK)),
            ]
        )
        return found[self._holding(part, found)]

    def _alike(self, first: bytes, start: int, stop: int) -> Array:
        """Places in a stretch of the bytes, told from its start, at which the first ones are these."""
        alike = np.ones(stop - start, bool)
        for step, byte in enumerate(first):
            alike &= self._blob[start + step : stop + step] == byte
        return np.flatnonzero(alike)

    def _holding(self, part: bytes, places: Array) -> Array:
        """Which of these places these bytes stand at."""
        left = np.arange(len(places))
        for step, byte in enumerate(part):
            left = left[self._blob[places[left] + step] == byte]
        return left

    @cached_property
    def bytes(self) -> bytes:
        """All terms, each with its separator: a copy, since only bytes can be searched quickly."""
        return self._blob.tobytes()
