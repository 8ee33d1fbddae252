"""A text cut for the index: into words, nearly all of which come again and again."""

import re

from workbench.search.analyzer import APOSTROPHES
from workbench.search.plain import ODD, plain

_MARKS = ODD + APOSTROPHES
"""What shows that a word's terms depend on how it is written: on more than the letters it is indexed in."""

_MARK = re.compile(f"[{_MARKS}]")


def pieces(text: str) -> list[str]:
    """Pieces of a text, which one after the other have its terms: plain where they can be, or as written."""
    whole = plain(text).replace(". ", "  ")  # a dot at the end of a word has no part in its terms
    if text.isascii() or not any(mark in whole for mark in _MARKS):
        return whole.split()
    return _mixed(text, whole)


def _mixed(text: str, whole: str) -> list[str]:
    found: list[str] = []
    done = 0
    for mark in _MARK.finditer(whole):
        if mark.start() >= done:
            start, end = whole.rfind(" ", done, mark.start()) + 1, whole.find(" ", mark.end())
            found += whole[done:start].split()
            done = end if end >= 0 else len(whole)
            found.append(text[start:done])
    found += whole[done:].split()
    return found
