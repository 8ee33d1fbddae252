"""The canonical texts: immutable, stored once by their hash; what never changes needs no journal."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from workbench.core.problems import Unknown
from workbench.core.text import sha256_of
from workbench.store.schema import body


def keep(connection: Connection, text: str, words: int) -> str:
    """Store a canonical text with its word count if it is not there yet; returns its SHA-256."""
    sha256 = sha256_of(text)
    row = {"sha256": sha256, "text": text, "characters": len(text), "words": words}
    connection.execute(insert(body).values(row).on_conflict_do_nothing())
    return sha256


def text_of(connection: Connection, sha256: str) -> str:
    """The text of that hash."""
    found = connection.execute(select(body.c.text).where(body.c.sha256 == sha256)).scalar_one_or_none()
    if found is None:
        raise Unknown("text", sha256)
    return str(found)
