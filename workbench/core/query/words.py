"""One word or quotation of a query as a node: plain, exact, fuzzy, with gaps, or a date."""

import re

from workbench.core.query.dates import days_of
from workbench.core.query.errors import QueryError, Reason
from workbench.core.query.lexer import Piece, PieceKind
from workbench.core.query.nodes import Dates, Fuzzy, Node, Phrase, Prefix, Undated, Wildcard, Word

MOST_EDITS = 2
UNKNOWN = "unknown"

_FUZZY = re.compile(r"(.+)~([0-9]*)", re.DOTALL)
_RANGE = re.compile(r"\.\.|…")


def word_node(piece: Piece) -> Node | QueryError:
    """The node for a word or quotation, or what is wrong with it."""
    if piece.kind is PieceKind.QUOTED:
        if not piece.text.strip():
            return QueryError(piece.start, piece.end, Reason.EMPTY_QUOTES, piece.text)
        return Phrase(piece.start, piece.end, piece.text, piece.within)
    if piece.text.startswith("=") and len(piece.text) > 1:
        return Word(piece.start, piece.end, piece.text[1:], exact=True)
    if found := _FUZZY.fullmatch(piece.text):
        return _fuzzy(piece, found[1], int(found[2] or 1))
    return _with_gaps(piece)


def _fuzzy(piece: Piece, text: str, edits: int) -> Node | QueryError:
    if edits > MOST_EDITS:
        return QueryError(piece.start, piece.end, Reason.TOO_FUZZY, piece.text)
    return Fuzzy(piece.start, piece.end, text, edits)


def _with_gaps(piece: Piece) -> Node:
    text = piece.text
    letters = any(letter.isalnum() for letter in text)
    if "*" in text and not letters:
        return Prefix(piece.start, piece.end, "")
    if letters and text.endswith("*") and not set("*?") & set(text[:-1]):
        return Prefix(piece.start, piece.end, text[:-1])
    if letters and set("*?") & set(text):
        return Wildcard(piece.start, piece.end, text)
    return Word(piece.start, piece.end, text)


def date_node(piece: Piece) -> Node | QueryError:
    """The node for what stands behind `date:`, or what is wrong with it."""
    start, end, text = piece.start, piece.end, piece.text.strip()
    if text.lower() == UNKNOWN:
        return Undated(start, end)
    sides = [side.strip() for side in _RANGE.split(text)]
    days = [days_of(side) for side in sides]
    if (
        not any(sides)
        or len(sides) > 2
        or any(side and not day for side, day in zip(sides, days, strict=True))
    ):
        return QueryError(start, end, Reason.BAD_DATE, piece.text)
    first, last = days[0] and days[0].first, days[-1] and days[-1].last
    if first and last and first > last:
        return QueryError(start, end, Reason.BACKWARD_DATES, piece.text)
    return Dates(start, end, first, last)
