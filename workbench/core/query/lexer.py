"""A query's text cut into words, quotations, operators and parentheses, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from workbench.core.query.nodes import Field

_QUOTES = '"“”„‟«»＂'
_PIECE = re.compile(
    rf"""
      (?P<open>   [(（] )
    | (?P<close>  [)）] )
    | (?P<quoted> [{_QUOTES}] (?P<inside> [^{_QUOTES}]* ) [{_QUOTES}] (?: ~ (?P<within> [0-9]{{1,4}} ) )? )
    | (?P<lost>   [{_QUOTES}] .* )
    | (?P<minus>  [-−] (?= [^\s)）] ) )
    | (?P<field>  (?P<name> [A-Za-z]+ ) : (?! // ) )
    | (?P<word>   [^\s(（)）{_QUOTES}]+ )
    """,
    re.VERBOSE | re.DOTALL,
)
_ALIASES = {"language": Field.LANG, "tags": Field.TAG, "published": Field.DATE, "by": Field.AUTHOR}
_FIELDS: dict[str, Field] = _ALIASES | {field.value: field for field in Field}


class PieceKind(Enum):
    """What a piece of a query is."""

    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    FIELD = auto()
    UNKNOWN_FIELD = auto()
    QUOTED = auto()
    UNCLOSED = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a query and its place. `text` is without quotation marks and without a field's colon."""

    kind: PieceKind
    start: int
    end: int
    text: str
    within: int | None = None
    field: Field | None = None


_SIMPLE = {
    "open": PieceKind.OPEN,
    "close": PieceKind.CLOSE,
    "lost": PieceKind.UNCLOSED,
    "minus": PieceKind.NOT,
}
_OPERATORS = {"AND": PieceKind.AND, "OR": PieceKind.OR, "NOT": PieceKind.NOT}


def pieces(query: str) -> Iterator[Piece]:
    """The pieces of a query from left to right; what is between them is white space."""
    place = 0
    while found := _PIECE.search(query, place):
        place = found.end()
        group = found.lastgroup or ""
        if group == "field":
            yield _field(found, query)
        elif group == "quoted":
            within = found["within"]
            limit = int(within) if within else None
            yield Piece(PieceKind.QUOTED, *found.span(), found["inside"], within=limit)
        else:
            kind = _SIMPLE.get(group) or _OPERATORS.get(found[0], PieceKind.WORD)
            yield Piece(kind, *found.span(), found[0])


def _field(found: re.Match[str], query: str) -> Piece:
    """A field, or an ordinary word that happens to end in a colon."""
    name, (start, end) = found["name"], found.span()
    if field := _FIELDS.get(name.lower()):
        return Piece(PieceKind.FIELD, start, end, name, field=field)
    sentence_goes_on = end == len(query) or query[end].isspace()
    return Piece(PieceKind.WORD if sentence_goes_on else PieceKind.UNKNOWN_FIELD, start, end, name)
