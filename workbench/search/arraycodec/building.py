"""Documents are turned into a segment by sorting: the terms of all their fields at once."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from workbench.search.arraycodec.catalogue import FieldNote, about, write_catalogue, write_lengths
from workbench.search.arraycodec.gathering import FieldBuilder, Gathered, Term, Tokens
from workbench.search.arraycodec.packing import write_bytes, write_places
from workbench.search.arraycodec.sections import Array, SectionWriter
from workbench.search.arraycodec.segments import UNKNOWN
from workbench.search.arraycodec.terms import UTF_8

_LOW = np.uint64(0xFFFFFFFF)


class SegmentBuilder:
    """Documents on their way to becoming a segment."""

    def __init__(self) -> None:
        self.doc_count = 0
        self._gathered = Gathered()
        self._fields: dict[str, FieldBuilder] = {}
        self._columns: dict[str, dict[int, int]] = {}
        self._stored: list[bytes] = []

    def add_document(self, stored: Mapping[str, Any]) -> int:
        """Begin a document; its number is returned. What is stored must be plain JSON."""
        self._stored.append(json.dumps(stored, separators=(",", ":")).encode() if stored else b"{}")
        self.doc_count += 1
        return self.doc_count - 1

    def field(self, name: str, *, scored: bool, places: bool) -> FieldBuilder:
        """The builder of a field, which is told of each document's terms."""
        if name not in self._fields:
            number = len(self._fields)
            self._fields[name] = FieldBuilder(self._gathered, number, scored=scored, places=places)
        return self._fields[name]

    def add_value(self, name: str, doc: int, value: int) -> None:
        """A document's value in a column."""
        self._columns.setdefault(name, {})[doc] = value

    @property
    def size(self) -> int:
        """Terms of all fields, repeated ones counted as often: what the memory needed grows with."""
        return len(self._gathered)

    def write(self, path: Path) -> None:
        """Write the segment and see it to the disk; where that fails, nothing is left."""
        writer = SectionWriter(path)
        try:
            fields = sorted((name, field) for name, field in self._fields.items() if field.numbers)
            self._write_fields(writer, [field for _name, field in fields])
            self._write_columns(writer)
            write_stored(writer, self._stored)
            notes = [
                FieldNote(name, len(field.numbers), field.has_places, field.scored) for name, field in fields
            ]
            writer.finish(about(self.doc_count, notes))
        except BaseException:
            writer.discard()
            raise

    def _write_fields(self, writer: SectionWriter, fields: Sequence[FieldBuilder]) -> None:
        tokens = self._gathered.tokens()
        scored = [field.number for field in fields if field.scored]
        write_lengths(writer, tokens.lengths(scored, self.doc_count))
        in_order = [_in_order(field.numbers) for field in fields]
        numbers = np.array([number for numbers, _ in in_order for number in numbers], np.int64)
        ranks = np.empty(len(numbers), np.uint32)
        ranks[numbers] = np.arange(len(ranks))
        placed = np.repeat([field.has_places for field in fields], [len(field.numbers) for field in fields])
        order = _Order(ranks, tokens)
        write_catalogue(
            writer,
            [term for _, terms in in_order for term in terms],
            order.holding(),
            order.occurring() * placed,
        )
        writer.add("docs", order.docs[order.firsts])
        write_bytes(writer, "freqs", order.freqs())
        write_places(writer, tokens.places[order.tokens[placed[order.ranks]]])

    def _write_columns(self, writer: SectionWriter) -> None:
        for name, values in self._columns.items():
            column = np.full(self.doc_count, UNKNOWN, np.int64)
            column[list(values)] = list(values.values())
            writer.add(f"{name}/column", column)


def _in_order(numbers: Mapping[Term, int]) -> tuple[list[int], list[bytes]]:
    """Numbers of terms in the order of their bytes, and these. Text sorts so by itself, and faster."""
    terms: list[Any] = list(numbers)
    try:
        terms.sort()
        encoded = [term.encode() for term in terms]
    except (TypeError, AttributeError, UnicodeEncodeError):
        terms.sort(key=_encoded)
        encoded = [_encoded(term) for term in terms]
    return [numbers[term] for term in terms], encoded


def _encoded(term: Term) -> bytes:
    return term if isinstance(term, bytes) else term.encode(*UTF_8)


class _Order:
    """All terms met, sorted by term, document and place.

    They come in the order of documents and places. One key of term and place in that order: NumPy sorts plain
    numbers several times faster than it sorts stably.
    """

    def __init__(self, ranks: Array, tokens: Tokens) -> None:
        keys = ranks[tokens.terms].astype(np.uint64)
        keys <<= np.uint64(32)
        keys |= np.arange(len(keys), dtype=np.uint64)
        keys.sort()
        self.tokens = (keys & _LOW).view(np.int64)
        self.ranks = (keys >> np.uint64(32)).view(np.int64)
        self.docs = tokens.docs()[self.tokens]
        changes = np.ones(len(keys), bool)
        changes[1:] = (self.ranks[1:] != self.ranks[:-1]) | (self.docs[1:] != self.docs[:-1])
        self.firsts = np.flatnonzero(changes)
        self._terms = len(ranks)

    def freqs(self) -> Array:
        """How often the term of each posting stands in its document."""
        return np.diff(self.firsts, append=len(self.ranks))

    def holding(self) -> Array:
        """How many documents hold each term."""
        return np.bincount(self.ranks[self.firsts], minlength=self._terms)

    def occurring(self) -> Array:
        """How often each term stands in all documents."""
        return np.bincount(self.ranks, minlength=self._terms)


def write_stored(writer: SectionWriter, stored: Iterable[bytes]) -> None:
    """Write what is kept of the documents."""
    writer.add("stored", np.frombuffer(b"".join(stored), np.uint8))
    writer.add("stored_ends", np.cumsum(np.array([len(one) for one in stored], np.int64)).astype(np.uint32))
