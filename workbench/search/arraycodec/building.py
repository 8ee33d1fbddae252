"""Documents are turned into a segment by sorting: the terms of all of them at once."""

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from typing import Any

import numpy as np

from workbench.search.arraycodec.packing import pack_bytes, pack_places
from workbench.search.arraycodec.sections import Array, SectionWriter
from workbench.search.arraycodec.segments import UNKNOWN
from workbench.search.arraycodec.terms import joined


class _Numbers(dict[str | bytes, int]):
    """Numbers terms in the order in which they are met."""

    def __init__(self) -> None:
        super().__init__()
        self._next = count()

    def __missing__(self, term: str | bytes) -> int:
        number = self[term] = next(self._next)
        return number


class _Pieces(dict[str, int | tuple[int, ...]]):
    """The numbers of the terms of a piece of text; the number itself of those that have one term."""

    def __init__(self, numbers: _Numbers, terms_of: Callable[[str], Sequence[str]]) -> None:
        super().__init__()
        self._numbers = numbers
        self._terms_of = terms_of

    def __missing__(self, piece: str) -> int | tuple[int, ...]:
        terms = self._terms_of(piece)
        numbers = [self._numbers[term] for term in terms]
        found = numbers[0] if len(numbers) == 1 else tuple(numbers)
        self[piece] = found
        return found


class FieldBuilder:
    """The terms of one field, document by document."""

    def __init__(self, name: str, *, scored: bool, places: bool) -> None:
        self.name = name
        self._scored = scored
        self._has_places = places
        self._numbers = _Numbers()
        self._tokens = array("I")
        self._places = array("I")
        self._docs = array("H")
        self._lengths = array("I")
        self._pieces: _Pieces | None = None

    def add_pieces(self, doc: int, pieces: Sequence[str], terms_of: Callable[[str], Sequence[str]]) -> None:
        """A document's text in pieces, most of which come again and again; of each the terms are asked once.

        The terms stand side by side at the positions 0, 1, 2 and so on.
        """
        if self._pieces is None:
            self._pieces = _Pieces(self._numbers, terms_of)
        found: list[Any] = [self._pieces[piece] for piece in pieces]
        try:
            tokens = array("I", found)
        except TypeError:
            tokens = array("I", chain.from_iterable(one if type(one) is tuple else (one,) for one in found))
        self._tokens.extend(tokens)
        self._places.extend(range(len(tokens)))
        self._docs.append(doc)
        self._lengths.append(len(tokens))

    def add(self, doc: int, terms: Sequence[str | bytes], places: Iterable[int] | None = None) -> None:
        """Terms of a document in reading order, with their positions where these are not 0, 1, 2 and so on.

        Of one term, documents and positions must come in rising order.
        """
        numbers = self._numbers
        self._tokens.extend([numbers[term] for term in terms])
        self._places.extend(range(len(terms)) if places is None else places)
        self._docs.append(doc)
        self._lengths.append(len(terms))

    @property
    def size(self) -> int:
        """Terms added, repeated ones counted as often."""
        return len(self._tokens)

    def write(self, writer: SectionWriter, doc_count: int) -> None:
        """Write the field's sections."""
        ranks = self._write_terms(writer)
        lengths = np.array(self._lengths, np.uint32)
        docs = np.repeat(np.array(self._docs, np.uint16), lengths)
        order = _sorted_by(ranks[np.array(self._tokens, np.uint32)], docs)
        self._write_postings(writer, len(ranks), order)
        if self._has_places:
            write_places(writer, self.name, np.array(self._places, np.uint32)[order.tokens])
        if self._scored:
            all_lengths = np.bincount(np.array(self._docs, np.uint16), lengths, doc_count)
            writer.add(f"{self.name}/lengths", all_lengths.astype(np.uint32))

    def _write_terms(self, writer: SectionWriter) -> Array:
        """Write the terms in the order of their bytes; the rank of each by its number is returned."""
        terms, encoded = _in_order(self._numbers)
        write_terms(writer, self.name, encoded)
        ranks = np.empty(len(terms), np.uint64)
        ranks[[self._numbers[term] for term in terms]] = np.arange(len(terms), dtype=np.uint64)
        return ranks

    def _write_postings(self, writer: SectionWriter, terms: int, order: "_Order") -> None:
        firsts = order.firsts
        freqs = np.diff(np.append(firsts, len(order.tokens)))
        per_term = np.bincount(order.ranks[firsts], minlength=terms)
        write_starts(writer, f"{self.name}/starts", per_term)
        writer.add(f"{self.name}/docs", order.docs[firsts])
        write_freqs(writer, self.name, freqs)
        if self._has_places:
            write_starts(writer, f"{self.name}/place_starts", np.bincount(order.ranks, minlength=terms))


