"""The versions of an article, and the highlights that only earlier ones have words for."""

from sqlalchemy import Connection, select

from workbench.core.model import Article, Copy, Original, Passage, Version
from workbench.core.views import CopyRow, VersionRow
from workbench.store.questions.records import chosen, every, matching, one
from workbench.store.schema import body, passage


def rows(connection: Connection, article_id: int) -> tuple[VersionRow, ...]:
    """The versions of an article, oldest first; raises `Unknown`."""
    page = one(connection, Article, article_id)
    found = sorted(matching(connection, Version, article_id=article_id), key=lambda row: row.number)
    files = {row.id: row for row in chosen(connection, Original, [row.original_id for row in found])}
    counted = select(body.c.sha256, body.c.words).where(body.c.sha256.in_([row.body for row in found]))
    words: dict[str, int] = dict(connection.execute(counted).all())
    left = orphans(connection, page)
    return tuple(
        VersionRow(
            version=row,
            original=files[row.original_id],
            words=words[row.body],
            newest=row.id == page.version_id,
            orphans=tuple(passage for passage in left if passage.version_id == row.id),
        )
        for row in found
    )


def orphans(connection: Connection, page: Article) -> tuple[Passage, ...]:
    """The highlights of an article that are not in its newest text, by version and place."""
    found = every(
        connection, Passage, passage.c.article_id == page.id, passage.c.version_id != page.version_id
    )
    return tuple(sorted(found, key=lambda row: (row.version_id, row.start, -row.end)))


def copies(connection: Connection, article_id: int) -> tuple[CopyRow, ...]:
    """The other files with the text of an article, oldest first."""
    found = matching(connection, Copy, article_id=article_id)
    files = {row.id: row for row in chosen(connection, Original, [row.original_id for row in found])}
    return tuple(CopyRow(row, files[row.original_id]) for row in found)
