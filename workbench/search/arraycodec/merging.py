"""Several segments become one, a stretch of terms at a time, so that memory does not grow with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workbench.search.arraycodec.building import (
    about,
    write_starts,
    write_terms,
)
from workbench.search.arraycodec.packing import pack_bytes, pack_places
from workbench.search.arraycodec.postings import Field, ranges
from workbench.search.arraycodec.sections import Array, SectionWriter
from workbench.search.arraycodec.segments import UNKNOWN, SegmentFile

_AT_ONCE = 1 << 20
"""Places of terms that are looked at together."""


@dataclass(frozen=True, slots=True)
class Source:
    """A segment to be merged: its file, and for every document whether it is still there (None: all are)."""

    file: SegmentFile
    live: Array | None = None

    @property
    def kept(self) -> int:
        """How many documents will be taken over."""
        return self.file.doc_count if self.live is None else int(np.count_nonzero(self.live))


def merged(sources: Sequence[Source], path: Path) -> int:
    """Write one segment that holds what is left of several, in their order; its number of documents."""
    doc_count = sum(source.kept for source in sources)
    names = sorted({name for source in sources for name in source.file.field_names()})
    writer = SectionWriter(path)
    try:
        written = [name for name in names if _FieldMerger(name, sources).write(writer, doc_count)]
        _merge_columns(writer, sources)
        _merge_stored(writer, sources)
        writer.finish(about(doc_count, written))
    except BaseException:
        writer.discard()
        raise
    return doc_count


@dataclass(frozen=True, slots=True)
class _Part:
    """One field of one source: where its terms and documents go."""

    field: Field
    ranks: Array
    """By number of a term, its number among the terms of all sources."""
    docs: Array
    """By number of a document, its new number; meaningless where it is not live."""
    live: Array | None


@dataclass(frozen=True, slots=True)
class _Run:
    """Postings of a stretch of terms of one part, without those of deleted documents."""

    ranks: Array
    docs: Array
    freqs: Array
    places: Array | None


class _FieldMerger:
    def __init__(self, name: str, sources: Sequence[Source]) -> None:
        self._name = name
        self._sources = sources
        self._fields = [source.file.field(name) for source in sources]
        self._places = any(field is not None and field.has_places for field in self._fields)
        self._parts: list[_Part] = []

    def write(self, writer: SectionWriter, doc_count: int) -> bool:
        """Write the field; False where nothing is left of it."""
        terms = self._ranked()
        counts = self._counted(len(terms))
        left = np.flatnonzero(counts[0])
        if not len(left):
            return False
        renumbered = np.cumsum(counts[0] > 0) - 1
        write_terms(writer, self._name, [terms[number] for number in left])
        write_starts(writer, f"{self._name}/starts", counts[0][left])
        if self._places:
            write_starts(writer, f"{self._name}/place_starts", counts[1][left])
        output = _Output(writer, self._name, counts[:, left].sum(axis=1), places=self._places)
        for first, stop in _stretches(counts[1]):
            output.add(*self._interleaved(first, stop, renumbered))
        output.finish()
        self._write_lengths(writer, doc_count)
        return True

    def _ranked(self) -> list[bytes]:
        """All terms in order; makes the parts, which know the number of each of theirs among them."""
        owned = [[] if field is None else list(field.terms) for field in self._fields]
        terms = sorted(set().union(*owned))
        number = {term: place for place, term in enumerate(terms)}
        start = 0
        for source, field, own in zip(self._sources, self._fields, owned, strict=True):
            if field is not None:
                ranks = np.array([number[term] for term in own], np.int64)
                self._parts.append(_Part(field, ranks, _new_numbers(source, start), source.live))
            start += source.kept
        return terms

    def _counted(self, terms: int) -> Array:
        """For every term its documents and its occurrences, as far as they are left."""
        counts = np.zeros((2, terms), np.int64)
        for part in self._parts:
            if part.live is None and self._places:
                counts[0][part.ranks] += np.diff(part.field.starts())
                counts[1][part.ranks] += np.diff(part.field.place_starts())
                continue
            for first, stop in _stretches(np.diff(part.field.starts())):
                run = _run(part, first, stop, places=False)
                counts[0] += np.bincount(run.ranks, minlength=terms)
                counts[1] += np.bincount(run.ranks, weights=run.freqs, minlength=terms).astype(np.int64)
        return counts

    def _interleaved(self, first: int, stop: int, renumbered: Array) -> tuple[Array, Array, Array]:
        """Documents, frequencies and places of a stretch of all terms, term by term."""
        runs = []
        for part in self._parts:
            begin, end = np.searchsorted(part.ranks, (first, stop))
            runs.append(_run(part, int(begin), int(end), places=self._places))
        ranks = np.concatenate([run.ranks for run in runs])
        order = np.argsort(renumbered[ranks], kind="stable")
        docs = np.concatenate([run.docs for run in runs])[order]
        freqs = np.concatenate([run.freqs for run in runs])
        if not self._places:
            return docs, freqs[order], np.zeros(0, np.uint32)
        places = np.concatenate([run.places for run in runs if run.places is not None])
        ends = np.cumsum(freqs, dtype=np.int64)
        return docs, freqs[order], places[ranges((ends - freqs)[order], freqs[order])]

    def _write_lengths(self, writer: SectionWriter, doc_count: int) -> None:
        if not any(part.field.lengths is not None for part in self._parts):
            return
        lengths = np.zeros(doc_count, np.uint32)
        for part in self._parts:
            own = part.field.lengths
            if own is not None:
                kept = slice(None) if part.live is None else part.live
                lengths[part.docs[kept]] = own[kept]
        writer.add(f"{self._name}/lengths", lengths)


def _new_numbers(source: Source, start: int) -> Array:
    if source.live is None:
        return np.arange(start, start + source.file.doc_count)
    return start + np.cumsum(source.live) - 1


def _run(part: _Part, first: int, stop: int, *, places: bool) -> _Run:
    """What is left of the postings of a part's terms `first` to `stop`."""
    field = part.field
    docs, freqs = field.stretch(first, stop)
    ranks = np.repeat(part.ranks[first:stop], np.diff(field.starts()[first : stop + 1]))
    begins = field.place_begins(first, stop, freqs) if places else None
    if part.live is not None:
        kept = part.live[docs]
        docs, freqs, ranks = docs[kept], freqs[kept], ranks[kept]
        begins = None if begins is None else begins[kept]
    at = None if begins is None else field.places(ranges(begins, freqs))
    return _Run(ranks, part.docs[docs].astype(np.uint16), freqs, at)


