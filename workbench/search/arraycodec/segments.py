"""Segments: what the index notes of each, and its opened file."""

import base64
import binascii
import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh.codec.base import Segment

from workbench.search.arraycodec.catalogue import Catalogue
from workbench.search.arraycodec.postings import Field, TermPostings
from workbench.search.arraycodec.sections import Array, Damaged, Sections

if TYPE_CHECKING:
    from workbench.search.arraycodec.codec import ArrayCodec

MOST_DOCS = 1 << 16
"""Documents in one segment: their numbers then take two bytes, and masks over all of them stay small."""

EXTENSION = ".arrays"
UNKNOWN = np.iinfo(np.int64).min
"""The value of a column for a document that has none."""


class ArraySegment(Segment):
    """What a generation of the index notes of one of its segments: its name, size and deleted documents."""

    compound = False

    def __init__(self, indexname: str, codec: "ArrayCodec", segid: str = "") -> None:
        self.indexname = indexname
        self.segid = segid or token_hex(8)
        self._codec = codec
        self._doc_count = 0
        self._live: Array | None = None

    @classmethod
    def noted(cls, indexname: str, codec: "ArrayCodec", note: dict[str, Any]) -> "ArraySegment":
        """A segment from the `note` of another process. Raises `Damaged` where it cannot be one."""
        try:
            name, docs = str(note["id"]), int(note["docs"])
            if not (name.isalnum() and name.isascii()) or not 0 <= docs <= MOST_DOCS:
                raise Damaged("a segment with an impossible name or size")
            segment = cls(indexname, codec, name)
            segment.set_doc_count(docs)
            segment._live = _unpacked(note["live"], docs) if "live" in note else None
        except (KeyError, TypeError, ValueError, binascii.Error) as problem:
            raise Damaged("a segment that is not described rightly") from problem
        return segment

    def note(self) -> dict[str, Any]:
        """All there is to know about it, as plain JSON."""
        note: dict[str, Any] = {"id": self.segid, "docs": self._doc_count}
        if self._live is not None:
            note["live"] = base64.b64encode(np.packbits(self._live).tobytes()).decode()
        return note

    def segment_id(self) -> str:
        """The name that its file begins with."""
        return f"{self.indexname}_{self.segid}"

    def doc_count(self) -> int:
        """Documents that are still there."""
        return self._doc_count - self.deleted_count()

    def codec(self) -> "ArrayCodec":
        """The codec that reads it."""
        return self._codec

    def path(self, storage: Any) -> Path:
        """Its file in a folder of Whoosh's."""
        return Path(storage.folder) / f"{self.segment_id()}{EXTENSION}"

    @property
    def live(self) -> Array | None:
        """For every document whether it is still there; None where all are."""
        return self._live

    def should_assemble(self) -> bool:
        """It is one file already."""
        return False

    def doc_count_all(self) -> int:
        """Documents, deleted ones included."""
        return self._doc_count

    def set_doc_count(self, doccount: int) -> None:
        """Note how many documents there are."""
        self._doc_count = doccount

    def deleted_count(self) -> int:
        """Documents that are deleted."""
        return 0 if self._live is None else self._doc_count - int(np.count_nonzero(self._live))

    def has_deletions(self) -> bool:
        """Whether some are."""
        return self._live is not None

    def deleted_docs(self) -> Iterator[int]:
        """Their numbers."""
        return iter([] if self._live is None else np.flatnonzero(~self._live).tolist())

    def is_deleted(self, docnum: int) -> bool:
        """Whether a document is deleted."""
        return self._live is not None and not self._live[docnum]

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Mark a document as deleted, or as still there."""
        if not 0 <= docnum < self._doc_count:
            raise IndexError(f"no document {docnum}")
        live = np.ones(self._doc_count, bool) if self._live is None else self._live.copy()
        live[docnum] = not delete
        self._live = None if live.all() else live


def _unpacked(packed: str, docs: int) -> Array:
    bits = np.frombuffer(base64.b64decode(packed, validate=True), np.uint8)
    if len(bits) != -(-docs // 8):
        raise Damaged("a segment with too many or too few marks of what is deleted")
    return np.unpackbits(bits, count=docs).astype(bool)


class SegmentFile:
    """The opened file of a segment. It never changes, whatever is deleted from the segment."""

    def __init__(self, path: Path, doc_count: int) -> None:
        self.sections = Sections(path)
        self.doc_count = doc_count
        if self.sections.about.get("docs") != doc_count:
            raise Damaged(f"{path.name} is not the segment it should be")
        self.catalogue = Catalogue(self.sections)
        self._fields: dict[str, Field] = {}
        self._columns: dict[str, Array] = {}

    def field_names(self) -> list[str]:
        """The fields that have terms."""
        return list(self.catalogue.fields)

    def field(self, name: str) -> Field | None:
        """A field; None where no document of the segment has a term in it."""
        if name not in self.catalogue.fields:
            return None
        if name not in self._fields:
            self._fields[name] = Field(self.catalogue, name, self.doc_count)
        return self._fields[name]

    def whole(self) -> TermPostings:
        """The postings of the terms of all fields, one field after the other."""
        return TermPostings(self.catalogue, self.catalogue.all_terms, self.doc_count)

    def column_names(self) -> list[str]:
        """The columns in which any document has a value."""
        return [name.removesuffix("/column") for name in self.sections if name.endswith("/column")]

    def has_column(self, name: str) -> bool:
        """Whether any document has a value in this column."""
        return f"{name}/column" in self.sections

    def column(self, name: str) -> Array:
        """The values of a column, `UNKNOWN` for documents without one."""
        if name not in self._columns:
            values = self.sections.array(f"{name}/column")
            if len(values) != self.doc_count:
                raise Damaged(f"{self.sections.name} has too few values of {name}")
            self._columns[name] = values
        return self._columns[name]

    @cached_property
    def _stored_ends(self) -> Array:
        ends = self.sections.array("stored_ends")
        if len(ends) != self.doc_count or (ends[1:] < ends[:-1]).any():
            raise Damaged(f"{self.sections.name} has stored documents that do not fit together")
        return ends

    def stored(self, docnum: int) -> dict[str, Any]:
        """What is kept of a document to be read again."""
        start = int(self._stored_ends[docnum - 1]) if docnum else 0
        written = self.sections.array("stored", start, int(self._stored_ends[docnum])).tobytes()
        try:
            values = json.loads(written)
        except (ValueError, RecursionError) as problem:
            raise Damaged(f"{self.sections.name} has a stored document that cannot be read") from problem
        if not isinstance(values, dict):
            raise Damaged(f"{self.sections.name} has a stored document that is none")
        return values

    def stored_bytes(self) -> tuple[Array, Array]:
        """All that is kept of all documents, and where each of them ends."""
        return self.sections.array("stored"), self._stored_ends
