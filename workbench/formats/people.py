"""The names of authors as markup, headers and tables write them."""

import re
from functools import cache

from workbench.formats.clippings.attribution import names
from workbench.formats.clippings.cues import any_of

_SURE = re.compile(r"\s*[;|\n·•]\s*|\s+&\s+")
_AND = re.compile(r",?\s+(?:and|und|et|y|e|og|och|en|и|và|ve)\s+")
_WORK = re.compile(
    r"\b(?:correspondents?|reporters?|editors?|writers?|journalists?|columnists?|staff|bureau|team|desk|"
    r"newsroom|redaktion|rédaction|redacción|redazione|redactie|redakcja)\b",
    re.IGNORECASE,
)
_MOST = 30


def people(words: str) -> tuple[str, ...]:
    """The persons named by a byline without its “By”; those that are no names of persons are left out."""
    found: dict[str, None] = {}
    for part in _SURE.split(_opener().sub("", words)):
        for name in _split(part):
            person = None if _WORK.search(name) else names(name)
            if person:
                found[" ".join(person.split())] = None
    return tuple(found)[:_MOST]


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"\A\s*{any_of('byline', 'openers').pattern}\s*[:：]?\s+", re.IGNORECASE)


def _split(part: str) -> list[str]:
    """Names that commas and “and” stand between, where each piece is a whole name."""
    pieces = [piece.strip() for one in _AND.split(part) for piece in one.split(",")]
    return pieces if all(len(piece.split()) > 1 for piece in pieces) else [part]
