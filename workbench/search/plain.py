"""A text made so plain that what is sought in it can be found by comparing letters."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from workbench.search.analyzer import APOSTROPHES, JOINERS
from workbench.search.folding import fold

if TYPE_CHECKING:
    import numpy as np

    Codes = np.ndarray[Any, np.dtype[np.uint32]]

ODD = "\uffff"
"""Stands for a letter whose neighbours, or several letters, have a part in the form it is indexed in."""

_WITHIN_WORDS = "._" + APOSTROPHES
_LETTERS_OF_SYLLABLES = "HANGUL CHOSEONG", "HANGUL JUNGSEONG", "HANGUL JONGSEONG"
_PLANE = 0x10000
_UNMET = 0xFFFE
_UTF_32 = "utf-32-le", "surrogatepass"


def plain(text: str) -> str:
    """The text with each letter, at its place, as it is indexed, and a blank for all that parts words.

    A term that stands in it stands there letter for letter, with its dots if it is an abbreviation, unless
    something `ODD` stands between the same two blanks.
    """
    return text.translate(_ascii()) if text.isascii() else _letters().plain(text)


@cache
def _ascii() -> dict[int, str]:
    return {code: _form(chr(code)) for code in range(128)}


@cache
def _letters() -> "_Letters":
    return _Letters()


class _Letters:
    """The forms of letters by their codes; grows with those that are met."""

    def __init__(self) -> None:
        import numpy as np

        self._forms = np.full(_PLANE, _UNMET, np.uint32)
        self._forms[_PLANE - 1] = ord(ODD)

    def plain(self, text: str) -> str:
        """See `plain`."""
        import numpy as np

        codes = np.frombuffer(text.encode(*_UTF_32), np.uint32)
        codes = np.minimum(codes, _PLANE - 1)
        found = self._forms[codes]
        unmet = found == _UNMET
        if unmet.any():
            self._meet(np.unique(codes[unmet]))
            found = self._forms[codes]
        return found.tobytes().decode(*_UTF_32)

    def _meet(self, codes: "Codes") -> None:
        for code in codes.tolist():
            self._forms[code] = ord(_form(chr(code)))


def _form(letter: str) -> str:
    """The form a letter is indexed in, whatever stands beside it; `ODD` where there is no telling."""
    if letter in _WITHIN_WORDS:
        return letter
    if letter == "ʼ" or _clings(letter):
        return ODD
    if not letter.isalnum():
        return " "
    if not (letter.isalpha() or letter.isdecimal()):
        return ODD  # ² and ㊀ part words otherwise than 2 and 一 do
    form = fold(letter)
    return form if len(form) == 1 and form.isalnum() and not _clings(form) else ODD


def _clings(letter: str) -> bool:
    """Whether it may change, or become one with, the letter before it."""
    if letter in JOINERS or unicodedata.category(letter).startswith("M"):
        return True
    return unicodedata.name(letter, "").startswith(_LETTERS_OF_SYLLABLES)
