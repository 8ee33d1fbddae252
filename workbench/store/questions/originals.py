"""The files that a case has already, told by their bytes."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, union_all

from workbench.core.model import Import
from workbench.store.originals import Kept
from workbench.store.questions.records import every
from workbench.store.schema import copy, original, version

CHUNK = 2_000
"""Records looked at in one question, so that a long list does not hold up a save."""

_NEXT = (
    select(original.c.id, original.c.stored, original.c.sha256)
    .where(original.c.id > bindparam("after"))
    .order_by(original.c.id)
    .limit(CHUNK)
)


_ARTICLES = union_all(
    *(
        select(original.c.part, table.c.article_id)
        .join(table, table.c.original_id == original.c.id)
        .where(original.c.sha256 == bindparam("sha256"))
        for table in (version, copy)
    )
)


def files_after(connection: Connection, id_: int) -> tuple[int | None, frozenset[Kept]]:
    """The files of the `CHUNK` records after that one, with the last record's id: None behind the last."""
    rows = connection.execute(_NEXT, {"after": id_}).all()
    return rows[-1].id if rows else None, frozenset(Kept(row.stored, row.sha256) for row in rows)


def articles_of(connection: Connection, sha256: str) -> dict[str, int]:
    """The articles that came from a file with exactly these bytes, by their part of it.

    The part is empty for a file that is one article.
    """
    return dict(connection.execute(_ARTICLES, {"sha256": sha256}).all())


def dealt_with(connection: Connection, paths: Collection[str]) -> dict[str, float]:
    """When files at these places were last imported, or what became of them was reported: seconds since 1970.

    Those that no import has met are left out.
    """
    wanted = set(paths)
    met = [
        (path, datetime.fromisoformat(arrived))
        for path, arrived in connection.execute(
            select(original.c.path, original.c.arrived).where(original.c.path.in_(wanted))
        )
    ]
    for report in every(connection, Import):
        met += [(one.path, report.made) for one in report.outcomes if one.path in wanted]
    return {path: at.timestamp() for path, at in sorted(met, key=lambda one: one[1])}
