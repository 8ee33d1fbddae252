"""Canonical text: the one form in which an article's words are stored, counted, quoted and searched.

It is made once, when a file is read, and never changes again, so that an offset into it stays true. Nothing
typographic is repaired: no-break spaces, soft hyphens and zero-width characters stay as the source has them.
"""

import re
import unicodedata
from hashlib import sha256

REPLACEMENT = "\ufffd"
"""Stands for what cannot be text: a NUL or other control, a lone surrogate, a non-character."""

LONGEST_MARKS = 30
"""Combining marks kept in one run. Sorting a longer run takes quadratic time, so Unicode's stream-safe
format (UAX #15) breaks it with a grapheme joiner, which shows nothing."""

_JOINER = "\u034f"
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NON_CHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_NOT_TEXT = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff{_NON_CHARACTERS}]")
_MANY_MARKS = re.compile(rf".[^\w\s\x00-\x7f]{{{LONGEST_MARKS // 2},}}")
LETTER_WORDS = (
    "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Characters each of which is a word, as the inside of a regular expression's set."""

_WORD = re.compile(rf"[{LETTER_WORDS}]|[^\W{LETTER_WORDS}][^\s\u200b\u2013\u2014/…{LETTER_WORDS}]*")


def canonical(raw: str) -> str:
    """The canonical form of a text: line feeds only, nothing that is not text, Unicode NFC."""
    if raw.replace("\n", " ").replace("\t", " ").isprintable():  # nothing to replace: most texts
        return raw if raw.isascii() else unicodedata.normalize("NFC", _stream_safe(raw))
    return unicodedata.normalize("NFC", _stream_safe(_NOT_TEXT.sub(REPLACEMENT, _LINE_ENDS.sub("\n", raw))))


def sha256_of(text: str) -> str:
    """The name a canonical text is stored under: the SHA-256 of its UTF-8 bytes, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def words(text: str) -> int:
    """How many words a text has, as a word processor counts: each ideograph and each kana is one."""
    return len(_WORD.findall(text))


def _stream_safe(text: str) -> str:
    return _MANY_MARKS.sub(_with_joiners, text)


def _with_joiners(run: re.Match[str]) -> str:
    safe: list[str] = []
    marks = 0
    for character in run[0]:
        parts = unicodedata.normalize("NFD", character)
        trailing = _marks_at_end(parts)
        if trailing < len(parts):
            marks = trailing
        elif marks + trailing > LONGEST_MARKS:
            safe.append(_JOINER)
            marks = trailing
        else:
            marks += trailing
        safe.append(character)
    return "".join(safe)


def _marks_at_end(parts: str) -> int:
    return next((i for i, part in enumerate(reversed(parts)) if not unicodedata.combining(part)), len(parts))
