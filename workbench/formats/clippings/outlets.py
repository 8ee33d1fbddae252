"""Who published an article, as far as a line of rights or an invitation to read on says so."""

import re
from functools import cache

from workbench.formats.clippings.attribution import agency
from workbench.formats.clippings.cues import any_of, folded

_LONGEST_NAME = 80
_HOLDER = re.compile(r"(?:copyrights?|©|ⓒ|\(c\)|저작권자)\s*", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b")
_NAME_END = re.compile(r"[.,;:|]\s|[.,;:|]$|\s[-–—]\s|[()\[\]<>]")


def outlet(line: str, text: str) -> str | None:
    """The publisher that a line of rights or an invitation to read on names, in the spelling of the text."""
    return _holder(line) or _invited(line, text)


def _holder(line: str) -> str | None:
    sign = _HOLDER.search(line)
    if sign is None:
        return None
    rest = _YEARS.sub(" ", any_of("outlet", "rights").sub(". ", line[sign.end() :])).strip(
        " \t\xa0.,:;|-–—©ⓒ"
    )
    rest = re.sub(r"^(?:©|ⓒ|\(c\)|by)\s*", "", rest, flags=re.IGNORECASE).strip()
    name = _NAME_END.split(rest)[0].strip()
    if not name or len(name) > _LONGEST_NAME or agency(name) or _strangers().search(name):
        return None
    return name


def _invited(line: str, text: str) -> str | None:
    opener = _invitations().match(folded(line))
    if opener is None:
        return None
    name = " ".join(line.split())[opener.end() :].strip(" .:›»→>")
    name = re.sub(r"^the\s+|\s+app$", "", name, flags=re.IGNORECASE)
    if not name[:1].isupper() or not 1 <= len(name.split()) <= 6 or agency(name):
        return None
    return _as_written(name, text)


def _as_written(name: str, text: str) -> str:
    """A name set in capitals, the way the running text spells it."""
    if not name.isupper():
        return name
    spelt = [
        match[0] for match in re.finditer(re.escape(name), text, re.IGNORECASE) if not match[0].isupper()
    ]
    return spelt[0] if spelt else name


@cache
def _invitations() -> re.Pattern[str]:
    return re.compile(rf"{any_of('outlet', 'openers').pattern}\s+", re.IGNORECASE)


@cache
def _strangers() -> re.Pattern[str]:
    return any_of("outlet", "strangers")
