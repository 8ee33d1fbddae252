"""What stands between two blanks of a plain text, with its terms.

No term reaches over a blank, so the terms of a text are those of its pieces, one after the other. Only those
pieces are looked at letter by letter in which something was found of what a query asks for.
"""

from collections.abc import Collection
from functools import lru_cache
from itertools import chain
from os.path import commonprefix
from typing import NamedTuple

from workbench.search.analyzer import FIRST_UNSPACED, Token, terms_of, tokens
from workbench.search.edits import parts
from workbench.search.patterns import Beginning, Close, Exact, Gapped, Inflected, Slot
from workbench.search.plain import ODD, plain

terms_in = lru_cache(maxsize=50_000)(terms_of)
"""The terms of a piece."""


@lru_cache(maxsize=5_000)
def tokens_in(piece: str) -> tuple[Token, ...]:
    """The same with their places in the piece."""
    return tuple(tokens(piece))


def is_word(piece: str) -> bool:
    """Whether it can be told at a glance that a piece is one word."""
    return piece.isascii() and piece.isalnum()


class Pieces:
    """The pieces of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = plain(text) + " "  # so that a blank is before and behind each of them
        self._odd = self._with(ODD, first=False)

    def likely(self, sought: "Sought") -> dict[int, str]:
        """Those that may hold a term which fits, by where they start."""
        found = self._odd.copy()
        for needle in sought.needles:
            found |= self._with(needle, first=sought.first)
        return found

    def numbered(self, places: Collection[int]) -> dict[int, int]:
        """How many terms stand between the first of some pieces and each of them, by where they start."""
        at, number = min(places), 0
        numbers: dict[int, int] = {}
        for word in self._plain[at : max(places)].split(" "):
            if at in places:
                numbers[at] = number
            end = at + len(word)
            number += 1 if is_word(word) else len(terms_in(self._text[at:end]))
            at = end + 1
        return numbers

    def _with(self, needle: str, *, first: bool) -> dict[int, str]:
        """Those in which it stands: if it is `first`, where a term may begin."""
        found: dict[int, str] = {}
        whole = self._plain
        at = whole.find(needle)
        while 0 <= at < len(self._text):
            if first and (before := whole[at - 1]) < FIRST_UNSPACED and before.isalnum():
                at = whole.find(needle, at + 1)  # within a word
                continue
            start, end = whole.rfind(" ", 0, at) + 1, whole.find(" ", at)
            found[start] = self._text[start:end]
            at = whole.find(needle, end + 1)
        return found


class Sought(NamedTuple):
    """One of the needles is in every term that fits; if `first`, each such term begins with it."""

    needles: tuple[str, ...]
    first: bool


def sought_for(slot: Slot) -> Sought:
    """What there is of a term in a plain text, however it is written, if it fits a slot."""
    match slot:
        case Exact(term=needle) | Beginning(text=needle):
            return Sought(_dotted(needle), first=needle < FIRST_UNSPACED)
        case Inflected(term=term):
            beginning = commonprefix([term, *slot.beginnings])  # noqa: RUF071 - letters are what is meant
            return Sought(_dotted(beginning), first=beginning < FIRST_UNSPACED)
        case Gapped(beginning=beginning):
            return Sought(_dotted(beginning or slot.longest), first="" < beginning < FIRST_UNSPACED)
        case Close(term=term, edits=edits):
            return Sought(tuple(chain(*map(_dotted, parts(term, edits)))), first=False)


def _dotted(needle: str) -> tuple[str, ...]:
    """The same as a word, and as an abbreviation."""
    return (needle, ".".join(needle)) if len(needle) > 1 else (needle,)
