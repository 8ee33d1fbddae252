"""The reports of past imports, as they stay with the case."""

import csv
from collections.abc import Iterable
from io import StringIO

from workbench.core.model import Import, Outcome
from workbench.desk.desk import Desk
from workbench.store.questions import records

COLUMNS = ("path", "part", "fate", "title", "article", "why", "count")
"""The columns of a report as a table."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def reports(desk: Desk) -> tuple[Import, ...]:
    """Every import of the case, the newest first."""
    return desk.ask(records.every, Import)[::-1]


def as_csv(outcomes: Iterable[Outcome]) -> str:
    """A report as a table for spreadsheets, in which nothing is a formula."""
    table = StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for one in outcomes:
        row = (one.path, one.part, one.fate.value, one.title, one.article_id or "", one.why, one.count)
        writer.writerow(map(_harmless, row))
    return table.getvalue()


def _harmless(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
