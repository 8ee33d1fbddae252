"""Articles: listed, opened for reading, their facts corrected by a person, removed."""

from collections.abc import Sequence
from pathlib import Path

from workbench.core.changes import Label
from workbench.core.model import Article, Copy, Note, Original, Outlet, Passage, Status, Version
from workbench.core.views import ArticleRow, Reading
from workbench.desk.desk import Desk
from workbench.desk.facts import change
from workbench.desk.passages import remove as remove_passage
from workbench.store import originals
from workbench.store.edit import Edit
from workbench.store.questions import articles, records
from workbench.store.questions.articles import SORTS, Listing

__all__ = ["SORTS", "Listing", "change", "delete", "ids", "original_path", "outlets", "reading", "rows"]


def ids(desk: Desk, listing: Listing) -> tuple[int, ...]:
    """The articles of a listing, in its order."""
    return desk.ask(articles.ids, listing)


def rows(desk: Desk, wanted: Sequence[int]) -> tuple[ArticleRow, ...]:
    """Articles as rows of a list."""
    return desk.ask(articles.rows, wanted)


def reading(desk: Desk, article_id: int, version_id: int | None = None) -> Reading:
    """An article opened for reading, in its newest version unless another is named; raises `Unknown`."""
    return desk.ask(articles.reading, article_id, version_id)


def outlets(desk: Desk) -> tuple[tuple[Outlet, int], ...]:
    """Every outlet with the number of its articles."""
    return desk.ask(articles.outlets)


def by_status(desk: Desk) -> tuple[tuple[Status, int], ...]:
    """For each status of the case, the number of articles with evidence on a claim of it."""
    return desk.ask(articles.by_status, desk.case().statuses)


def records_of(desk: Desk, wanted: Sequence[int]) -> dict[int, Article]:
    """The articles' own records, with what each fact rests on, by id."""
    return {one.id: one for one in desk.ask(records.chosen, Article, wanted)}


def originals_of(desk: Desk, wanted: Sequence[int]) -> dict[int, Original]:
    """The originals that articles' newest versions came from, by article."""
    return desk.ask(articles.originals, wanted)


def original_path(desk: Desk, original: Original) -> Path:
    """Where an article's original lies."""
    return desk.folder / originals.FOLDER / original.stored


def delete(desk: Desk, article_ids: Sequence[int]) -> None:
    """Take articles out of the case with everything marked in them, as one step; their originals stay."""

    def work(edit: Edit) -> None:
        for article_id in article_ids:
            remove(edit, edit.get(Article, article_id))

    desk.do(Label.DELETE_ARTICLE, work)


def remove(edit: Edit, article: Article) -> None:
    """Remove an article's records."""
    for passage in records.matching(edit.connection, Passage, article_id=article.id):
        remove_passage(edit, passage)
    for note in records.matching(edit.connection, Note, article_id=article.id):
        edit.remove(note)
    versions = records.matching(edit.connection, Version, article_id=article.id)
    copies = records.matching(edit.connection, Copy, article_id=article.id)
    sources: tuple[Version | Copy, ...] = (*versions, *copies)
    for source in sources:
        edit.remove(source)
        edit.remove(edit.get(Original, source.original_id))
    edit.remove(article)
