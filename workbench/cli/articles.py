"""Articles: listed, read."""

from argparse import Namespace

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.desks import reading
from workbench.cli.words import counted
from workbench.core.views import ArticleRow
from workbench.desk import articles as desk_articles
from workbench.desk.articles import Listing

UNKNOWN = "–"
"""Stands for a fact that is not known, in lists."""


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
