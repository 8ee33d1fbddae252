"""What a person is typing at the moment: the word, or the value of a field, that may be completed."""

from dataclasses import dataclass

from workbench.core.query.lexer import Piece, PieceKind, pieces
from workbench.core.query.nodes import Field

_FREE = (Field.DATE,)
_SIGNS = frozenset("*?~")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The beginning of something, its place (code points, what replaces it goes there), and its field."""

    start: int
    end: int
    beginning: str
    field: Field | None = None


def unfinished(query: str, cursor: int) -> Unfinished | None:
    """What ends at the cursor and may go on; None inside a word, and where nothing can be guessed."""
    if query[cursor : cursor + 1].strip():
        return None
    found = list(pieces(query[:cursor]))
    if not found or found[-1].end != cursor:
        return None
    field = _field_of(found)
    return None if field in _FREE else _begun(found[-1], field)


def _field_of(found: list[Piece]) -> Field | None:
    """The field that the last piece is, or stands behind without a blank."""
    last = found[-1]
    if last.kind is PieceKind.FIELD:
        return last.field
    return next((one.field for one in found[-2:-1] if one.end == last.start), None)


def _begun(last: Piece, field: Field | None) -> Unfinished | None:
    if last.kind is PieceKind.FIELD:
        return Unfinished(last.end, last.end, "", field)
    if last.kind is PieceKind.UNCLOSED and field is not None:
        return Unfinished(last.start, last.end, last.text[1:], field)
    ends_in_colon = last.end - last.start > len(last.text)
    if last.kind is not PieceKind.WORD or ends_in_colon or _SIGNS & set(last.text):
        return None
    exact = last.text.startswith("=")
    return Unfinished(last.start + exact, last.end, last.text[exact:], field)
