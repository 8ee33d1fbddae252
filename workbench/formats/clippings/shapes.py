"""What a line looks like, whatever it says: a sentence, a headline, an item of a list, a foreign script."""

import re
import unicodedata
from collections import Counter

PARAGRAPH = 120
"""A line of this many characters is a paragraph even without a full stop: headlines stay shorter."""

SENTENCE = 40
"""A line of this many characters that ends in a full stop is a sentence of the article."""

_DENSE = 2.5
"""How much more one character of a script without blanks or with syllable blocks says."""

_END = re.compile(r"[.。．।۔።](?:\W|-0-)*$|[.。।][\"'”’»)\]」』]?\s*\([^()]{2,30}\)$")
_INITIALS = re.compile(r"(?:\b[^\W\d_]\.){2,}$")
_BULLET = re.compile(r"^[-–—•*·▶►▲■●◆※○▷☞]\s*\S")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


def is_sentence(line: str) -> bool:
    """Whether a line ends the way sentences do, however short it is."""
    return bool(_END.search(line)) and not (_INITIALS.search(line) and len(line) < PARAGRAPH)


def is_prose(line: str) -> bool:
    """Whether a line is surely running text."""
    if _BULLET.match(line):
        return False
    size = weight(line)
    return size >= PARAGRAPH or (size >= SENTENCE and is_sentence(line))


def is_item(line: str) -> bool:
    """Whether a line begins like an item of a list."""
    return _BULLET.match(line) is not None


def is_headline(line: str) -> bool:
    """Whether a line could be the title of an article: some words, no label, no list item."""
    if is_item(line) or line.endswith((":", "：")) or weight(line) > 250:
        return False
    return len(_WORD.findall(line)) >= 3 or weight(line) >= max(20, 1.5 * len(line))


def is_shouted(line: str) -> bool:
    """Whether a line is a whole headline in capitals, as links to other stories are set within an article."""
    return line.isupper() and len(line.split()) >= 5 and not is_sentence(line)


def weight(line: str) -> float:
    """The length of a line in characters of an alphabet."""
    if line.isascii() or len(line) >= PARAGRAPH * _DENSE:
        return float(len(line))
    dense = sum(1 for character in line if ord(character) >= 0x2E80)
    return len(line) + dense * (_DENSE - 1)


def script(line: str) -> str | None:
    """The script most letters of a line are in, by its Unicode name, or None if it has no letters."""
    letters = Counter(_script_of(character) for character in line[:1000] if character.isalpha())
    return letters.most_common(1)[0][0] if letters else None


def _script_of(letter: str) -> str:
    first = unicodedata.name(letter, "OTHER").split()[0]
    return "CJK" if first in {"HIRAGANA", "KATAKANA", "FULLWIDTH"} else first
