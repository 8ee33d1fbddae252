"""A text cut into the terms it is found by, each with its exact place in the text.

- Words are runs of letters, digits and the marks that belong to them. Hyphens, dots, slashes and underscores
  part words: “Jong-un” and “Jong Un” are the same two terms side by side.
- The dots of an abbreviation do not: “U.S.” is the term `us`, so that it is found by US, and US by U.S.
- The s of an English possessive is no term: “Kwon’s” is `kwon`. Any other apostrophe parts words, so that
  “l’Ukraine” is found by Ukraine.
- Scripts written without spaces between words (Han, kana, Thai …), and Hangul, whose particles cling to
  their words, become overlapping pairs of letters, and the last letter of a run once more alone: any stretch
  of such a run can then be found as a phrase of pairs, a single letter as the beginning of a pair.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache, lru_cache
from itertools import pairwise
from operator import add
from typing import NamedTuple

from workbench.search.folding import fold


class Shape(Enum):
    """What a term was made of."""

    WORD = auto()
    PAIR = auto()
    """Two neighbouring letters of a script without spaces."""
    TAIL = auto()
    """The last letter of a run in such a script."""


class Token(NamedTuple):
    """A term and its place in the text: code points, `end` exclusive. Its position is its number there."""

    start: int
    end: int
    term: str
    shape: Shape = Shape.WORD


LONGEST_TERM = 200
"""Code points; longer words are found by their beginning."""

_UNSPACED_BMP = (
    # Thai, Lao, Burmese, Khmer
    "\u0e01-\u0e4f\u0e81-\u0ecf\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u109a-\u109d"
    "\u1780-\u17d3\u17d7\u17dc\u17dd\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"
    # Hangul
    "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7ff\uffa0-\uffdc"
    # Han
    "\u3005-\u3007\u3021-\u3029\u3031-\u303c\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    # kana, bopomofo
    "\u3041-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\uff66-\uff9f"
)
FIRST_UNSPACED = _UNSPACED_BMP[0]
_UNSPACED = _UNSPACED_BMP + "\U00020000-\U0003ffff\U0001b000-\U0001b16f"
APOSTROPHES = "'’＇"
"""What parts words, but for the s of an English possessive; and so does ʼ, a letter to Unicode."""

_SIMPLE_UNSPACED = "\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3"
"""Those that are letters by themselves, and fold to themselves."""
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}ʼ][sS]$")
_LETTER = re.compile(
    "(?:[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7]*|.)[\u11a8-\u11ff]*(?:\\W|[\uff9e\uff9f])*"
)
JOINERS = "\u00ad\u200c\u200d\u2060\ufeff"
"""What may stand inside of words without being seen."""


@cache
def _run() -> re.Pattern[str]:
    """Letters of one kind; made when first needed, since that takes long."""
    return re.compile(
        rf"""(?P<unspaced> [{_UNSPACED}] (?: [{_UNSPACED}] | [^\w.{APOSTROPHES}] )* )
           | [^{_UNSPACED}{APOSTROPHES}ʼ]+""",
        re.VERBOSE,
    )


def _surface_pattern(marks: str) -> re.Pattern[str]:
    """Words as they stand in a text. `marks` may follow a letter or digit of a word."""
    return re.compile(
        rf"""(?: (?<! \w\. ) [^\W\d_] (?: \. [^\W\d_] )+ (?! [^\W_] ) \.?
               | [^\W_]+ (?: [{re.escape(marks)}]+ [^\W_]* )* )
             (?: [{APOSTROPHES}] [sS] (?! [^\W_] ) )?""",
        re.VERBOSE,
    )


class _Surfaces:
    """The pattern for words, with the marks that texts were seen to use.

    A class of all marks there are would slow the pattern tenfold, and take long to make.
    """

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._marks = JOINERS
        self._pattern = _surface_pattern(self._marks)

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """The words of a text as they stand there."""
        if not text.isascii():
            self._learn(set(text) - self._seen)
        return self._pattern.finditer(text)

    def _learn(self, letters: set[str]) -> None:
        marks = sorted(letter for letter in letters if unicodedata.category(letter).startswith("M"))
        self._seen |= letters
        if marks:
            self._marks += "".join(marks)
            self._pattern = _surface_pattern(self._marks)


_surfaces = _Surfaces()


def tokens(text: str) -> Iterator[Token]:
    """The terms of a text in reading order."""
    for found in _surfaces.find(text):
        start = found.start()
        for token in _parts(found[0]):
            yield Token(start + token.start, start + token.end, token.term, token.shape)


@lru_cache(maxsize=50_000)
def _parts(surface: str) -> tuple[Token, ...]:
    """The terms of one word as it stands in a text, with places counted from its start."""
    return tuple(token for token in _cut(surface) if token.term)


def _cut(surface: str) -> Iterator[Token]:
    word = _POSSESSIVE.sub("", surface)
    if word.isascii():
        yield _token(word, 0, len(word), Shape.WORD)
        return
    for run in _run().finditer(word):
        if run["unspaced"]:
            yield from _pairs(run)
        else:
            yield _token(surface, run.start(), run.end(), Shape.WORD)


def _pairs(run: re.Match[str]) -> Iterator[Token]:
    letters = [found.span() for found in _LETTER.finditer(run.string, *run.span())]
    for (start, _), (_, end) in pairwise(letters):
        yield _token(run.string, start, end, Shape.PAIR)
    yield _token(run.string, *letters[-1], Shape.TAIL)


def _token(surface: str, start: int, end: int, shape: Shape) -> Token:
    return Token(start, end, fold(surface[start:end].replace(".", ""))[:LONGEST_TERM], shape)


_EDGES = "\"'“”‘’«»„()[]{}.,;:!?…—–-、。「」『』（），：；！？"
_BEYOND = "\U00010000"


@cache
def _spaced() -> re.Pattern[str]:
    return re.compile(rf"[^\W_ʼ{_UNSPACED_BMP}]+")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_SIMPLE_UNSPACED}]+")


def terms_of(piece: str) -> tuple[str, ...]:
    """The terms of a piece of a text that stands between blanks.

    Nearly all are plain words, which need not be looked at letter by letter.
    """
    core = piece.strip(_EDGES)
    if core.isascii():
        if core.isalnum():
            return (core.lower()[:LONGEST_TERM],)
    elif max(core) < _BEYOND:
        if _unspaced().fullmatch(core):
            return (*map(add, core, core[1:]), core[-1])
        if _spaced().fullmatch(core):
            term = fold(core)[:LONGEST_TERM]
            return (term,) if term else ()
    return tuple(token.term for token in tokens(piece))
