"""Articles: listed, opened for reading, their facts corrected by a person, removed."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workbench.core.changes import Label
from workbench.core.dates import is_partial_date
from workbench.core.model import Article, Basis, How, Note, Original, Outlet, Passage, Status, Version
from workbench.core.problems import BadValue, EmptyText
from workbench.core.views import ArticleRow, Reading
from workbench.desk.desk import Desk
from workbench.desk.passages import remove as remove_passage
from workbench.store import originals
from workbench.store.edit import Edit
from workbench.store.questions import articles, records
from workbench.store.questions.articles import SORTS, Listing

__all__ = ["SORTS", "Listing", "change", "delete", "ids", "original_path", "outlets", "reading", "rows"]

FACTS = ("title", "outlet", "byline", "agency", "published", "saved", "language", "url")
"""What can be known of an article, by the name of its field."""


def ids(desk: Desk, listing: Listing) -> tuple[int, ...]:
    """The articles of a listing, in its order."""
    return desk.ask(articles.ids, listing)


def rows(desk: Desk, wanted: Sequence[int]) -> tuple[ArticleRow, ...]:
    """Articles as rows of a list."""
    return desk.ask(articles.rows, wanted)


def reading(desk: Desk, article_id: int) -> Reading:
    """An article opened for reading; raises `Unknown`."""
    return desk.ask(articles.reading, article_id)


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


def outlet_named(edit: Edit, name: str) -> Outlet:
    """The outlet of that name or alias, made if there is none."""
    wanted = name.strip().casefold()
    for known in records.every(edit.connection, Outlet):
        if wanted in {known.name.casefold(), *(alias.casefold() for alias in known.aliases)}:
            return known
    return edit.add(Outlet(id=edit.mint(), name=name.strip()))


def change(desk: Desk, article_id: int, **facts: str) -> Article:
    """Correct what is known of an article; each given fact rests on the person from now on.

    Args:
        desk: the open case.
        article_id: which article.
        facts: by the names in `FACTS`; "" means unknown.

    Raises:
        Unknown, EmptyText (a title), BadValue (a date that is none).
    """
    _check(facts)

    def work(edit: Edit) -> Article:
        before = edit.get(Article, article_id)
        values: dict[str, object] = {
            name: facts[name].strip() for name in ("title", "byline", "agency") if name in facts
        }
        values |= {
            name: facts[name].strip() or None
            for name in ("published", "saved", "language", "url")
            if name in facts
        }
        if "outlet" in facts:
            name = facts["outlet"].strip()
            values["outlet_id"] = outlet_named(edit, name).id if name else None
        basis = dict(before.basis)
        for name, value in facts.items():
            basis.pop(name, None)
            if value.strip():
                basis[name] = Basis(How.PERSON, edit.author)
        return edit.change(before, replace(before, **values, basis=basis))  # type: ignore[arg-type]

    return desk.do(Label.EDIT_ARTICLE, work)


def _check(facts: dict[str, str]) -> None:
    for name, value in facts.items():
        if name not in FACTS:
            raise BadValue("fact of an article", name, ", ".join(FACTS))
        if name in ("published", "saved") and value.strip() and not is_partial_date(value.strip()):
            raise BadValue("date", value, "2022, 2022-09, 2022-09-22 or 2022-09-22T17:25; empty for unknown")
    if "title" in facts and not facts["title"].strip():
        raise EmptyText("title")


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
    for version in records.matching(edit.connection, Version, article_id=article.id):
        edit.remove(version)
        if not records.matching(edit.connection, Version, original_id=version.original_id):
            edit.remove(edit.get(Original, version.original_id))
    edit.remove(article)
