"""Tables of values separated by commas, semicolons or tabs (.csv, .tsv). Formulas in them are only text."""

import csv
import json
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing
from io import StringIO, TextIOWrapper
from itertools import islice
from typing import BinaryIO

from workbench.formats.container import Item, Lost
from workbench.formats.encodings import SAMPLE, codec_of, disguise
from workbench.formats.form import LONGEST, Refused
from workbench.formats.mapping import Field, Mapping, Preview
from workbench.formats.tables.cells import MOST_COLUMNS
from workbench.formats.tables.columns import recognised
from workbench.formats.tables.rows import item_of

_SEPARATORS = ",;\t|"
_PREVIEWED = 3
_LOOKED_AT = 50


class Separated:
    """Reads .csv and .tsv files."""

    name = "Table (CSV)"
    suffixes = (".csv", ".tsv", ".tab")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By its name: any text could be a table."""
        return name.lower().endswith(self.suffixes) and disguise(head) is None

    def preview(self, file: BinaryIO, _name: str, /) -> Preview:
        """The columns that its first row names, and the next three rows."""
        with closing(_rows(file)) as rows:
            columns = _columns(rows)
            first = [row for row in islice(rows, _PREVIEWED * 2) if isinstance(row, list)][:_PREVIEWED]
        shown = tuple(tuple(_cells(columns, row).values()) for row in first)
        return Preview(columns, recognised(columns), shown)

    def items(self, file: BinaryIO, name: str, mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """An item for each row below the first."""
        with closing(_rows(file)) as rows:
            columns = _columns(rows)
            meant = mapping or recognised(columns)
            check_text(meant, columns)
            for number, row in enumerate(rows, 1):
                part = f"row {number}"
                if isinstance(row, Refused):
                    yield Lost(part, row.why)
                elif any(cell.strip() for cell in row):
                    cells = _cells(columns, row)
                    data = json.dumps(cells, ensure_ascii=False).encode("utf-8", "replace")
                    yield item_of(part, f"{name} {number}.json", data, cells, meant)


def check_text(mapping: Mapping, columns: tuple[str, ...]) -> None:
    """Refuse a table of which nobody knows where its texts are."""
    if not mapping.of(Field.TEXT):
        named = ", ".join(f"“{column[:40]}”" for column in columns[:20])
        raise Refused(f"none of its columns is known to hold the text of articles: {named}")


def _columns(rows: Iterator[list[str] | Refused]) -> tuple[str, ...]:
    """The names in the first row, each made one of its kind."""
    first = next(rows, None)
    if not isinstance(first, list) or not any(first):
        raise Refused("its first row does not name any columns")
    seen: Counter[str] = Counter()
    names = []
    for number, cell in enumerate(first[:MOST_COLUMNS], 1):
        name = cell.strip() or f"column {number}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def _cells(columns: tuple[str, ...], row: list[str]) -> dict[str, str]:
    return dict(zip(columns, [*row, *[""] * len(columns)], strict=False))


def _rows(file: BinaryIO) -> Generator[list[str] | Refused, None, None]:
    """The rows of the table; one that cannot be read is the reason why."""
    sample = file.read(SAMPLE)
    file.seek(0)
    codec = codec_of(sample)
    csv.field_size_limit(LONGEST)
    text = TextIOWrapper(file, codec, errors="replace", newline="")
    try:
        lines = _lines(text)
        reader = csv.reader(lines, delimiter=_separator(sample.decode(codec, "replace")))
        while True:
            try:
                yield next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield Refused("one of its cells is longer than any article, or not closed")
            except Refused as refusal:
                yield refusal
                lines = _lines(text)
                reader = csv.reader(lines, reader.dialect)
    finally:
        text.detach()  # the file is its opener's to close


def _lines(text: TextIOWrapper) -> Iterator[str]:
    while line := text.readline(LONGEST):
        if len(line) == LONGEST and not line.endswith("\n"):
            while len(line) == LONGEST and not line.endswith("\n"):
                line = text.readline(LONGEST)
            raise Refused("its line is longer than any article")
        yield line


def _separator(sample: str) -> str:
    """The separator that divides the first rows into the same number of columns, the more the better."""
    best = (0.0, 0, ",")
    for separator in _SEPARATORS:
        counts = Counter(_widths(sample, separator))
        width, rows = counts.most_common(1)[0] if counts else (1, 0)
        if width > 1:
            best = max(best, (rows / counts.total(), width, separator))
    return best[2]


def _widths(sample: str, separator: str) -> Iterator[int]:
    rows = csv.reader(StringIO(sample, newline=""), delimiter=separator)
    try:
        for row in islice(rows, _LOOKED_AT):
            if row:
                yield len(row)
    except csv.Error:
        return


FORM = Separated()
