"""What can be wrong with an annotation database and its originals, looked for row by row."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from workbench.core.model import CONTEXT_LENGTH, Passage, Version
from workbench.core.text import sha256_of
from workbench.store import journal, originals
from workbench.store.originals import Kept
from workbench.store.questions.records import every
from workbench.store.schema import article, body


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: on what (`kind` and `id`, for a file its name) and why, in one sentence."""

    kind: str
    id: int | str
    why: str


def database(connection: Connection) -> Iterator[Fault]:
    """Faults of the file itself: its pages, its references, the chain of its journal."""
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            yield Fault("database", "case.db", str(line))
    for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(str(table), row, f"what it refers to ({target}) is not there")
    broken = journal.broken_at(connection)
    if broken is not None:
        yield Fault("deed", broken, "the journal was changed from outside at this deed, or deeds are missing")


def articles(connection: Connection) -> Iterator[Fault]:
    """Articles without their text."""
    versions = {one.id: one for one in every(connection, Version)}
    bodies = set(connection.execute(select(body.c.sha256)).scalars())
    for id_, version_id in connection.execute(select(article.c.id, article.c.version_id)):
        if version_id not in versions:
            yield Fault("article", id_, "its text is not there")
    for version in versions.values():
        if version.body not in bodies:
            yield Fault("version", version.id, "its text is not there")


def texts(connection: Connection) -> Iterator[Fault]:
    """Texts that are not what their hash says, and passages whose words are not in their text."""
    versions: dict[str, list[Version]] = {}
    for version in every(connection, Version):
        versions.setdefault(version.body, []).append(version)
    passages: dict[int, list[Passage]] = {}
    for passage in every(connection, Passage):
        passages.setdefault(passage.version_id, []).append(passage)
    for sha256, text in connection.execute(select(body.c.sha256, body.c.text)):
        if sha256_of(text) != sha256:
            yield Fault("text", sha256, "it is not the text that was imported")
        for version in versions.get(sha256, ()):
            yield from (
                Fault("passage", one.id, "its quote is not what the text says there")
                for one in passages.get(version.id, ())
                if not _stands(one, text)
            )


def _stands(passage: Passage, text: str) -> bool:
    before = text[max(0, passage.start - CONTEXT_LENGTH) : passage.start]
    after = text[passage.end : passage.end + CONTEXT_LENGTH]
    return (text[passage.start : passage.end], before, after) == (
        passage.quote,
        passage.prefix,
        passage.suffix,
    )


def original(case: Path, one: Kept) -> Fault | None:
    """The fault of an original, hashed anew, or None."""
    path = case / originals.FOLDER / one.stored
    try:
        if originals.hash_of(path) == one.sha256:
            return None
    except FileNotFoundError:
        return Fault("original", one.stored, "the file is missing")
    except OSError as error:
        return Fault("original", one.stored, f"the file cannot be read: {error.strerror}")
    return Fault("original", one.stored, "the file is not as it was imported: its SHA-256 differs")
