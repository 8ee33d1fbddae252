"""The versions of an article, and the highlights that only earlier ones have words for."""

from sqlalchemy import Connection, select

from workbench.core.model import Article, Original, Passage, Version
from workbench.core.views import VersionRow
from workbench.store.questions.records import chosen, every, matching, one
from workbench.store.schema import article, body, passage


def rows(connection: Connection, article_id: int) -> tuple[VersionRow, ...]:
    """The versions of an article, oldest first; raises `Unknown`."""
    newest = one(connection, Article, article_id).version_id
    found = sorted(matching(connection, Version, article_id=article_id), key=lambda row: row.number)
    files = {row.id: row for row in chosen(connection, Original, [row.original_id for row in found])}
    counted = select(body.c.sha256, body.c.words).where(body.c.sha256.in_([row.body for row in found]))
    words: dict[str, int] = dict(connection.execute(counted).all())
    left = orphans(connection, article_id)
    return tuple(
        VersionRow(
            version=row,
            original=files[row.original_id],
            words=words[row.body],
            newest=row.id == newest,
            orphans=tuple(passage for passage in left if passage.version_id == row.id),
        )
        for row in found
    )


def orphans(connection: Connection, article_id: int) -> tuple[Passage, ...]:
    """The highlights of an article that are not in its newest text, by version and place."""
    newest = one(connection, Article, article_id).version_id
    found = every(connection, Passage, passage.c.article_id == article_id, passage.c.version_id != newest)
    return tuple(sorted(found, key=lambda row: (row.version_id, row.start, -row.end)))


def with_orphans(connection: Connection) -> dict[int, int]:
    """How many highlights are not in the newest text, by the article's id; only where there are any."""
    found = (
        select(passage.c.article_id)
        .join(article, article.c.id == passage.c.article_id)
        .where(passage.c.version_id != article.c.version_id)
    )
    counted: dict[int, int] = {}
    for article_id in connection.execute(found).scalars():
        counted[article_id] = counted.get(article_id, 0) + 1
    return counted
