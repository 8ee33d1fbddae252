"""Importing, and what became of it."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from workbench.cli.answers import Answer, Values, one_line
from workbench.cli.counter import Counter
from workbench.cli.desks import changing, reading
from workbench.cli.words import counted
from workbench.core.model import Fate, Import, Outcome
from workbench.desk import importing, imports

_LISTS = {
    Fate.KEPT: "kept",
    Fate.VERSION: "versions",
    Fate.COPY: "copies",
    Fate.DUPLICATE: "duplicates",
    Fate.SKIPPED: "skipped",
    Fate.UNREADABLE: "unreadable",
}
"""What the lists of a report are called in JSON."""

_HERE = (Fate.KEPT, Fate.VERSION, Fate.COPY, Fate.DUPLICATE)


def import_files(args: Namespace) -> Answer:
    """Import files and folders; Ctrl+C stops between two articles, and what was kept stays."""
    with changing(args) as desk, _stoppable(Counter()) as progress:
        report = importing.run(desk, args.paths, progress)
    return Answer(_report(report), "\n".join(_report_rows(report)), _complaint(report))


def past(args: Namespace) -> Answer:
    """List the imports of a case, the newest first."""
    with reading(args) as desk:
        reports = imports.reports(desk)
    rows = (f"{one.made.astimezone():%Y-%m-%d %H:%M}  {one.author}  {_summary(one)}" for one in reports)
    return Answer(
        {"imports": [_report(one) for one in reports]},
        "\n".join([*rows, f"{counted(len(reports), 'import')}."]),
    )


@contextmanager
def _stoppable(progress: Counter) -> Iterator[Counter]:
    before = signal.signal(signal.SIGINT, lambda *_: progress.cancel())
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        progress.clear()


def _complaint(report: Import) -> str:
    if report.cancelled:
        return "Stopped; what was kept before stays."
    if report.of(Fate.UNREADABLE) and not report.of(*_HERE):
        return "No article could be made of anything given."
    return ""


def _report(report: Import) -> Values:
    return {
        "id": report.id,
        "made": report.made.isoformat(),
        "author": report.author,
        **{name: [_outcome(one) for one in report.of(fate)] for fate, name in _LISTS.items()},
        "left_out": report.left_out,
        "cancelled": report.cancelled,
    }


def _outcome(one: Outcome) -> Values:
    return {
        "path": one.path,
        "part": one.part or None,
        "article": one.article_id,
        "title": one.title or None,
        "why": one.why or None,
        "count": one.count,
    }


def _report_rows(report: Import) -> Iterator[str]:
    for fate in _LISTS:
        for one in report.of(fate):
            yield f"{fate.value:<10}  {_told(one)}"
    yield _summary(report)


def _told(one: Outcome) -> str:
    where = f"{one.path} › {one.part}" if one.part else one.path
    said = (
        f"article {one.article_id}" if one.article_id is not None else "",
        one_line(one.title),
        one_line(one.why),
        f"{one.count} of them" if one.count > 1 else "",
    )
    return ": ".join(filter(None, (where, ", ".join(filter(None, said)))))


def _summary(report: Import) -> str:
    numbers = {fate: report.count(fate) for fate in _LISTS}
    said = (
        f"{counted(numbers[Fate.KEPT], 'article')} kept",
        f"{counted(numbers[Fate.DUPLICATE], 'duplicate')}",
        f"{numbers[Fate.UNREADABLE]} unreadable",
        _if(numbers[Fate.VERSION], f"{counted(numbers[Fate.VERSION], 'new version')}"),
        _if(numbers[Fate.COPY], f"{numbers[Fate.COPY]} more copies"),
        _if(numbers[Fate.SKIPPED], f"{numbers[Fate.SKIPPED]} skipped"),
        _if(report.left_out, f"{counted(report.left_out, 'file')} of other kinds left out"),
    )
    return ", ".join(filter(None, said)) + "."


def _if(number: int, words: str) -> str:
    return words if number else ""
