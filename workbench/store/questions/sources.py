"""Articles as a list of hits tells of them: dozens at each keystroke, so that no more is read."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from workbench.store.schema import article, outlet, version
from workbench.store.statements import IDS, one_of


class Source(NamedTuple):
    """What an article is called, who published it and when, and the newest version of its text.

    `outlet` is a name, empty where it is not known; `body` the hash of the text.
    """

    id: int
    title: str
    outlet: str
    published: str | None
    language: str | None
    version_id: int
    body: str


_SOURCES = (
    select(
        article.c.id, article.c.title, func.coalesce(outlet.c.name, ""), article.c.published,
        article.c.language, article.c.version_id, version.c.body,
    )
    .join(version, version.c.id == article.c.version_id)
    .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
    .where(one_of(article.c.id))
)  # fmt: skip


def sources(connection: Connection, ids: Iterable[int]) -> dict[int, Source]:
    """Those of these articles that there are, by id."""
    wanted = list(ids)
    if not wanted:
        return {}
    rows = connection.execute(_SOURCES, {IDS: json.dumps(wanted)})
    return {row[0]: Source(*row) for row in rows}
