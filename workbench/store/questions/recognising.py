"""Whether the case has something already: by its bytes, its text, its address, or what it is called."""

import json
from collections.abc import Collection, Iterable

from sqlalchemy import Connection, bindparam, func, select, union, union_all

from workbench.core.model import Article
from workbench.store import statements
from workbench.store.fetching import read
from workbench.store.schema import article, copy, original, version
from workbench.store.statements import one_of

_OF_ORIGINAL = union_all(
    *(
        select(table.c.article_id)
        .join(original, original.c.id == table.c.original_id)
        .where(original.c.sha256 == bindparam("sha256"), original.c.part == bindparam("part"))
        for table in (version, copy)
    )
).limit(1)
_BEARING = (
    select(article)
    .where(article.c.id.in_(select(version.c.article_id).where(version.c.body == bindparam("body"))))
    .order_by(article.c.id)
)
_ADDRESSED = (
    select(article)
    .where(
        article.c.id.in_(
            union(  # not one condition with “or”, which would read the whole table
                select(article.c.id).where(one_of(article.c.url)),
                select(article.c.id).where(one_of(article.c.canonical_url)),
            )
        )
    )
    .order_by(article.c.id)
)
_CALLED = (
    select(article)
    .where(article.c.outlet_id == bindparam("outlet"), article.c.title == bindparam("called"))
    .order_by(article.c.id)
)
_BODIES = select(version.c.body).where(one_of(version.c.body))
_ADDRESSES = tuple(select(one).where(one_of(one)) for one in (article.c.url, article.c.canonical_url))
_PAIRS = func.json_each(bindparam("pairs")).table_valued("value")
_PARTS = select(original.c.sha256, original.c.part).join(
    _PAIRS,
    (original.c.sha256 == func.json_extract(_PAIRS.c.value, "$[0]"))
    & (original.c.part == func.json_extract(_PAIRS.c.value, "$[1]")),
)


def with_original(connection: Connection, sha256: str, part: str) -> int | None:
    """The article that came from a file with exactly these bytes, or from that part of it, or None."""
    return connection.execute(_OF_ORIGINAL, {"sha256": sha256, "part": part}).scalar_one_or_none()


def with_body(connection: Connection, sha256: str) -> tuple[Article, ...]:
    """The articles that have this text, or had it in an earlier version; the oldest first."""
    return read(connection, Article, _BEARING, {"body": sha256})


def addressed(connection: Connection, addresses: Iterable[str]) -> tuple[Article, ...]:
    """The articles whose address, or canonical address, is one of these; the oldest first."""
    return read(connection, Article, _ADDRESSED, _listed(addresses))


def called(connection: Connection, title: str, outlet_id: int) -> tuple[Article, ...]:
    """The articles of an outlet with exactly this title; the oldest first."""
    return read(connection, Article, _CALLED, {"outlet": outlet_id, "called": title})


def bodies(connection: Connection, wanted: Iterable[str]) -> frozenset[str]:
    """Which of these texts some version of an article has, by their hashes."""
    return frozenset(connection.execute(_BODIES, _listed(wanted)).scalars())


def addresses(connection: Connection, wanted: Collection[str]) -> frozenset[str]:
    """Which of these addresses are those of articles."""
    if not wanted:
        return frozenset()
    listed = _listed(wanted)
    return frozenset(one for each in _ADDRESSES for one in connection.execute(each, listed).scalars())


def parts(connection: Connection, wanted: Collection[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Which of these parts of files, told by hash and place, the case has."""
    rows = connection.execute(_PARTS, {"pairs": json.dumps([list(one) for one in wanted])})
    return frozenset((row.sha256, row.part) for row in rows)


def _listed(wanted: Iterable[str]) -> dict[str, str]:
    return {statements.IDS: json.dumps(list(wanted))}
