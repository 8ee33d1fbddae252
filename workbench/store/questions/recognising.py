"""Whether the case has something already: by its bytes, its text, its address, or what it is called."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection, or_, select, union_all

from workbench.core.model import Article
from workbench.store import statements
from workbench.store.fetching import read
from workbench.store.schema import article, copy, original, version
from workbench.store.statements import one_of


def with_original(connection: Connection, sha256: str, part: str) -> int | None:
    """The article that came from a file with exactly these bytes, or from that part of it, or None."""
    found = union_all(
        *(
            select(table.c.article_id)
            .join(original, original.c.id == table.c.original_id)
            .where(original.c.sha256 == sha256, original.c.part == part)
            for table in (version, copy)
        )
    )
    return connection.execute(found.limit(1)).scalar_one_or_none()


def with_body(connection: Connection, sha256: str) -> tuple[Article, ...]:
    """The articles that have this text, or had it in an earlier version; the oldest first."""
    bearing = select(version.c.article_id).where(version.c.body == sha256)
    return read(connection, Article, select(article).where(article.c.id.in_(bearing)).order_by(article.c.id))


def addressed(connection: Connection, addresses: Iterable[str]) -> tuple[Article, ...]:
    """The articles whose address, or canonical address, is one of these; the oldest first."""
    wanted = {statements.IDS: json.dumps(list(addresses))}
    found = select(article).where(or_(one_of(article.c.url), one_of(article.c.canonical_url)))
    return read(connection, Article, found.order_by(article.c.id), wanted)


def called(connection: Connection, title: str, outlet_id: int) -> tuple[Article, ...]:
    """The articles of an outlet with exactly this title; the oldest first."""
    found = select(article).where(article.c.outlet_id == outlet_id, article.c.title == title)
    return read(connection, Article, found.order_by(article.c.id))
