"""What stands between two blanks of a text, with its terms.

No term reaches over a blank, so the terms of a text are those of its pieces, one after the other. Most pieces
can be told at a glance not to hold what a query asks for, and are never looked at letter by letter.
"""

from collections.abc import Collection, Iterator
from functools import lru_cache
from os.path import commonprefix

from workbench.search.analyzer import Token, terms_of, tokens
from workbench.search.edits import parts
from workbench.search.patterns import Beginning, Close, Exact, Gapped, Inflected, Slot

terms_in = lru_cache(maxsize=50_000)(terms_of)
"""The terms of a piece."""


@lru_cache(maxsize=5_000)
def tokens_in(piece: str) -> tuple[Token, ...]:
    """The same with their places in the piece."""
    return tuple(tokens(piece))


def holding(slot: Slot, pieces: Collection[str]) -> set[str]:
    """Those of some pieces that hold a term which fits."""
    likely = set().union(*(_likely(needle, pieces) for needle in _needles(slot)))
    return {piece for piece in likely if any(slot.fits(term) for term in terms_in(piece))}


@lru_cache(maxsize=1_000)
def _needles(slot: Slot) -> tuple[str, ...]:
    """One of these is in every term that fits."""
    match slot:
        case Exact(term=term):
            return (term,)
        case Inflected(term=term):
            return (commonprefix([term, *slot.beginnings]),)  # noqa: RUF071 - letters are what is meant
        case Beginning(text=beginning) | Gapped(beginning=beginning):
            return (beginning,)
        case Close(term=term, edits=edits):
            return parts(term, edits)


def _likely(needle: str, pieces: Collection[str]) -> list[str]:
    """Those that may hold this once they are folded, which does no more to ASCII than is done here."""
    return [
        piece
        for piece in pieces
        if not piece.isascii()
        or needle in piece.lower()
        or ("." in piece and needle in piece.lower().replace(".", ""))
    ]


def places(text: str, piece: str) -> Iterator[int]:
    """Where a piece begins in a text, from left to right, as a whole piece and not inside of another."""
    at = text.find(piece)
    while at >= 0:
        end = at + len(piece)
        if (at == 0 or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield at
        at = text.find(piece, end)
