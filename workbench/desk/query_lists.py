"""Lists of queries as people keep them: a text file with one in each line, or a CSV."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from workbench.core.problems import Unreadable
from workbench.core.spreadsheets import unguarded
from workbench.formats.encodings import decode
from workbench.formats.form import Refused

MOST = 10_000
"""Queries in one list; more are a mistake."""

_LARGEST = 10_000_000
_LONGEST_LINE = 100_000
_QUERY, _NAME = "query", "name"


@dataclass(frozen=True, slots=True)
class Entry:
    """One query of a list; `name` is what the list calls it, if it says."""

    query: str
    name: str = ""


def read(path: Path) -> tuple[Entry, ...]:
    """The queries of a file; its suffix says which kind it is. Raises `Unreadable`.

    Lines of a text that begin with # are remarks. A CSV has a column `query` and perhaps one `name`.
    """
    text = _text(path)
    try:
        found = _of_table(text) if path.suffix.lower() == ".csv" else _of_lines(text)
        entries = tuple(islice(found, MOST + 1))
    except (csv.Error, LookupError) as error:
        raise Unreadable(str(path), str(error.args[0])) from error
    if not entries:
        raise Unreadable(str(path), "there is no query in it")
    if len(entries) > MOST:
        raise Unreadable(str(path), f"there are more than {MOST} queries in it")
    return entries


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise Unreadable(str(path), "it is too large for a list of queries")
        return decode(data)
    except OSError as error:
        raise Unreadable(str(path), error.strerror or str(error)) from error
    except Refused as refused:
        raise Unreadable(str(path), str(refused)) from refused


def _of_lines(text: str) -> Iterator[Entry]:
    lines = (line.strip() for line in text.splitlines())
    return (Entry(line) for line in lines if line and not line.startswith("#"))


def _of_table(text: str) -> Iterator[Entry]:
    lines = text.splitlines(keepends=True)
    if any(len(line) > _LONGEST_LINE for line in lines):
        raise LookupError("a line in it is far too long for a query")
    head = lines[0] if lines else ""
    delimiter = max(",;\t", key=head.count)
    rows = csv.reader(lines, delimiter=delimiter)
    columns = [name.strip().casefold() for name in next(rows, [])]
    if _QUERY not in columns:
        raise LookupError(f"it has no column called “{_QUERY}”")
    for row in rows:
        values = {name: unguarded(cell.strip()) for name, cell in zip(columns, row, strict=False)}
        if values.get(_QUERY):
            yield Entry(values[_QUERY], values.get(_NAME, ""))
