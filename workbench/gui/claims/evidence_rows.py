"""The evidence on a claim as rows of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.model import CONTEXT_LENGTH, Passage, Stance
from workbench.core.views import EvidenceRow
from workbench.gui.kit import claim_words


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence in the list; the first of a group has the group's heading above it."""

    row: EvidenceRow
    heading: str = ""


def pieces(rows: Sequence[EvidenceRow], *, grouped: bool) -> dict[int, Piece]:
    """The rows by id of their evidence, in the order people gave them or grouped by stance."""
    if not grouped:
        return {row.evidence.id: Piece(row) for row in rows}
    found: dict[int, Piece] = {}
    for stance in Stance:
        group = [row for row in rows if row.evidence.stance is stance]
        heading = f"{claim_words.stance(stance)} · {len(group)}"
        for number, row in enumerate(group):
            found[row.evidence.id] = Piece(row, "" if number else heading)
    return found


def in_context(passage: Passage) -> tuple[str, tuple[int, int]]:
    """A quote within its paragraph as far as that is kept, and where in that the quote is.

    White space is made single, and a word that the kept context cuts in two is left out.
    """
    before = _single(passage.prefix.rpartition("\n")[2]).lstrip()
    after = _single(passage.suffix.partition("\n")[0]).rstrip()
    quote = _single(passage.quote)
    if len(passage.prefix) == CONTEXT_LENGTH and "\n" not in passage.prefix:
        before = f"… {before.partition(' ')[2] or before}"
    if len(passage.suffix) == CONTEXT_LENGTH and "\n" not in passage.suffix:
        after = f"{after.rpartition(' ')[0] or after} …"
    return before + quote + after, (len(before), len(before) + len(quote))


def _single(text: str) -> str:
    """White space made single, kept at the ends: a quote may begin within a word."""
    inner = " ".join(text.split())
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"
