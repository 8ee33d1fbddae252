"""Searching a case, and its index."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.counter import Counter
from workbench.cli.desks import reading
from workbench.cli.finders import SCOPES, up_to_date
from workbench.cli.words import counted
from workbench.core.problems import BadQuery, EmptyText
from workbench.core.views import Found
from workbench.desk import cases, saved
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder, Question


def search(args: Namespace) -> Answer:
    """Search the case in its state of this moment."""
    with reading(args) as desk, up_to_date(desk) as finder:
        question = _question(args, desk)
        answer = finder.find(replace(question, limit=args.limit))
    if answer.errors:
        first = answer.errors[0]
        raise BadQuery(question.text, str(first), first.start, first.end)
    text = [line for found in answer.found for line in _rows(found)]
    shown = "" if len(answer.found) == answer.total else f", of which these are the best {len(answer.found)}"
    return Answer(
        {"total": answer.total, "hits": [values.found(one) for one in answer.found]},
        "\n".join([*text, f"{counted(answer.total, 'hit')}{shown}."]),
    )


def _question(args: Namespace, desk: Desk) -> Question:
    """The query that was given, or the search of that name; another scope can be asked for."""
    question = saved.question(saved.named(desk, args.saved)) if args.saved else Question(args.query)
    if not question.text.strip():
        raise EmptyText("query")
    return replace(question, scope=SCOPES[args.scope]) if args.scope else question


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
