"""Exports in JSON: one record to a line (.jsonl), or a document with a list of them (.json)."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from workbench.formats.container import Item, Lost
from workbench.formats.form import Refused
from workbench.formats.mapping import Mapping, Preview
from workbench.formats.tables.cells import cells_of
from workbench.formats.tables.columns import recognised
from workbench.formats.tables.documents import records_within
from workbench.formats.tables.lines import is_lines, records_by_line
from workbench.formats.tables.rows import item_of
from workbench.formats.tables.separated import check_text

START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"")
"""How a file of records begins: with an object, or a list of objects."""

_PREVIEWED = 3
_LOOKED_AT = 50
"""Records whose names are the columns of a preview; later ones may have more."""

Record = tuple[bytes, dict[str, Any] | Refused]


class Records:
    """Reads .json and .jsonl files."""

    name = "Records (JSON)"
    suffixes = (".json", ".jsonl", ".ndjson")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By the beginning of its first record, or by its name."""
        return START.match(head) is not None or name.lower().endswith(self.suffixes)

    def preview(self, file: BinaryIO, _name: str, /) -> Preview:
        """The names of values in the first records, and three of these."""
        rows = list(_first(file))
        columns = tuple(dict.fromkeys(column for row in rows for column in row))
        if not columns:
            raise Refused("there are no records with named values in it")
        shown = tuple(tuple(row.get(column, "") for column in columns) for row in rows[:_PREVIEWED])
        return Preview(columns, recognised(columns), shown)

    def items(self, file: BinaryIO, name: str, mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """An item for each record."""
        if mapping is None:
            seen = self.preview(file, name)
            check_text(seen.mapping, seen.columns)
            mapping = seen.mapping
            file.seek(0)
        for number, (data, record) in enumerate(_records(file), 1):
            part = f"row {number}"
            if isinstance(record, Refused):
                yield Lost(part, record.why)
            else:
                yield item_of(part, f"{name} {number}.json", data, cells_of(record), mapping)


def _first(file: BinaryIO) -> Iterator[dict[str, str]]:
    """The first records, as many as are sound."""
    found = False
    try:
        for _, record in islice(_records(file), _LOOKED_AT):
            if isinstance(record, dict):
                found = True
                yield cells_of(record)
    except Refused:  # whoever reads on will come to it
        if not found:
            raise


def _records(file: BinaryIO) -> Iterator[Record]:
    if is_lines(file):
        yield from records_by_line(file)
    else:
        for record in records_within(file):
            yield json.dumps(record, ensure_ascii=False).encode("utf-8", "replace"), record


FORM = Records()
