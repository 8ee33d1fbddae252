"""Readings made from values, for tests of the reader."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count

from workbench import assets
from workbench.core.model import Article, Evidence, Look, Note, Original, Passage, Stance, Tag
from workbench.core.views import EvidenceRow, Mark, Reading

NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)
ORIGINAL = Original(id=9, name="a.txt", stored="a.txt", path="/a.txt", size=1, sha256="0", arrived=NOW)
_ids = count(100)


def find(text: str, needle: str) -> list[tuple[int, int]]:
    """A finder as the desk gives one, without its finesse."""
    return [match.span() for match in re.finditer(re.escape(needle), text)]


def seed(prefix: str) -> str:
    """The text of a sample article."""
    (file,) = assets.seeds().glob(f"{prefix}_*.txt")
    return file.read_text(encoding="utf-8")


def article(**facts: str | int | None) -> Article:
    """An article record."""
    return Article(**({"id": 1, "title": "A title", "version_id": 2, "added": NOW} | facts))  # type: ignore[arg-type]


def reading(
    text: str,
    roles: str = "",
    marks: Sequence[Mark] = (),
    notes: Sequence[Note] = (),
    **facts: str | int | None,
) -> Reading:
    """A text opened for reading. Lines without a letter in `roles` are body, empty ones blank."""
    lines = text.split("\n")
    letters = "".join(
        roles[number : number + 1] or ("b" if line.strip() else "-") for number, line in enumerate(lines)
    )
    return Reading(article(**facts), "An outlet", text, letters, 1, 1, ORIGINAL, tuple(marks), tuple(notes))


def tag(name: str, color: str = "#2E8B57") -> Tag:
    """A tag."""
    return Tag(id=next(_ids), name=name, color=color)


def mark(
    start: int,
    end: int,
    *,
    look: Look | None = None,
    stance: Stance | None = None,
    why: str = "",
    note: str = "",
    tags: Sequence[Tag] = (),
    text: str = "",
) -> Mark:
    """A mark on a stretch of text, as evidence for claim 1 if it has a stance."""
    passage = Passage(
        id=next(_ids),
        article_id=1,
        version_id=2,
        start=start,
        end=end,
        quote=text[start:end],
        prefix="",
        suffix="",
        made=NOW,
        author="Ann",
    )
    evidence = () if stance is None else (_row(passage, stance, why),)
    notes = (Note(id=next(_ids), text=note, made=NOW, edited=NOW, author="Ann", passage_id=passage.id),)
    return Mark(passage, look, tuple(tags), evidence, notes if note else ())


def mark_on(text: str, words: str, **facts: object) -> Mark:
    """A mark on the first occurrence of some words."""
    start = text.index(words)
    return mark(start, start + len(words), text=text, **facts)  # type: ignore[arg-type]


def _row(passage: Passage, stance: Stance, why: str) -> EvidenceRow:
    evidence = Evidence(
        id=next(_ids),
        claim_id=3,
        passage_id=passage.id,
        stance=stance,
        made=NOW,
        author="Ann",
        note=why,
    )
    return EvidenceRow(evidence, passage, 1, "A title", "An outlet", None)
