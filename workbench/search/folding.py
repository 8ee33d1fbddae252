"""The common form of words that differ only in case, accents, width, digits or spelling habits.

Marks are dropped only where they are accents or optional vowels (Latin, Greek, Cyrillic, Hebrew, Arabic).
In Indic and South-East Asian scripts, and in kana, a mark is a letter and stays.
"""

import re
import unicodedata
from functools import lru_cache

_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
    # What joins, breaks or lengthens a word without being heard.
    "\u00ad\u0640\u200c\u200d\u2060\ufeff]"
)
_DIGIT = re.compile(r"\d")
_LETTERS = str.maketrans(
    {
        # Stroke letters, which Unicode does not take apart.
        "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th",
        # Arabic and Persian spellings of one letter.
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ە": "ه", "ھ": "ه", "ہ": "ه",
        # Final sigma stays when a word is all capitals, and not when it is not.
        "ς": "σ",
    }
)  # fmt: skip


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """The form in which a word is indexed and looked for; may be empty, and folds to itself."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    plain = _ACCENTS.sub("", apart).translate(_LETTERS).casefold()
    return unicodedata.normalize("NFKC", _DIGIT.sub(_latin_digit, plain))


def _latin_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))
