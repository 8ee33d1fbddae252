"""Articles in lists and open for reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select

from workbench.core.model import Article, Look, Note, Original, Outlet, Status, Version
from workbench.core.views import ArticleRow, Reading
from workbench.store import texts
from workbench.store.questions import claims, marks, versions
from workbench.store.questions.records import chosen, every, one
from workbench.store.schema import article, body, evidence, note, outlet, passage, version

SORTS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "added": (article.c.id,),
    "title": (func.lower(article.c.title), article.c.id),
    "outlet": (outlet.c.name.is_(None), func.lower(outlet.c.name), article.c.published, article.c.id),
    "oldest": (article.c.published.is_(None), article.c.published, article.c.id),
    "newest": (article.c.published.is_(None), article.c.published.desc(), article.c.id),
}
"""The orders a list of articles can have. Unknown dates and outlets come last."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Which articles, in which order.

    Those whose title, outlet or agency contains `words`; where any are given, those with evidence on a claim
    of one of the `statuses`, and those of one of the outlets.
    """

    words: str = ""
    sort: str = "added"
    statuses: frozenset[str] = frozenset()
    outlet_ids: frozenset[int] = frozenset()


def ids(connection: Connection, listing: Listing) -> tuple[int, ...]:
    """The ids of the articles of a listing, in its order."""
    found = select(article.c.id).outerjoin(outlet, outlet.c.id == article.c.outlet_id)
    words = listing.words.strip()
    if words:
        found = found.where(
            or_(
                *(
                    column.icontains(words, autoescape=True)
                    for column in (article.c.title, article.c.agency, func.coalesce(outlet.c.name, ""))
                )
            )
        )
    if listing.outlet_ids:
        found = found.where(article.c.outlet_id.in_(listing.outlet_ids))
    if listing.statuses:
        found = found.where(_bears_on(connection, listing.statuses))
    return tuple(connection.execute(found.order_by(*SORTS[listing.sort])).scalars().all())


def _bears_on(connection: Connection, statuses: frozenset[str]) -> ColumnElement[bool]:
    judged = [id_ for id_, status in claims.statuses(connection).items() if status.key in statuses]
    return exists(
        select(evidence.c.id)
        .join(passage, passage.c.id == evidence.c.passage_id)
        .where(passage.c.article_id == article.c.id, evidence.c.claim_id.in_(judged))
    )


_LISTED = tuple(article.c[name] for name in ("id", "title", "published", "language", "agency", "basis"))
"""What a list shows of an article itself: every other column would be read for nothing."""


def rows(connection: Connection, wanted: Sequence[int]) -> tuple[ArticleRow, ...]:
    """The articles of these ids as rows of a list, in that order; those that are gone are left out."""
    found = (
        select(*_LISTED, outlet.c.name, body.c.words)
        .join(version, version.c.id == article.c.version_id)
        .join(body, body.c.sha256 == version.c.body)
        .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
        .where(article.c.id.in_(wanted))
    )
    by_id = {row.id: row for row in connection.execute(found)}
    highlights = _highlights(connection, wanted)
    looks = _looks(connection, wanted)
    return tuple(
        ArticleRow(
            id=row.id,
            title=row.title,
            outlet=row.name or "",
            published=row.published,
            language=row.language,
            agency=row.agency,
            highlights=highlights.get(row.id, 0),
            words=row.words,
            looks=looks.get(row.id, ()),
            titled="title" in row.basis,
        )
        for row in (by_id[id_] for id_ in wanted if id_ in by_id)
    )


def _highlights(connection: Connection, wanted: Sequence[int]) -> dict[int, int]:
    counted = (
        select(passage.c.article_id, func.count())
        .where(passage.c.article_id.in_(wanted))
        .group_by(passage.c.article_id)
    )
    return dict(connection.execute(counted).all())


def _looks(connection: Connection, wanted: Sequence[int]) -> dict[int, tuple[tuple[Look, int], ...]]:
    pairs = (
        select(passage.c.article_id, evidence.c.claim_id)
        .join(evidence, evidence.c.passage_id == passage.c.id)
        .where(passage.c.article_id.in_(wanted))
        .distinct()
    )
    found = connection.execute(pairs).all()
    statuses = claims.statuses(connection) if found else {}
    counted: dict[int, dict[Look, int]] = {}
    for article_id, claim_id in found:
        of_article = counted.setdefault(article_id, {})
        look = statuses[claim_id].look
        of_article[look] = of_article.get(look, 0) + 1
    return {id_: tuple((look, many[look]) for look in Look if look in many) for id_, many in counted.items()}


def reading(connection: Connection, article_id: int, version_id: int | None = None) -> Reading:
    """An article opened for reading, in its newest version unless another one is named."""
    page = one(connection, Article, article_id)
    state = one(connection, Version, page.version_id if version_id is None else version_id)
    publisher = one(connection, Outlet, page.outlet_id) if page.outlet_id is not None else None
    return Reading(
        article=page,
        outlet=publisher.name if publisher is not None else "",
        text=texts.text_of(connection, state.body),
        roles=state.roles,
        version=state.number,
        versions=len(every(connection, Version, version.c.article_id == article_id)),
        original=one(connection, Original, state.original_id),
        marks=marks.of_version(connection, state.id),
        notes=every(connection, Note, note.c.article_id == article_id),
        version_id=state.id,
        newest=state.id == page.version_id,
        orphans=len(versions.orphans(connection, page)),
    )


def originals(connection: Connection, wanted: Sequence[int]) -> dict[int, Original]:
    """The originals that the articles' newest versions came from, by article."""
    pages = chosen(connection, Article, wanted)
    versions = chosen(connection, Version, [page.version_id for page in pages])
    files = {one.id: one for one in chosen(connection, Original, {state.original_id for state in versions})}
    return {state.article_id: files[state.original_id] for state in versions}


def outlets(connection: Connection) -> tuple[tuple[Outlet, int], ...]:
    """Every outlet with the number of its articles, by name."""
    counted = select(article.c.outlet_id, func.count()).group_by(article.c.outlet_id)
    numbers: dict[int, int] = dict(connection.execute(counted).all())
    found = sorted(every(connection, Outlet), key=lambda row: row.name.casefold())
    return tuple((row, numbers.get(row.id, 0)) for row in found)


def by_status(connection: Connection, statuses: Sequence[Status]) -> tuple[tuple[Status, int], ...]:
    """For each status, the number of articles with evidence on a claim of it."""
    judged = claims.statuses(connection)
    pairs = select(evidence.c.claim_id, passage.c.article_id).distinct()
    bearing = connection.execute(pairs.join(passage, passage.c.id == evidence.c.passage_id)).all()
    found: dict[str, set[int]] = {}
    for claim_id, article_id in bearing:
        found.setdefault(judged[claim_id].key, set()).add(article_id)
    return tuple((one, len(found.get(one.key, ()))) for one in statuses)
