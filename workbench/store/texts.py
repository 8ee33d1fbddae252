"""The canonical texts: immutable, stored once by their hash; what never changes needs no journal."""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from workbench.core.problems import Unknown
from workbench.core.text import sha256_of
from workbench.store.schema import body
from workbench.store.statements import IDS, one_of

_KEPT = insert(body).on_conflict_do_nothing()


def keep(connection: Connection, text: str, words: int) -> str:
    """Store a canonical text with its word count if it is not there yet; returns its SHA-256."""
    keep_all(connection, {text: words})
    return sha256_of(text)


def keep_all(connection: Connection, words: Mapping[str, int]) -> None:
    """Store canonical texts that are not there yet, each with its word count."""
    rows = [
        {"sha256": sha256_of(text), "text": text, "characters": len(text), "words": number}
        for text, number in words.items()
    ]
    if rows:
        connection.execute(_KEPT, rows)


def text_of(connection: Connection, sha256: str) -> str:
    """The text of that hash."""
    found = connection.execute(select(body.c.text).where(body.c.sha256 == sha256)).scalar_one_or_none()
    if found is None:
        raise Unknown("text", sha256)
    return str(found)


_SEVERAL = select(body.c.sha256, body.c.text).where(one_of(body.c.sha256))


def several(connection: Connection, sha256s: Collection[str]) -> Iterator[tuple[str, str]]:
    """The texts of these hashes, each with its hash, in any order; one is read at a time."""
    for sha256, text in connection.execute(_SEVERAL, {IDS: json.dumps(list(sha256s))}):
        yield sha256, text


class Stretch(NamedTuple):
    """A stretch of a text with what stands before and after it, and the length of the whole."""

    before: str
    words: str
    after: str
    whole: int


_STRETCH = select(
    func.substr(body.c.text, bindparam("low") + 1, bindparam("count")), body.c.characters
).where(body.c.sha256 == bindparam("sha256"))


def stretch(connection: Connection, sha256: str, start: int, end: int, context: int) -> Stretch:
    """The words from `start` to `end`, cut out by the database: a long text is not read as a whole.

    Offsets that do not lie in the text give fewer words than asked for; nothing is raised.
    """
    low = max(0, start - context)
    count = max(0, end + context - low)
    row = connection.execute(_STRETCH, {"low": low, "count": count, "sha256": sha256}).one_or_none()
    if row is None:
        raise Unknown("text", sha256)
    piece, whole = str(row[0]), int(row[1])
    first, last = max(0, start - low), max(0, end - low)
    return Stretch(piece[:first], piece[first:last], piece[last:], whole)
