"""Articles: imported, listed, read."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from workbench.cli import values
from workbench.cli.answers import Answer, Values, one_line
from workbench.cli.counter import Counter
from workbench.cli.desks import changing, reading
from workbench.cli.words import counted
from workbench.core.views import ArticleRow
from workbench.desk import articles as desk_articles
from workbench.desk import importing
from workbench.desk.articles import Listing
from workbench.desk.importing import Report

UNKNOWN = "–"
"""Stands for a fact that is not known, in lists."""


def import_files(args: Namespace) -> Answer:
    """Import files and folders; Ctrl+C stops between two files, and what was kept stays."""
    with changing(args) as desk, _stoppable(Counter()) as progress:
        report = importing.run(desk, args.paths, progress)
    return Answer(_report(report), "\n".join(_report_rows(report)), _complaint(report))


@contextmanager
def _stoppable(progress: Counter) -> Iterator[Counter]:
    before = signal.signal(signal.SIGINT, lambda *_: progress.cancel())
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        progress.clear()


def _complaint(report: Report) -> str:
    if report.cancelled:
        return "Stopped; what was kept before stays."
    if report.unreadable and not report.kept and not report.duplicates:
        return "No article could be made of anything given."
    return ""


def _report(report: Report) -> Values:
    return {
        "kept": [
            {"id": one.article_id, "path": one.path, "title": one.title, "remark": one.remark or None}
            for one in report.kept
        ],
        "duplicates": [
            {"path": one.path, "article": one.article_id, "same": one.same} for one in report.duplicates
        ],
        "unreadable": [{"path": one.path, "reason": one.why} for one in report.unreadable],
        "left_out": report.left_out,
    }


def _report_rows(report: Report) -> Iterator[str]:
    for kept in report.kept:
        remark = f" ({kept.remark})" if kept.remark else ""
        yield f"kept        {kept.article_id}  {one_line(kept.title)}{remark}"
    for known in report.duplicates:
        yield f"duplicate   {known.path}: article {known.article_id} has the same {known.same}"
    for bad in report.unreadable:
        yield f"unreadable  {bad.path}: {bad.why}"
    yield (
        f"{counted(len(report.kept), 'article')} kept, {counted(len(report.duplicates), 'duplicate')}, "
        f"{len(report.unreadable)} unreadable"
        + (f", {counted(report.left_out, 'file')} of other kinds left out." if report.left_out else ".")
    )


def articles(args: Namespace) -> Answer:
    """List the articles in the order they came."""
    with reading(args) as desk:
        rows = desk_articles.rows(desk, desk_articles.ids(desk, Listing()))
        ids = [row.id for row in rows]
        originals, records = desk_articles.originals_of(desk, ids), desk_articles.records_of(desk, ids)
    return Answer(
        {"articles": [values.article(row, records[row.id], originals[row.id]) for row in rows]},
        "\n".join([*map(_row, rows), f"{counted(len(rows), 'article')}."]),
    )


def _row(row: ArticleRow) -> str:
    outlet, title = one_line(row.outlet) or UNKNOWN, one_line(row.title)
    return f"{row.id}  {row.published or UNKNOWN:<10.10}  {outlet}  {title}"


def text(args: Namespace) -> Answer:
    """An article's canonical text; offsets anywhere count its code points."""
    with reading(args) as desk:
        page = desk_articles.reading(desk, args.article)
    data = {
        "id": page.article.id,
        "title": page.article.title,
        "text": page.text,
        "lines": values.lines(page.lines()),
    }
    return Answer(data, page.text)
