"""Adding documents, and keeping the segments few."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from whoosh.reading import IndexReader
from whoosh.writing import IndexingError, IndexWriter

from workbench.search.arraycodec.building import SegmentBuilder
from workbench.search.arraycodec.indexes import ArrayIndex
from workbench.search.arraycodec.merging import Source, merged
from workbench.search.arraycodec.sections import Damaged
from workbench.search.arraycodec.segments import MOST_DOCS, ArraySegment
from workbench.search.arraycodec.taking import Taker

FLUSH_TERMS = 5_000_000
"""Terms gathered before a segment is written: about 300 MB of memory while they are sorted."""

_MOST_ALIKE = 6
"""Segments of one size class; when there are so many, they become one."""

_CLASS_RATIO = 8
_SPARSE = 0.5
"""A segment of which less than this is left is written anew."""


class ArrayWriter(IndexWriter):
    """Writes one generation.

    Field values are cut into terms by the field's analyzer. Several times faster than Whoosh's tokens is
    one that has methods of one of these kinds:

    - `terms(value)` gives the terms in reading order, and their positions, or None for 0, 1, 2 and so on;
    - `pieces(value)` cuts a value into strings that come again and again, such as words, and
      `terms_of(piece)` gives the terms of one of them.
    """

    def __init__(self, index: ArrayIndex, timeout: float = 0.0, delay: float = 0.1) -> None:
        self._lock = ExitStack()
        self._lock.enter_context(index.locked(timeout, delay))
        try:
            self._generation = index.newest()
        except BaseException:
            self._lock.close()
            raise
        self._index = index
        self.schema = self._generation.schema
        self.generation = self._generation.generation + 1
        self.segments = self._generation.segments
        self._written: list[ArraySegment] = []
        self._begin_segment()
        self.optimize = False
        """Whether the commit leaves as few segments as can be."""
        self.is_closed = False

    @property
    def storage(self) -> Any:
        """Where the segments lie."""
        return self._index.storage

    def reader(self, **kwargs: Any) -> IndexReader:
        """A reader of what there was before this writer, less what it deleted."""
        return self._index.reader_of(list(self.segments), self.generation, **kwargs)

    def add_document(self, **fields: Any) -> None:
        """Add a document. `_stored_NAME` gives another value to store for a field, as in Whoosh."""
        self._check_open()
        self._taker.take(fields)
        if self._builder.size >= FLUSH_TERMS or self._builder.doc_count == MOST_DOCS:
            self._flush()

    def add_reader(self, reader: Any) -> None:
        """Other indexes are not taken over: their documents can be added again."""
        raise NotImplementedError

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Delete a document of a segment there was before, by its number among all."""
        self._check_open()
        for segment in self.segments:
            if docnum < segment.doc_count_all():
                segment.delete_document(docnum, delete)
                return
            docnum -= segment.doc_count_all()
        raise IndexingError(f"no document {docnum}")

    def delete_terms(self, field: str, terms: Sequence[str]) -> int:
        """Delete all documents that hold any of these terms in a field; how many there were."""
        deleted = 0
        for segment in self.segments:
            own = self._index.codec.file(self.storage, segment).field(field)
            for term in terms if own is not None else ():
                number = own.terms.find(term.encode("utf-8", "surrogatepass")) if own is not None else None
                if own is None or number is None:
                    continue
                for doc in own.one(number).docs.tolist():
                    deleted += not segment.is_deleted(doc)
                    segment.delete_document(doc)
        return deleted

    def delete_everything(self) -> None:
        """Leave out all documents there were before."""
        self._check_open()
        self.segments = []

    def _check_open(self) -> None:
        if self.is_closed:
            raise IndexingError("This writer is closed")

    def _flush(self) -> None:
        if not self._builder.doc_count:
            return
        segment = self._index.codec.new_segment(self.storage, self._index.indexname)
        segment.set_doc_count(self._builder.doc_count)
        self._builder.write(segment.path(self.storage))
        self._begin_segment()
        self._written.append(segment)

    def _begin_segment(self) -> None:
        self._builder = SegmentBuilder()
        self._taker = Taker(self.schema, self._builder)

    def commit(self, properties: Mapping[str, Any] | None = None, **_: Any) -> None:
        """Make it the newest generation, on the disk and for all readers.

        `properties` replace those of the generation before.
        """
        self._check_open()
        try:
            self._flush()
            segments = self._merged([*self.segments, *self._written])
            noted = self._generation.properties if properties is None else properties
            self._index.publish(self.generation, segments, noted)
        finally:
            self._close()

    def cancel(self, **_: Any) -> None:
        """Give up: everything stays as it was."""
        self._check_open()
        for segment in self._written:
            segment.path(self.storage).unlink(missing_ok=True)
        self._close()

    def _close(self) -> None:
        self._lock.close()
        self.is_closed = True

    def _merged(self, segments: Sequence[ArraySegment]) -> list[ArraySegment]:
        there = [segment for segment in segments if segment.doc_count()]
        group = alike([segment.doc_count() for segment in there], optimize=self.optimize)
        if not group:
            return [self._tidied(segment) for segment in there]
        chosen = [there[number] for number in group]
        return self._merged([*(one for one in there if one not in chosen), self._merge(chosen)])

    def _tidied(self, segment: ArraySegment) -> ArraySegment:
        return self._merge([segment]) if segment.doc_count() < _SPARSE * segment.doc_count_all() else segment

    def _merge(self, segments: Sequence[ArraySegment]) -> ArraySegment:
        codec = self._index.codec
        sources = [Source(codec.file(self.storage, one), one.live) for one in segments]
        segment = codec.new_segment(self.storage, self._index.indexname)
        try:
            segment.set_doc_count(merged(sources, segment.path(self.storage)))
        except (IndexError, ValueError) as problem:  # sums that are right for content that is not
            raise Damaged("a segment that cannot be merged") from problem
        return segment


def alike(sizes: Sequence[int], *, optimize: bool = False) -> list[int]:
    """Which segments of these sizes should become one, if any: their numbers.

    Many of one size class (1 to 7 documents, 8 to 63 …) are merged, as far as together they are not more than
    a segment can hold; to optimize, as many as fit.
    """
    order = sorted(range(len(sizes)), key=sizes.__getitem__)
    if optimize:
        return _fitting(order, sizes, 2)
    for size_class in range(6):
        low, high = _CLASS_RATIO**size_class, _CLASS_RATIO ** (size_class + 1)
        smaller = [number for number in order if sizes[number] < high]
        if sum(low <= sizes[number] for number in smaller) >= _MOST_ALIKE and (
            found := _fitting(smaller, sizes, _MOST_ALIKE)
        ):
            return found
    return []


def _fitting(order: Sequence[int], sizes: Sequence[int], fewest: int) -> list[int]:
    chosen: list[int] = []
    total = 0
    for number in order:
        if total + sizes[number] > MOST_DOCS:
            break
        total += sizes[number]
        chosen.append(number)
    return sorted(chosen) if len(chosen) >= fewest else []
