"""The canonical texts: immutable, stored once by their hash; what never changes needs no journal."""

import json
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator
from threading import Lock
from typing import NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from workbench.core.problems import Unknown
from workbench.core.text import sha256_of
from workbench.store.schema import body
from workbench.store.statements import IDS, one_of

_KEPT = insert(body).on_conflict_do_nothing()


def keep(connection: Connection, text: str, words: int) -> str:
    """Store a canonical text with its word count if it is not there yet; returns its SHA-256."""
    sha256 = sha256_of(text)
    keep_all(connection, [Body(sha256, text, words)])
    return sha256


class Body(NamedTuple):
    """A canonical text to be stored: its SHA-256, see `workbench.core.text.sha256_of`, and its word count."""

    sha256: str
    text: str
    words: int


def keep_all(connection: Connection, bodies: Iterable[Body]) -> None:
    """Store canonical texts that are not there yet."""
    rows = [one._asdict() | {"characters": len(one.text)} for one in bodies]
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
    rows = connection.execute(_SEVERAL, {IDS: json.dumps(list(sha256s))})
    yield from ((sha256, text) for sha256, text in rows)


class Stretch(NamedTuple):
    """A stretch of a text with what stands before and after it, and the length of the whole."""

    before: str
    words: str
    after: str
    whole: int


_recent: OrderedDict[str, str] = OrderedDict()
_recent_lock = Lock()
_MOST_RECENT = 2


def stretch(connection: Connection, sha256: str, start: int, end: int, context: int) -> Stretch:
    """The words from `start` to `end` and those around them, so many code points to either side.

    The texts cut last are at hand: who marks a long article marks it more than once. They never change, and
    their hash is their name. Offsets that do not lie in the text give fewer words; nothing is raised.
    """
    text = _at_hand(connection, sha256)
    first, last = max(0, start), max(0, end)
    return Stretch(
        text[max(0, first - context) : first], text[first:last], text[last : last + context], len(text)
    )


def _at_hand(connection: Connection, sha256: str) -> str:
    with _recent_lock:
        text = _recent.get(sha256)
    if text is None:
        text = text_of(connection, sha256)
    with _recent_lock:
        _recent[sha256] = text
        _recent.move_to_end(sha256)
        while len(_recent) > _MOST_RECENT:
            _recent.popitem(last=False)
    return text
