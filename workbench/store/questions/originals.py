"""The files that a case has already, told by their bytes."""

from sqlalchemy import Connection, select, union_all

from workbench.store.schema import copy, original, version


def articles_of(connection: Connection, sha256: str) -> dict[str, int]:
    """The articles that came from a file with exactly these bytes, by their part of it.

    The part is empty for a file that is one article.
    """
    found = union_all(
        *(
            select(original.c.part, table.c.article_id)
            .join(table, table.c.original_id == original.c.id)
            .where(original.c.sha256 == sha256)
            for table in (version, copy)
        )
    )
    return dict(connection.execute(found).all())
