"""Importing, and what became of it."""

import signal
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from workbench.cli.answers import Answer, Values, one_line, say
from workbench.cli.counter import Counter
from workbench.cli.desks import changing, reading
from workbench.cli.words import counted
from workbench.core.model import Fate, Import, Outcome
from workbench.desk import importing, imports
from workbench.desk.desk import Desk
from workbench.desk.planning import plan
from workbench.desk.reviewing import Odd, Review, look

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
    """Import files and folders; Ctrl+C stops between two articles, and what was kept stays.

    More than a handful is told of before it is kept, if there is somebody to ask.
    """
    asks = not args.yes and sys.stdin.isatty() and sys.stderr.isatty()
    with changing(args) as desk, _stoppable(Counter()) as progress:
        report = (_asked if asks else importing.run)(desk, args.paths, progress)
    if report is None:
        return Answer({}, complaint="Nothing was imported.")
    return Answer(_report(report), "\n".join(_report_rows(report)), _complaint(report))


def _asked(desk: Desk, paths: Sequence[Path], progress: Counter) -> Import | None:
    """As `importing.run`, but after a question where there are many; None for “no”."""
    planned = plan(paths, progress)
    if not planned.many:
        return importing.run(desk, paths, progress)
    with closing(look(desk, planned.files, {}, progress)) as review:
        progress.clear()
        say("\n".join(_review_rows(review)), sys.stderr)
        print("Import them? [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            return None
        return importing.bring_in(desk, review.arriving(progress), review.left_out)


def _review_rows(review: Review) -> Iterator[str]:
    yield f"{len(review)} found, {review.chosen()} to be imported."
    for odd, number in sorted(review.count().items()):
        yield f"  {number:>6}  {_ODD[odd]}"


_ODD = {
    Odd.UNREADABLE: "cannot be read",
    Odd.KNOWN: "already here",
    Odd.VERSION: "new versions of articles that are here",
    Odd.PERHAPS_VERSION: "with title and outlet of an article that is here",
    Odd.COPY: "with a text that is here",
    Odd.TWICE: "with the same text as another of them",
    Odd.REMARK: "read with a remark",
    Odd.LONG: "very long",
    Odd.UNTITLED: "without a title",
    Odd.UNDATED: "without a date",
}


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
        "reason": one.why or None,
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
