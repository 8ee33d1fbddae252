"""What stands between two blanks of a text, with its terms: made once, however often it comes again.

No term reaches over a blank, so the terms of a text are those of its pieces, one after the other. Texts have
few different pieces: to see what of a text a query asks for, most of it need not be looked at again.
"""

from collections.abc import Iterator
from functools import lru_cache
from os.path import commonprefix
from typing import Final

from workbench.search.analyzer import Token, tokens
from workbench.search.edits import parts
from workbench.search.patterns import Beginning, Close, Exact, Gapped, Inflected, Slot

_MOST_LETTERS: Final = 400_000
"""Code points of pieces that are remembered: some ten thousands of words."""

_BEFORE_TERM: Final = "\n"
"""Stands before each term in a piece's line; no piece and no term holds one."""


class Pieces:
    """Remembers pieces and their terms, and which pieces hold a term."""

    def __init__(self) -> None:
        self.terms: dict[str, tuple[Token, ...]] = {}
        self._lines: dict[str, str] = {}
        self._holders: dict[str, set[str]] = {}
        self._letters = 0

    def learn(self, pieces: set[str]) -> None:
        """Get to know these; what was known before may be forgotten for it."""
        if self._letters > _MOST_LETTERS:
            self._forget()
        for piece in pieces.difference(self.terms):
            self._letters += len(piece)
            self.terms[piece] = found = tuple(tokens(piece))
            self._lines[piece] = "".join(f"{_BEFORE_TERM}{token.term}" for token in found)
            for token in found:
                self._holders.setdefault(token.term, set()).add(piece)

    def _forget(self) -> None:
        self.terms.clear()
        self._lines.clear()
        self._holders.clear()
        self._letters = 0

    def holding(self, slot: Slot, pieces: set[str]) -> set[str]:
        """Those of some known pieces that may hold a term that fits; all others hold none."""
        match slot:
            case Exact(term=term):
                return pieces & self._holders.get(term, set())
            case Inflected():
                return self._begun(_shared(slot), pieces)
            case Beginning(text=beginning) | Gapped(beginning=beginning):
                return self._begun(beginning, pieces)
            case Close(term=term, edits=edits):
                kept = parts(term, edits)
                return {piece for part in kept for piece in pieces if part in self._lines[piece]}

    def _begun(self, beginning: str, pieces: set[str]) -> set[str]:
        sought = _BEFORE_TERM + beginning
        return {piece for piece in pieces if sought in self._lines[piece]}


@lru_cache(maxsize=1_000)
def _shared(slot: Inflected) -> str:
    """What all forms of a word begin with."""
    return commonprefix([slot.term, *slot.beginnings])  # noqa: RUF071 - letters are what is meant


def places(text: str, piece: str) -> Iterator[int]:
    """Where a piece begins in a text, from left to right, as a whole piece and not inside of another."""
    at = text.find(piece)
    while at >= 0:
        end = at + len(piece)
        if (at == 0 or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield at
        at = text.find(piece, end)
