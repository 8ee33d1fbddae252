"""What Whoosh reads a segment with: its terms, and what belongs to single documents."""

from collections.abc import Iterator
from typing import Any

from whoosh.codec.base import FieldCursor, PerDocumentReader, TermsReader
from whoosh.columns import ColumnReader
from whoosh.reading import TermInfo, TermNotFound

from workbench.search.arraycodec.matchers import PostingsMatcher
from workbench.search.arraycodec.postings import Field
from workbench.search.arraycodec.segments import UNKNOWN, ArraySegment, SegmentFile

Term = tuple[str, bytes]


class ArrayTermsReader(TermsReader):
    """The terms of a segment."""

    def __init__(self, file: SegmentFile) -> None:
        self.file = file

    def __contains__(self, term: Term) -> bool:
        return self._found(*term) is not None

    def _found(self, fieldname: str, text: bytes) -> tuple[Field, int] | None:
        field = self.file.field(fieldname)
        number = None if field is None else field.terms.find(text)
        return None if field is None or number is None else (field, number)

    def _known(self, fieldname: str, text: bytes) -> tuple[Field, int]:
        found = self._found(fieldname, text)
        if found is None:
            raise TermNotFound(f"{fieldname}:{text!r}")
        return found

    def indexed_field_names(self) -> list[str]:
        """The fields that have terms."""
        return self.file.field_names()

    def cursor(self, fieldname: str, fieldobj: Any) -> "ArrayCursor":
        """A cursor over the terms of a field."""
        return ArrayCursor(self.file.field(fieldname), fieldobj)

    def terms(self) -> Iterator[Term]:
        """All terms."""
        for name in self.file.field_names():
            yield from self.terms_from(name, b"", only=True)

    def terms_from(self, fieldname: str, prefix: bytes, *, only: bool = False) -> Iterator[Term]:
        """The terms from that one on; `only` ends with the field."""
        for name in self.file.field_names():
            field = self.file.field(name)
            if name < fieldname or (only and name > fieldname) or field is None:
                continue
            first = field.terms.at_least(prefix) if name == fieldname else 0
            yield from ((name, field.terms[number]) for number in range(first, len(field.terms)))

    def items(self) -> Iterator[tuple[Term, TermInfo]]:
        """All terms with their statistics."""
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[Term, TermInfo]]:
        """The same, from that term on."""
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Statistics of a term. Raises `TermNotFound`."""
        field, number = self._known(fieldname, text)
        docs, freqs = field.one(number)
        lengths = None if field.lengths is None else field.lengths[docs]
        return TermInfo(
            weight=float(field.occurrences(number)),
            df=len(docs),
            minlength=0 if lengths is None else int(lengths.min()),
            maxlength=0 if lengths is None else int(lengths.max()),
            maxweight=float(freqs.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> int:
        """How often a term stands in all documents."""
        return self._known(fieldname, text)[0].occurrences(self._known(fieldname, text)[1])

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """How many documents hold a term; 0 for one that none holds."""
        found = self._found(fieldname, text)
        return found[0].doc_frequency(found[1]) if found else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> PostingsMatcher:
        """The documents of a term. Raises `TermNotFound`."""
        field, number = self._known(fieldname, text)
        return PostingsMatcher(field, number, format_, scorer)


class ArrayCursor(FieldCursor):
    """Walks the terms of a field."""

    def __init__(self, field: Field | None, fieldobj: Any) -> None:
        self._terms = None if field is None else field.terms
        self._fieldobj = fieldobj
        self._number = 0

    def first(self) -> Any:
        """Go to the first term."""
        self._number = 0
        return self.text()

    def find(self, string: str | bytes) -> Any:
        """Go to the first term that is not before this one."""
        term = string if isinstance(string, bytes) else self._fieldobj.to_bytes(string)
        self._number = self._terms.at_least(term) if self._terms is not None else 0
        return self.text()

    def next(self) -> Any:
        """Go to the next term."""
        self._number += 1
        return self.text()

    def term(self) -> Any:
        """The term as text; None behind the last one."""
        return self.text()

    def text(self) -> Any:
        """The same; Whoosh asks by this name."""
        if self._terms is None or self._number >= len(self._terms):
            return None
        return self._fieldobj.from_bytes(self._terms[self._number])

    def is_valid(self) -> bool:
        """Whether there is a term here."""
        return self._terms is not None and self._number < len(self._terms)


class ArrayPerDocumentReader(PerDocumentReader):
    """What belongs to single documents."""

    def __init__(self, file: SegmentFile, segment: ArraySegment) -> None:
        self.file = file
        self._segment = segment

    def doc_count(self) -> int:
        """Documents that are still there."""
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        """All documents."""
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        """Whether some are deleted."""
        return self._segment.has_deletions()

    def is_deleted(self, docnum: int) -> bool:
        """Whether this one is."""
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        """Those that are."""
        return self._segment.deleted_docs()

    def supports_columns(self) -> bool:
        """There are columns of whole numbers."""
        return True

    def has_column(self, fieldname: str) -> bool:
        """Whether any document has a value in this one."""
        return self.file.has_column(fieldname)

    def list_columns(self) -> list[str]:
        """All columns."""
        return self.file.column_names()

    def column_reader(self, fieldname: str, column: Any) -> "ArrayColumnReader":
        """Reads a column."""
        return ArrayColumnReader(self.file.column(fieldname), column.default_value())

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """How many terms a document has in a field."""
        lengths = self._lengths(fieldname)
        return default if lengths is None else int(lengths[docnum])

    def _lengths(self, fieldname: str) -> Any:
        field = self.file.field(fieldname)
        return None if field is None else field.lengths

    def field_length(self, fieldname: str) -> int:
        """How many terms all documents have in a field, deleted ones among them."""
        lengths = self._lengths(fieldname)
        return 0 if lengths is None else int(lengths.sum(dtype=int))

    def min_field_length(self, fieldname: str) -> int:
        """The fewest terms a document has in a field."""
        lengths = self._lengths(fieldname)
        return 0 if lengths is None else int(lengths.min())

    def max_field_length(self, fieldname: str) -> int:
        """The most terms a document has in a field."""
        lengths = self._lengths(fieldname)
        return 0 if lengths is None else int(lengths.max())

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        """What is kept of a document to be read again."""
        return self.file.stored(docnum)


class ArrayColumnReader(ColumnReader):
    """One column, document by document."""

    def __init__(self, values: Any, default: Any) -> None:
        self._values = values
        self._default = default

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, docnum: int) -> Any:
        value = int(self._values[docnum])
        return self._default if value == UNKNOWN else value

    def sort_key(self, docnum: int) -> Any:
        """What documents are sorted by."""
        return self[docnum]

    def load(self) -> list[Any]:
        """All values."""
        return [self[docnum] for docnum in range(len(self))]