def _stretches(sizes: Array) -> Iterator[tuple[int, int]]:
    """Cut a run of things of these sizes where about `_AT_ONCE` of them have come together."""
    ends = np.cumsum(sizes, dtype=np.int64)
    first = 0
    while first < len(sizes):
        so_far = int(ends[first - 1]) if first else 0
        stop = max(first + 1, int(np.searchsorted(ends, so_far + _AT_ONCE, side="right")))
        yield first, stop
        first = stop


class _Output:
    """The large sections of a merged field, filled from their beginnings to their ends."""

    def __init__(self, writer: SectionWriter, name: str, totals: Array, *, places: bool) -> None:
        self._writer = writer
        self._name = name
        self._places = places
        postings, occurrences = (int(total) for total in totals)
        self._frequent = occurrences > postings
        writer.reserve(f"{name}/docs", "u2", postings)
        if self._frequent:
            writer.reserve(f"{name}/freqs", "u1", postings)
        if places:
            writer.reserve(f"{name}/places_low", "u1", occurrences)
            writer.reserve(f"{name}/places_high", "u1", (occurrences + 1) // 2)
        self._postings = self._occurrences = 0
        self._odd = np.zeros(0, np.uint32)
        self._beyond: dict[str, list[Array]] = {"freqs": [], "places": []}
        self._beyond_at: dict[str, list[Array]] = {"freqs": [], "places": []}

    def add(self, docs: Array, freqs: Array, places: Array) -> None:
        """The postings of the next terms."""
        self._writer.write(f"{self._name}/docs", self._postings, docs)
        if self._frequent:
            packed = pack_bytes(freqs)
            self._writer.write(f"{self._name}/freqs", self._postings, packed.small)
            self._keep("freqs", packed.beyond_at, self._postings, packed.beyond)
        self._postings += len(docs)
        if self._places:
            places = np.concatenate([self._odd, places])
            even = len(places) & ~1
            self._odd = places[even:]
            self._add_places(places[:even])

    def _add_places(self, places: Array) -> None:
        packed = pack_places(places)
        self._writer.write(f"{self._name}/places_low", self._occurrences, packed.low)
        self._writer.write(f"{self._name}/places_high", self._occurrences // 2, packed.high)
        self._keep("places", packed.beyond_at, self._occurrences, packed.beyond)
        self._occurrences += len(places)

    def _keep(self, what: str, at: Array, start: int, numbers: Array) -> None:
        self._beyond_at[what].append((at + np.uint32(start)).astype(np.uint32))
        self._beyond[what].append(numbers)

    def finish(self) -> None:
        """What is left, and the lists of what did not fit."""
        if self._places and len(self._odd):
            self._add_places(self._odd)
        for what, wanted in (("freqs", self._frequent), ("places", self._places)):
            if wanted:
                self._writer.add(f"{self._name}/{what}_beyond_at", _all(self._beyond_at[what]))
                self._writer.add(f"{self._name}/{what}_beyond", _all(self._beyond[what]))


def _all(parts: list[Array]) -> Array:
    return np.concatenate(parts) if parts else np.zeros(0, np.uint32)


def _merge_columns(writer: SectionWriter, sources: Sequence[Source]) -> None:
    names = {name for source in sources for name in source.file.column_names()}
    for name in sorted(names):
        writer.add(f"{name}/column", np.concatenate([_column(source, name) for source in sources]))


def _column(source: Source, name: str) -> Array:
    if not source.file.has_column(name):
        return np.full(source.kept, UNKNOWN, np.int64)
    values = source.file.column(name)
    return values if source.live is None else values[source.live]


def _merge_stored(writer: SectionWriter, sources: Sequence[Source]) -> None:
    blobs, sizes = [], []
    for source in sources:
        blob, ends = source.file.stored_bytes()
        lengths = np.diff(ends, prepend=np.uint32(0))
        if source.live is not None:
            blob, lengths = blob[np.repeat(source.live, lengths)], lengths[source.live]
        blobs.append(blob)
        sizes.append(lengths)
    writer.add("stored", np.concatenate(blobs))
    writer.add("stored_ends", np.cumsum(np.concatenate(sizes), dtype=np.int64).astype(np.uint32))
