"""Searching a case, and its index."""

import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.counter import Counter
from workbench.cli.desks import reading
from workbench.cli.words import counted
from workbench.core.problems import BadQuery, EmptyText, IndexBusy
from workbench.core.query import Kind
from workbench.core.views import Found
from workbench.desk import cases
from workbench.desk.finding import Finder, Question

SCOPES = {
    "articles": frozenset({Kind.ARTICLE}),
    "highlights": frozenset({Kind.HIGHLIGHT}),
    "notes": frozenset({Kind.NOTE}),
    "claims": frozenset({Kind.CLAIM}),
    "all": frozenset(Kind),
}
"""What can be searched, by the names of `--scope`."""

PATIENCE_SECONDS = 5.0
"""How long to wait while another process brings the index up to date."""

_PAUSE_SECONDS = 0.05


def search(args: Namespace) -> Answer:
    """Search the case in its state of this moment."""
    if not args.query.strip():
        raise EmptyText("query")
    question = Question(args.query, scope=SCOPES[args.scope], limit=args.limit)
    with reading(args) as desk, closing(Finder(desk)) as finder:
        _catch_up(finder)
        answer = finder.find(question)
    if answer.errors:
        first = answer.errors[0]
        raise BadQuery(args.query, str(first), first.start, first.end)
    text = [line for found in answer.found for line in _rows(found)]
    shown = "" if len(answer.found) == answer.total else f", of which these are the best {len(answer.found)}"
    return Answer(
        {"total": answer.total, "hits": [values.found(one) for one in answer.found]},
        "\n".join([*text, f"{counted(answer.total, 'hit')}{shown}."]),
    )


def _catch_up(finder: Finder) -> None:
    """Wait a little for a window that is at the same; raises `IndexBusy` if it takes long."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            finder.catch_up()
            return
        except IndexBusy:
            if time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_SECONDS)


def _rows(found: Found) -> Iterator[str]:
    where = ", ".join(part for part in (one_line(found.outlet), found.published) if part)
    yield f"{found.kind} {found.id}  {one_line(found.title)}{f' — {where}' if where else ''}"
    for passage in found.passages:
        yield f"    {passage.start:>6} to {passage.end:<6}  {one_line(passage.text)}"


def reindex(args: Namespace) -> Answer:
    """Make the index anew from the case."""
    with reading(args) as desk, closing(Finder(desk)) as finder:
        progress = Counter()
        finder.rebuild(progress)
        progress.clear()
        counts = cases.counts(desk)
    return Answer(asdict(counts), f"Indexed {counted(counts.articles, 'article')} anew.")
