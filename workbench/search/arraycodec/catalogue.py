"""All terms of a segment, field after field, and where the postings and the places of each begin.

Of every term three small numbers are kept, a byte each: how long it is, how many documents hold it, and how
many of its places are kept. Where each begins is added up when it is first asked for.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from workbench.search.arraycodec.packing import read_bytes, write_bytes
from workbench.search.arraycodec.sections import Array, Damaged, Sections, SectionWriter
from workbench.search.arraycodec.terms import SEPARATOR


class Span(NamedTuple):
    """Which of the terms are those of a field, whether their positions are kept, and which row of lengths."""

    first: int
    stop: int
    places: bool
    row: int | None = None


class FieldNote(NamedTuple):
    """What the table of a segment's file says of a field.

    How many terms it has, whether positions are kept, and whether how many terms each document has.
    """

    name: str
    terms: int
    places: bool
    lengths: bool


def write_lengths(writer: SectionWriter, lengths: Array) -> None:
    """Write how many terms each document has: a row for each field, in as few bytes as will do."""
    writer.add("lengths", lengths.ravel().astype(np.min_scalar_type(int(lengths.max(initial=0)))))


def about(doc_count: int, fields: Sequence[FieldNote]) -> dict[str, Any]:
    """What the table of a segment's file says of it; fields stand in the order of their names."""
    return {"docs": doc_count, "fields": fields}


def write_catalogue(writer: SectionWriter, terms: Sequence[bytes], docs: Array, places: Array) -> None:
    """Write the terms of all fields, those of each in the order of their bytes.

    `docs` says how many documents hold each, `places` how many positions are kept of it.
    """
    writer.add("terms", np.frombuffer(SEPARATOR.join([*terms, b""]), np.uint8))
    write_bytes(writer, "sizes", np.fromiter(map(len, terms), np.int64, len(terms)) + 1)
    write_bytes(writer, "holding", docs)
    write_bytes(writer, "occurring", places)


class Catalogue:
    """Reads it. Raises `Damaged` where it does not fit what it tells of."""

    def __init__(self, sections: Sections) -> None:
        self.sections = sections
        self._spans: dict[str, Span] = {}
        self.rows = stop = 0
        try:
            for name, terms, places, lengths in sections.about["fields"]:
                stop, first = stop + int(terms), stop
                self._spans[str(name)] = Span(first, stop, bool(places), self.rows if lengths else None)
                self.rows += bool(lengths)
        except (KeyError, TypeError, ValueError) as problem:
            raise Damaged(f"{sections.name} has fields that are not described rightly") from problem
        if min([0, *(span.stop - span.first for span in self._spans.values())]) < 0:
            raise Damaged(f"{sections.name} has a field with fewer terms than none")
        self.all_terms = Span(0, stop, places=True)

    def lengths(self, row: int, doc_count: int) -> Array:
        """How many terms each document has in the field that has this row."""
        if self.sections.count("lengths") != self.rows * doc_count:
            raise Damaged(f"{self.sections.name} has too few or too many lengths")
        return self.sections.array("lengths", row * doc_count, (row + 1) * doc_count)

    @property
    def fields(self) -> dict[str, Span]:
        """The fields in the order of their names."""
        return self._spans

    @cached_property
    def blob(self) -> Array:
        """The bytes of all terms, each with its separator."""
        return self.sections.array("terms")

    @cached_property
    def ends(self) -> Array:
        """Where each term ends among those bytes, its separator included; before them 0."""
        return self._added_up("sizes", "terms", fewest=1)

    @cached_property
    def starts(self) -> Array:
        """Where the postings of each term begin; one more at the end."""
        return self._added_up("holding", "docs")

    @cached_property
    def place_starts(self) -> Array:
        """Where the places of each term begin; one more at the end."""
        return self._added_up("occurring", "places_low")

    def _added_up(self, name: str, items: str, fewest: int = 0) -> Array:
        counts = read_bytes(self.sections, name)
        sound = (
            len(counts) == self.all_terms.stop
            and int(counts.sum(dtype=np.int64)) == self.sections.count(items)
            and (not fewest or bool((counts >= fewest).all()))
        )
        if not sound:
            raise Damaged(f"{self.sections.name} has {items} that do not fit its terms")
        starts = np.zeros(len(counts) + 1, np.uint32)
        np.cumsum(counts, out=starts[1:], dtype=np.uint32)
        return starts
