"""The sorted terms of one field of a segment, as one run of bytes."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

import numpy as np

from workbench.search.arraycodec.sections import Array, Damaged, Sections

SEPARATOR = b"\xff"
"""Stands after every term; no byte of UTF-8 is like it."""


class Terms:
    """Terms by their number, in the order of their bytes."""

    def __init__(self, sections: Sections, field: str) -> None:
        self._blob = sections.array(f"{field}/terms")
        self._ends = sections.array(f"{field}/term_ends")
        last = int(self._ends[-1]) if len(self._ends) else 0
        if last != len(self._blob) or (self._ends[1:] <= self._ends[:-1]).any():
            raise Damaged(f"{sections.name} has terms of {field} that do not fit together")

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, number: int) -> bytes:
        start = int(self._ends[number - 1]) if number else 0
        return self._blob[start : int(self._ends[number]) - 1].tobytes()

    def __iter__(self) -> Iterator[bytes]:
        return map(self.__getitem__, range(len(self)))

    def at_least(self, term: bytes) -> int:
        """The number of the first term that is not before this one."""
        return bisect_left(range(len(self)), term, key=self.__getitem__)

    def find(self, term: bytes) -> int | None:
        """The number of a term; None where the field has no such term."""
        number = self.at_least(term)
        return number if number < len(self) and self[number] == term else None

    def beginning(self, prefix: bytes) -> range:
        """The numbers of the terms that begin so."""
        if not prefix:
            return range(len(self))
        first = self.at_least(prefix)

        def is_beyond(number: int) -> bool:
            return not self[number].startswith(prefix)

        return range(first, bisect_left(range(len(self)), x=True, lo=first, key=is_beyond))

    def containing(self, part: bytes, *, at_end: bool = False) -> Array:
        """The numbers of the terms that have these bytes in them, or end with them, in rising order."""
        wanted = part + SEPARATOR if at_end else part
        places, blob = [], self._bytes
        place = blob.find(wanted)
        while place >= 0:
            places.append(place)
            place = blob.find(wanted, place + len(wanted))
        return np.unique(np.searchsorted(self._ends, np.array(places, np.int64), side="right"))

    @cached_property
    def _bytes(self) -> bytes:
        """A copy, since only bytes can be searched quickly."""
        return self._blob.tobytes()


def joined(terms: list[bytes]) -> tuple[Array, Array]:
    """Sorted terms as stored: all their bytes, and where each of them ends, its separator included."""
    blob = np.frombuffer(b"".join(term + SEPARATOR for term in terms), np.uint8)
    ends = np.cumsum(np.fromiter((len(term) + 1 for term in terms), np.int64, len(terms)))
    return blob, ends.astype(np.uint32)
