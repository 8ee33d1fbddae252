"""Several segments become one, a stretch of terms at a time, so that memory does not grow with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workbench.search.arraycodec.catalogue import FieldNote, about, write_catalogue, write_lengths
from workbench.search.arraycodec.packing import pack_bytes, pack_places, write_beyond
from workbench.search.arraycodec.postings import TermPostings, ranges
from workbench.search.arraycodec.sections import Array, SectionWriter
from workbench.search.arraycodec.segments import UNKNOWN, SegmentFile

_AT_ONCE = 1 << 21
"""Postings and places that are looked at together."""


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
    writer = SectionWriter(path)
    try:
        notes = _Merger(sources).write(writer)
        _merge_columns(writer, sources)
        _merge_stored(writer, sources)
        writer.finish(about(doc_count, notes))
    except BaseException:
        writer.discard()
        raise
    return doc_count


@dataclass(frozen=True, slots=True)
class _Part:
    """What one source brings, and where its terms and documents go."""

    source: Source
    postings: TermPostings
    ranks: Array
    """By number of a term, its number among the terms of all sources."""
    placed: Array
    """By number of a term, whether its positions are kept."""
    docs: Array
    """By number of a document, its new number; meaningless where it is not live."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Postings of a stretch of terms of one part, without those of deleted documents.

    `many` is how many places are kept of each posting.
    """

    ranks: Array
    docs: Array
    freqs: Array
    many: Array
    places: Array


class _Merger:
    """All terms of all sources: those of each field in order, one field after the other."""

    def __init__(self, sources: Sequence[Source]) -> None:
        spans = [source.file.catalogue.fields for source in sources]
        self._names = sorted(set().union(*spans))
        self._placed = [any(one[name].places for one in spans if name in one) for name in self._names]
        self._scored = [
            any(one[name].row is not None for one in spans if name in one) for name in self._names
        ]
        self._terms: list[bytes] = []
        self._stops: list[int] = []
        self._parts = self._ranked(sources)

    def _ranked(self, sources: Sequence[Source]) -> list[_Part]:
        """Put all terms in order; the parts know the number of each of theirs among them."""
        wholes = [source.file.whole() for source in sources]
        owned = [list(whole.terms) for whole in wholes]
        ranks: list[list[int]] = [[] for _ in sources]
        for name in self._names:
            spans = [source.file.catalogue.fields.get(name) for source in sources]
            own = [
                terms[span.first : span.stop] if span else []
                for span, terms in zip(spans, owned, strict=True)
            ]
            in_order = sorted(set().union(*own))
            number = {term: place for place, term in enumerate(in_order, start=len(self._terms))}
            for mine, terms in zip(ranks, own, strict=True):
                mine.extend([number[term] for term in terms])
            self._terms += in_order
            self._stops.append(len(self._terms))
        starts = np.cumsum([0, *(source.kept for source in sources)]).tolist()
        return [
            _Part(source, whole, np.array(mine, np.int64), _placed(source.file), _new_numbers(source, start))
            for source, whole, mine, start in zip(sources, wholes, ranks, starts, strict=False)
        ]

    def write(self, writer: SectionWriter) -> list[FieldNote]:
        """Write terms, postings and places of all fields; what there is to note of each."""
        holding, occurring = self._counted()
        there = holding > 0
        left = np.flatnonzero(there)
        renumbered = np.cumsum(there) - 1
        write_catalogue(
            writer, [self._terms[number] for number in left.tolist()], holding[left], occurring[left]
        )
        output = _Output(writer, int(holding.sum()), int(occurring.sum()))
        for first, stop in _stretches(holding + occurring):
            output.add(*self._interleaved(first, stop, renumbered))
        output.finish()
        counts = np.diff(np.concatenate([np.zeros(1, np.int64), np.cumsum(there)])[[0, *self._stops]])
        noted = zip(self._names, counts.tolist(), self._placed, self._scored, strict=True)
        notes = [note for note in map(FieldNote._make, noted) if note.terms]
        write_lengths(writer, _merged_lengths(self._parts, [note.name for note in notes if note.lengths]))
        return notes

    def _counted(self) -> tuple[Array, Array]:
        """Of every term how many documents hold it and how many places are kept, as far as they are left."""
        holding, occurring = np.zeros((2, len(self._terms)), np.int64)
        for part in self._parts:
            if part.source.live is None:
                holding[part.ranks] += np.diff(part.postings.starts())
                occurring[part.ranks] += np.diff(part.postings.place_starts())
                continue
            for first, stop in _stretches(np.diff(part.postings.starts())):
                run = _run(part, first, stop, places=False)
                holding += np.bincount(run.ranks, minlength=len(holding))
                occurring += np.bincount(run.ranks, run.many, len(holding)).astype(np.int64)
        return holding, occurring

    def _interleaved(self, first: int, stop: int, renumbered: Array) -> tuple[Array, Array, Array]:
        """Documents, frequencies and places of a stretch of all terms, term by term."""
        runs = []
        for part in self._parts:
            begin, end = np.searchsorted(part.ranks, (first, stop))
            runs.append(_run(part, int(begin), int(end), places=True))
        ranks = np.concatenate([run.ranks for run in runs])
        order = np.argsort(renumbered[ranks], kind="stable")
        docs = np.concatenate([run.docs for run in runs])[order]
        freqs = np.concatenate([run.freqs for run in runs])[order]
        many = np.concatenate([run.many for run in runs])
        places = np.concatenate([run.places for run in runs])
        ends = np.cumsum(many, dtype=np.int64)
        return docs, freqs, places[ranges((ends - many)[order], many[order])]


def _merged_lengths(parts: Sequence[_Part], fields: Sequence[str]) -> Array:
    """How many terms each document that is left has: a row for each field."""
    return np.concatenate([_lengths(part.source, fields) for part in parts], axis=1)


def _lengths(source: Source, fields: Sequence[str]) -> Array:
    catalogue, doc_count = source.file.catalogue, source.file.doc_count
    lengths = np.zeros((len(fields), doc_count), np.uint32)
    for row, name in enumerate(fields):
        span = catalogue.fields.get(name)
        if span is not None and span.row is not None:
            lengths[row] = catalogue.lengths(span.row, doc_count)
    return lengths if source.live is None else lengths[:, source.live]


def _placed(file: SegmentFile) -> Array:
    spans = file.catalogue.fields.values()
    return np.repeat([span.places for span in spans], [span.stop - span.first for span in spans])


def _new_numbers(source: Source, start: int) -> Array:
    if source.live is None:
        return np.arange(start, start + source.file.doc_count)
    return start + np.cumsum(source.live) - 1


def _run(part: _Part, first: int, stop: int, *, places: bool) -> _Run:
    """What is left of the postings of a part's terms `first` to `stop`, and if wanted their places."""
    postings, live = part.postings, part.source.live
    docs, freqs = postings.stretch(first, stop)
    numbers = np.repeat(np.arange(first, stop), np.diff(postings.starts()[first : stop + 1]))
    many = freqs * part.placed[numbers]
    begins = postings.place_begins(first, stop, many)
    if live is not None:
        kept = live[docs]
        docs, freqs, numbers, many, begins = docs[kept], freqs[kept], numbers[kept], many[kept], begins[kept]
    at = postings.places(ranges(begins, many)) if places else np.zeros(0, np.int64)
    return _Run(part.ranks[numbers], part.docs[docs].astype(np.uint16), freqs, many, at)


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
    """The large sections of a merged segment, filled from their beginnings to their ends."""

    def __init__(self, writer: SectionWriter, postings: int, occurrences: int) -> None:
        self._writer = writer
        writer.reserve("docs", "u2", postings)
        writer.reserve("freqs", "u1", postings)
        writer.reserve("places_low", "u1", occurrences)
        writer.reserve("places_high", "u1", (occurrences + 1) // 2)
        self._postings = self._occurrences = 0
        self._odd = np.zeros(0, np.uint32)
        self._beyond: dict[str, list[Array]] = {"freqs": [self._odd], "places": [self._odd]}
        self._beyond_at: dict[str, list[Array]] = {"freqs": [self._odd], "places": [self._odd]}

    def add(self, docs: Array, freqs: Array, places: Array) -> None:
        """The postings of the next terms."""
        self._writer.write("docs", self._postings, docs)
        packed = pack_bytes(freqs)
        self._writer.write("freqs", self._postings, packed.small)
        self._keep("freqs", packed.beyond_at, self._postings, packed.beyond)
        self._postings += len(docs)
        places = np.concatenate([self._odd, places])
        even = len(places) & ~1
        self._odd = places[even:]
        self._add_places(places[:even])

    def _add_places(self, places: Array) -> None:
        packed = pack_places(places)
        self._writer.write("places_low", self._occurrences, packed.low)
        self._writer.write("places_high", self._occurrences // 2, packed.high)
        self._keep("places", packed.beyond_at, self._occurrences, packed.beyond)
        self._occurrences += len(places)

    def _keep(self, what: str, at: Array, start: int, numbers: Array) -> None:
        self._beyond_at[what].append((at + np.uint32(start)).astype(np.uint32))
        self._beyond[what].append(numbers)

    def finish(self) -> None:
        """What is left, and the lists of what did not fit."""
        self._add_places(self._odd)
        for what in ("freqs", "places"):
            at, numbers = (np.concatenate(all_of[what]) for all_of in (self._beyond_at, self._beyond))
            write_beyond(self._writer, what, at, numbers)


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
