"""Lets Whoosh's own segment writer write our segments: term by term, which is slow, but is all it asks."""

from collections.abc import Callable
from typing import Any

from whoosh.codec.base import FieldWriter, PerDocumentWriter
from whoosh.columns import NumericColumn

from workbench.search.arraycodec.building import SegmentBuilder
from workbench.search.arraycodec.gathering import FieldBuilder


class DocumentWriter(PerDocumentWriter):
    """Takes what belongs to single documents."""

    def __init__(self, builder: SegmentBuilder) -> None:
        self._builder = builder
        self._stored: dict[str, Any] = {}
        self._values: dict[str, int] = {}
        self.is_closed = False

    def start_doc(self, docnum: int) -> None:
        """Begin a document; Whoosh numbers them as we do."""
        if docnum != self._builder.doc_count:
            raise ValueError(f"document {docnum} does not follow")
        self._stored, self._values = {}, {}

    def add_field(self, fieldname: str, fieldobj: Any, value: Any, length: int) -> None:  # noqa: ARG002
        """What is stored of a field."""
        if value is not None:
            self._stored[fieldname] = value

    def add_column_value(self, fieldname: str, columnobj: Any, value: Any) -> None:
        """A document's value in a column."""
        if not isinstance(columnobj, NumericColumn):
            raise NotImplementedError("columns hold whole numbers only")
        self._values[fieldname] = int(value)

    def add_vector_items(self, fieldname: str, fieldobj: Any, items: Any) -> None:
        """Vectors of single documents are not kept."""
        raise NotImplementedError("no vectors")

    def finish_doc(self) -> None:
        """End a document."""
        doc = self._builder.add_document(self._stored)
        for name, value in self._values.items():
            self._builder.add_value(name, doc, value)

    def cancel_doc(self) -> None:
        """Leave a document out."""

    def close(self) -> None:
        """Nothing more comes."""
        self.is_closed = True


class PostingsWriter(FieldWriter):
    """Takes terms with their postings, and writes the segment in the end."""

    def __init__(self, builder: SegmentBuilder, finish: Callable[[], None]) -> None:
        self._builder = builder
        self._finish = finish
        self._field: FieldBuilder | None = None
        self._format: Any = None
        self._term = b""
        self.is_closed = False

    def start_field(self, fieldname: str, fieldobj: Any) -> None:
        """Begin a field."""
        self._format = fieldobj.format
        places = self._format.supports("positions")
        self._field = self._builder.field(fieldname, scored=fieldobj.scorable, places=places)

    def start_term(self, text: bytes) -> None:
        """Begin a term."""
        self._term = text

    def add(self, docnum: int, weight: float, vbytes: bytes, length: int) -> None:  # noqa: ARG002
        """A posting of the term."""
        if self._field is None:
            raise ValueError("a posting before any field")
        if self._format.supports("positions"):
            places = self._format.decode_positions(vbytes)
            self._field.add(docnum, [self._term] * len(places), places)
        else:
            self._field.add(docnum, [self._term] * int(weight))

    def finish_term(self) -> None:
        """End a term."""

    def close(self) -> None:
        """Write the segment."""
        if not self.is_closed and self._builder.doc_count:
            self._finish()
        self.is_closed = True