def _in_order(terms: Iterable[str | bytes]) -> tuple[list[Any], list[bytes]]:
    """Terms in the order of their bytes, as they are and as bytes. Text sorts so by itself, and faster."""
    mixed: list[Any] = list(terms)
    try:
        mixed.sort()
        return mixed, [term.encode() for term in mixed]
    except (TypeError, AttributeError, UnicodeEncodeError):
        mixed.sort(key=_encoded)
        return mixed, [_encoded(term) for term in mixed]


def _encoded(term: str | bytes) -> bytes:
    return term if isinstance(term, bytes) else term.encode("utf-8", "surrogatepass")


class _Order:
    """Tokens sorted by term, document and place."""

    def __init__(self, ranks: Array, tokens: Array, docs: Array) -> None:
        self.ranks = ranks
        self.tokens = tokens
        self.docs = docs
        changes = np.ones(len(tokens), bool)
        changes[1:] = (ranks[1:] != ranks[:-1]) | (docs[1:] != docs[:-1])
        self.firsts = np.flatnonzero(changes)


def _sorted_by(ranks: Array, docs: Array) -> _Order:
    """Sort tokens, which come in the order of documents and places, by the rank of their term.

    One key of term and place: NumPy sorts plain numbers several times faster than it sorts stably.
    """
    keys = ranks << np.uint64(32) | np.arange(len(ranks), dtype=np.uint64)
    keys.sort()
    tokens = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
    return _Order((keys >> np.uint64(32)).astype(np.int64), tokens, docs[tokens])


def write_terms(writer: SectionWriter, field: str, terms: list[bytes]) -> None:
    """Write the sorted terms of a field."""
    blob, ends = joined(terms)
    writer.add(f"{field}/terms", blob)
    writer.add(f"{field}/term_ends", ends)


def write_starts(writer: SectionWriter, section: str, counts: Array) -> None:
    """Write where each of several runs begins, and where the last one ends."""
    starts = np.zeros(len(counts) + 1, np.uint32)
    np.cumsum(counts, out=starts[1:], dtype=np.uint32)
    writer.add(section, starts)


def write_freqs(writer: SectionWriter, field: str, freqs: Array) -> None:
    """Write frequencies; where all are one, that goes without saying."""
    if not (freqs != 1).any():
        return
    packed = pack_bytes(freqs)
    writer.add(f"{field}/freqs", packed.small)
    writer.add(f"{field}/freqs_beyond_at", packed.beyond_at)
    writer.add(f"{field}/freqs_beyond", packed.beyond)


def write_places(writer: SectionWriter, field: str, places: Array) -> None:
    """Write positions."""
    packed = pack_places(places)
    writer.add(f"{field}/places_low", packed.low)
    writer.add(f"{field}/places_high", packed.high)
    writer.add(f"{field}/places_beyond_at", packed.beyond_at)
    writer.add(f"{field}/places_beyond", packed.beyond)


class SegmentBuilder:
    """Documents on their way to becoming a segment."""

    def __init__(self) -> None:
        self.doc_count = 0
        self._fields: dict[str, FieldBuilder] = {}
        self._columns: dict[str, dict[int, int]] = {}
        self._stored: list[bytes] = []

    def add_document(self, stored: Mapping[str, Any]) -> int:
        """Begin a document; its number is returned. What is stored must be plain JSON."""
        self._stored.append(json.dumps(stored, separators=(",", ":")).encode())
        self.doc_count += 1
        return self.doc_count - 1

    def field(self, name: str, *, scored: bool, places: bool) -> FieldBuilder:
        """The builder of a field, which is told of each document's terms."""
        if name not in self._fields:
            self._fields[name] = FieldBuilder(name, scored=scored, places=places)
        return self._fields[name]

    def add_value(self, name: str, doc: int, value: int) -> None:
        """A document's value in a column."""
        self._columns.setdefault(name, {})[doc] = value

    @property
    def size(self) -> int:
        """Terms of all fields, repeated ones counted as often: what the memory needed grows with."""
        return sum(field.size for field in self._fields.values())

    def write(self, path: Path) -> None:
        """Write the segment and see it to the disk; where that fails, nothing is left."""
        writer = SectionWriter(path)
        try:
            for field in self._fields.values():
                field.write(writer, self.doc_count)
            self._write_columns(writer)
            write_stored(writer, self._stored)
            writer.finish(about(self.doc_count, self._fields))
        except BaseException:
            writer.discard()
            raise

    def _write_columns(self, writer: SectionWriter) -> None:
        for name, values in self._columns.items():
            column = np.full(self.doc_count, UNKNOWN, np.int64)
            column[list(values)] = list(values.values())
            writer.add(f"{name}/column", column)


def write_stored(writer: SectionWriter, stored: list[bytes]) -> None:
    """Write what is kept of the documents."""
    writer.add("stored", np.frombuffer(b"".join(stored), np.uint8))
    writer.add("stored_ends", np.cumsum(np.array([len(one) for one in stored], np.int64)).astype(np.uint32))


def about(doc_count: int, fields: Iterable[str]) -> dict[str, Any]:
    """What the table of a segment's file says of it."""
    return {"docs": doc_count, "fields": sorted(fields)}
