"""Highlights with all that hangs on them: tags, evidence, notes."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Table, and_, exists, func, or_, select

from workbench.core.model import Article, Evidence, Note, Outlet, Passage, Status, Tag
from workbench.core.views import EvidenceRow, HighlightRow, Mark
from workbench.store import statements
from workbench.store.questions import claims
from workbench.store.questions.records import chosen, every
from workbench.store.schema import article, evidence, note, outlet, passage, tag, tagging

T = TypeVar("T")


def marks(connection: Connection, passages: Sequence[Passage]) -> tuple[Mark, ...]:
    """The passages as marks, in their order."""
    ids = {one.id for one in passages}
    tags = _tags(connection, ids)
    bearing = _grouped(
        (row.evidence.passage_id, row)
        for row in claims.rows(connection, chosen(connection, Evidence, ids, "passage_id"))
    )
    notes = _grouped((one.passage_id, one) for one in chosen(connection, Note, ids, "passage_id"))
    statuses = claims.statuses(connection) if bearing else {}
    return tuple(
        _mark(one, tags.get(one.id, []), bearing.get(one.id, []), notes.get(one.id, []), statuses)
        for one in passages
    )


def _mark(
    one: Passage, tags: list[Tag], rows: list[EvidenceRow], notes: list[Note], statuses: Mapping[int, Status]
) -> Mark:
    look = statuses[rows[0].evidence.claim_id].look if rows else None
    return Mark(one, look, tuple(tags), tuple(rows), tuple(notes))


_BEARING = (
    select(tagging.c.passage_id, tagging.c.tag_id)
    .where(statements.one_of(tagging.c.passage_id))
    .order_by(tagging.c.id)
)


def _tags(connection: Connection, ids: Iterable[int]) -> dict[int, list[Tag]]:
    known = {one.id: one for one in every(connection, Tag)}
    rows = connection.execute(_BEARING, {statements.IDS: json.dumps([*ids])}).all() if known else ()
    return _grouped((passage_id, known[tag_id]) for passage_id, tag_id in rows)


def _grouped(pairs: Iterable[tuple[int | None, T]]) -> dict[int, list[T]]:
    groups: dict[int, list[T]] = {}
    for key, value in pairs:
        if key is not None:
            groups.setdefault(key, []).append(value)
    return groups


def of_passages(connection: Connection, ids: Iterable[int]) -> tuple[Mark, ...]:
    """The marks of these passages, as far as they are there."""
    return marks(connection, chosen(connection, Passage, ids))


def of_version(connection: Connection, version_id: int) -> tuple[Mark, ...]:
    """The marks on one version of an article, in reading order."""
    found = every(connection, Passage, passage.c.version_id == version_id)
    return marks(connection, sorted(found, key=lambda one: (one.start, -one.end, one.id)))


def ids(
    connection: Connection,
    words: str = "",
    article_id: int | None = None,
    tag_ids: Iterable[int] = (),
    kind: str = "",
) -> tuple[int, ...]:
    """The highlights of the case by article and place.

    Args:
        connection: inside a transaction.
        words: only those whose quote, note, article's title or outlet contains this.
        article_id: only those of this article.
        tag_ids: only those that bear one of these tags.
        kind: "" for all, "untagged", "noted", "evidence", or "lost": not in the newest text.
    """
    found = (
        select(passage.c.id)
        .select_from(_PLACED)
        .where(*_passing(words, article_id, tag_ids, kind))
        .order_by(article.c.published, article.c.id, passage.c.start, passage.c.id)
    )
    return tuple(connection.execute(found).scalars().all())


def by_article(
    connection: Connection,
    words: str = "",
    article_id: int | None = None,
    tag_ids: Iterable[int] = (),
    kind: str = "",
) -> dict[int, int]:
    """How many highlights pass a filter, see `ids`, by the id of their article."""
    counted = (
        select(passage.c.article_id, func.count())
        .select_from(_PLACED)
        .where(*_passing(words, article_id, tag_ids, kind))
        .group_by(passage.c.article_id)
    )
    return dict(connection.execute(counted).all())


_PLACED = passage.join(article, article.c.id == passage.c.article_id).outerjoin(
    outlet, outlet.c.id == article.c.outlet_id
)


def _passing(
    words: str, article_id: int | None, tag_ids: Iterable[int], kind: str
) -> Iterator[ColumnElement[bool]]:
    yield from _kind(kind)
    if article_id is not None:
        yield passage.c.article_id == article_id
    chosen_tags = tuple(tag_ids)
    if chosen_tags:
        yield _has(tagging, tagging.c.tag_id.in_(chosen_tags))
    if words.strip():
        yield _says(words.strip())


def _has(table: Table, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    columns = table.c
    return exists(select(columns.id).where(columns.passage_id == passage.c.id, *where))


def _kind(kind: str) -> Iterable[ColumnElement[bool]]:
    if kind == "untagged":
        yield ~_has(tagging)
    elif kind == "noted":
        yield _has(note)
    elif kind == "evidence":
        yield _has(evidence)
    elif kind == "lost":
        yield passage.c.version_id != article.c.version_id


def _says(words: str) -> ColumnElement[bool]:
    return or_(
        passage.c.quote.icontains(words, autoescape=True),
        article.c.title.icontains(words, autoescape=True),
        and_(outlet.c.name.is_not(None), outlet.c.name.icontains(words, autoescape=True)),
        _has(note, note.c.text.icontains(words, autoescape=True)),
        exists(
            select(tagging.c.id)
            .join(tag, tag.c.id == tagging.c.tag_id)
            .where(tagging.c.passage_id == passage.c.id, tag.c.name.icontains(words, autoescape=True))
        ),
    )


def rows(connection: Connection, wanted: Sequence[int]) -> tuple[HighlightRow, ...]:
    """The highlights of these ids as rows of a list, in that order; those that are gone are left out."""
    found = {one.id: one for one in chosen(connection, Passage, wanted)}
    passages = [found[id_] for id_ in wanted if id_ in found]
    pages = {row.id: row for row in chosen(connection, Article, {one.article_id for one in passages})}
    outlets = {row.id: row.name for row in every(connection, Outlet)}

    def row(mark: Mark) -> HighlightRow:
        page = pages[mark.passage.article_id]
        name = outlets[page.outlet_id] if page.outlet_id is not None else ""
        return HighlightRow(mark, page, name)

    return tuple(row(mark) for mark in marks(connection, passages))
