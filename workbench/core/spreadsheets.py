"""Tables for a spreadsheet: CSV of which no cell is taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

_GUARD = "'"
_RISKY = ("=", "+", "-", "@", "\t", "\r", _GUARD)


def csv_text(rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """Rows as CSV (RFC 4180). A text that a spreadsheet could calculate gets a `'` before it."""
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows([guarded(cell) for cell in row] for row in rows)
    return written.getvalue()


def guarded(cell: object) -> object:
    """A cell that is no formula, whatever stands in it; `unguarded` takes that back."""
    return f"{_GUARD}{cell}" if isinstance(cell, str) and cell.startswith(_RISKY) else cell


def unguarded(cell: str) -> str:
    """The text of a cell that `guarded` made."""
    return cell.removeprefix(_GUARD) if cell.startswith(_GUARD) and cell[1:].startswith(_RISKY) else cell
