"""The codec: what Whoosh asks for readers and writers of segments."""

from typing import TYPE_CHECKING, Any

from whoosh.codec.base import Automata, Codec

from workbench.search.arraycodec.readers import ArrayPerDocumentReader, ArrayTermsReader
from workbench.search.arraycodec.segments import ArraySegment, SegmentFile

if TYPE_CHECKING:  # whoever only reads need not load what writes
    from workbench.search.arraycodec.building import SegmentBuilder
    from workbench.search.arraycodec.stock_writers import DocumentWriter, PostingsWriter


class ArrayCodec(Codec):
    """Segments as NumPy arrays in one file each.

    An instance keeps the files of its segments open, so that a new generation of an index opens only what is
    new in it. Segments must lie in a folder (a `FileStorage`), since their files are mapped into memory.
    """

    length_stats = False
    """Whoosh's own writer need not hand us the lengths of documents with their postings: we have them."""

    def __init__(self) -> None:
        self._files: dict[str, SegmentFile] = {}
        self._builders: dict[str, SegmentBuilder] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {"_files": {}, "_builders": {}}

    def new_segment(self, storage: Any, indexname: str) -> ArraySegment:  # noqa: ARG002
        """A segment to be written."""
        return ArraySegment(indexname, self)

    def file(self, storage: Any, segment: ArraySegment) -> SegmentFile:
        """The opened file of a segment. Raises `Damaged`, and `OSError` where there is none."""
        name = segment.segment_id()
        if name not in self._files:
            self._files[name] = SegmentFile(segment.path(storage), segment.doc_count_all())
        return self._files[name]

    def forget_all_but(self, segments: list[ArraySegment]) -> None:
        """Let go of the files of all other segments; they are closed when nobody reads them any more."""
        names = {segment.segment_id() for segment in segments}
        self._files = {name: file for name, file in self._files.items() if name in names}

    def terms_reader(self, storage: Any, segment: ArraySegment) -> ArrayTermsReader:
        """What reads the terms and postings of a segment."""
        return ArrayTermsReader(self.file(storage, segment))

    def per_document_reader(self, storage: Any, segment: ArraySegment) -> ArrayPerDocumentReader:
        """What reads lengths, columns and stored values of a segment."""
        return ArrayPerDocumentReader(self.file(storage, segment), segment)

    def automata(self, storage: Any, segment: Any) -> Automata:  # noqa: ARG002
        """What finds terms close to a word."""
        return Automata()

    def per_document_writer(self, storage: Any, segment: ArraySegment) -> "DocumentWriter":  # noqa: ARG002
        """For Whoosh’s own segment writer; `ArrayWriter` is many times faster."""
        from workbench.search.arraycodec.stock_writers import DocumentWriter

        return DocumentWriter(self._builder(segment))

    def field_writer(self, storage: Any, segment: ArraySegment) -> "PostingsWriter":
        """For Whoosh’s own segment writer."""
        from workbench.search.arraycodec.stock_writers import PostingsWriter

        def finish() -> None:
            self._builders.pop(segment.segment_id()).write(segment.path(storage))

        return PostingsWriter(self._builder(segment), finish)

    def _builder(self, segment: ArraySegment) -> "SegmentBuilder":
        """What both of Whoosh's writers of one segment fill."""
        from workbench.search.arraycodec.building import SegmentBuilder

        return self._builders.setdefault(segment.segment_id(), SegmentBuilder())

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Any:
        """Postings have no file of their own here."""
        raise NotImplementedError

    def postings_reader(
        self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None
    ) -> Any:
        """Postings have no file of their own here."""
        raise NotImplementedError
