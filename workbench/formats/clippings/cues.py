"""Cue words from `cues.toml`, and how a line is compared with them."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from workbench.formats.clippings.shapes import is_sentence

OCCASIONS = ("published", "updated", "saved")
"""The kinds of cues that say what a date is."""

SHORT = 120
"""A line that only opens like a cue must be shorter than this many characters to be one."""

TERSE = 80
"""The same for a line that ends like a sentence, which a reporter may have written."""

LONG = 400
"""Lines longer than this are paragraphs; no cue is looked for in them."""

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
_EDGES = " \t\xa0.,:;!?…-–—|·•*»«>›[]()"


@cache
def cues() -> dict[str, Any]:
    """All cue lists, by kind and then by way of comparing."""
    return tomllib.loads(Path(__file__).with_name("cues.toml").read_text(encoding="utf-8"))


def folded(line: str) -> str:
    """A line as cues are compared: without case, blanks in a row, or the shape of its apostrophes."""
    return " ".join(line.translate(_APOSTROPHES).casefold().split())


def says_only(line: str, kind: str) -> bool:
    """Whether a line consists of a cue of this kind."""
    return folded(line).strip(_EDGES) in _whole(kind)


def is_boilerplate(line: str) -> bool:
    """Whether a line's own words or shape say that it is not part of an article."""
    if len(line) > LONG:
        return False
    said = folded(line)
    if said.strip(_EDGES) in _whole("boilerplate") | _whole("ending"):
        return True
    if len(said) <= (TERSE if is_sentence(line) else SHORT) and _opens(said.lstrip(_EDGES)):
        return True
    return _holds(said) or _patterns().search(said) is not None


def says_occasion(line: str, kind: str) -> bool:
    """Whether a line says only what the date beside it is: “Published”."""
    return any_of(kind).fullmatch(line.strip(_EDGES)) is not None


@cache
def any_of(kind: str, which: str = "words") -> re.Pattern[str]:
    """Finds the phrases of a list as whole words, longest first, whatever their case."""
    return phrases(cues()[kind][which])


def phrases(words: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """Finds any of these words or phrases as whole words, longest first."""
    ordered = sorted(words, key=len, reverse=True)
    return re.compile("(?:" + "|".join(_bounded(word) for word in ordered) + ")", flags)


def _bounded(phrase: str) -> str:
    """Letters of alphabets end where the word ends; Chinese, Japanese and Korean run on."""
    before = r"(?<![^\W\d_])" if _alphabetic(phrase[0]) else ""
    after = r"(?!\w)" if _alphabetic(phrase[-1]) else ""
    return before + re.escape(phrase) + after


def _alphabetic(character: str) -> bool:
    return character.isalpha() and ord(character) < 0x1100


def _opens(said: str) -> bool:
    """Whether a folded line begins with a cue. Looking for the bare letters first is many times quicker."""
    return said.startswith(_letters("opening")) and any_of("boilerplate", "opening").match(said) is not None


def _holds(said: str) -> bool:
    """Whether a folded line has a cue anywhere."""
    found = any(letters in said for letters in _letters("anywhere"))
    return found and any_of("boilerplate", "anywhere").search(said) is not None


@cache
def _letters(which: str) -> tuple[str, ...]:
    """The cues of a kind as they stand in a folded line, whole words or not."""
    return tuple(cue.casefold() for cue in cues()["boilerplate"][which])


@cache
def _whole(kind: str) -> frozenset[str]:
    return frozenset(folded(cue).strip(_EDGES) for cue in cues()[kind]["whole"])


@cache
def _patterns() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in cues()["boilerplate"]["patterns"]))
