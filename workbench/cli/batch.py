"""Searching a list of queries."""

from argparse import Namespace

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.counter import Counter
from workbench.cli.desks import reading
from workbench.cli.finders import up_to_date
from workbench.cli.words import counted
from workbench.desk import query_lists, surveys
from workbench.desk.surveys import Surveyed


def batch(args: Namespace) -> Answer:
    """Search every query of a list; a bad one is named and does not stop the others."""
    entries = query_lists.read(args.list)
    counter = Counter()
    rows = []
    with reading(args) as desk, up_to_date(desk) as finder:
        for row in surveys.survey(finder, entries):
            rows.append(row)
            counter.report(len(rows), len(entries))
    counter.clear()
    if args.csv:
        surveys.export(rows, args.csv)
    wrong = sum(bool(row.error) for row in rows)
    return Answer(
        {"queries": [values.surveyed(row) for row in rows]},
        "\n".join(_told(row) for row in rows),
        f"{wrong} of {len(rows)} cannot be searched." if wrong else "",
    )


def _told(row: Surveyed) -> str:
    called = one_line(f"{row.entry.name}: {row.entry.query}" if row.entry.name else row.entry.query)
    if row.error:
        return f"{called}\n    cannot be searched: {row.error}"
    found = f"{counted(row.articles, 'article')}, {counted(row.passages, 'passage')}"
    time = f", {row.first} to {row.last}" if row.first else ""
    outlets = f"\n    {one_line(', '.join(row.outlets))}" if row.outlets else ""
    return f"{called}\n    {found}{time}{outlets}"
