"""Who wrote an article and which agency supplied it, as far as a line says so."""

import re
from dataclasses import dataclass
from functools import cache

from workbench.formats.clippings.cues import any_of, cues, phrases
from workbench.formats.clippings.dates import without_dates

_ADDRESS = re.compile(r"[\[(<]?\s*[\w.+-]+@[\w-]+\.[\w.-]+\s*[\])>]?")
_CUT = re.compile(r"\s*(?:[|•·/<\[(=@]|\s[-–—]\s|,\s|;).*$")
_LONGEST_NAME = 80
_PLACE = re.compile(r"in [^\W\d_a-z]\w+")
_DATELINE = re.compile(
    r"^(?P<place>[^!?()\[\]]{0,60})[(\[/](?P<inside>[^()\[\]/]{2,40})[)\]/]\s*(?P<rest>.{0,40})"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """How an agency report opens: the words before its first sentence, the agency, the reporter if named."""

    words: str
    agency: str
    reporter: str


def byline(line: str) -> str | None:
    """The names in a line that says who wrote the article.

    Empty if it names only an agency, None if the line is no byline.
    """
    if len(line) > 2 * _LONGEST_NAME:
        return None
    bare = " ".join(without_dates(line).split())
    opener = _opener().match(bare)
    address = _ADDRESS.search(bare)
    unsigned = _ADDRESS.sub(" ", bare).strip()
    closer = _closer().fullmatch(unsigned)
    if opener:
        name = bare[opener.end() :]
    elif closer:
        name = closer["name"]
    elif address and address.start():
        name = bare[: address.start()]
    else:
        return None
    return names(name)


def agency(line: str) -> str | None:
    """The agency that a line of credit or a date line names, as it is written there."""
    found = _agencies().search(line)
    return found[0] if found else None


def is_credit(line: str) -> bool:
    """Whether a line names an agency and says nothing else."""
    rest = without_credits(line).strip(" \t\xa0.,:;|/()[]-–—©·")
    return agency(line) is not None and (not rest or _PLACE.fullmatch(rest) is not None)


def without_credits(line: str) -> str:
    """What a line says besides the names of agencies and the words around them."""
    return any_of("agency", "credits").sub(" ", _agencies().sub(" ", line))


def dateline(line: str) -> Dateline | None:
    """The opening of an agency report, “SEOUL, Sept 22 (Reuters) -”, or None if the line has none."""
    match = _DATELINE.match(line)
    if match is None:
        return None
    found = agency(match["inside"])
    reporter, equals, _ = match["rest"].partition("=")
    dashed = match["rest"].startswith(("-", "–", "—", ":", ".", "="))
    if found is None or not (dashed or equals):
        return None
    words = line[: match.start("rest")] + (reporter + equals if equals else "")
    return Dateline(words.strip(), found, (byline(reporter.strip()) or "") if equals else "")


def names(words: str) -> str | None:
    """The words as names of persons; empty if they name an agency, None if they are neither."""
    first = _CUT.sub("", _assistance().sub("", _ADDRESS.sub(" ", words))).strip(" \t\xa0.,:;|-–—")
    if _agencies().sub("", first).casefold().strip() in {"", "the"}:
        return "" if first else None
    parts = first.split()
    alphabetic = first[0].isascii() or first[0].isupper()
    if len(first) > _LONGEST_NAME or len(parts) > 10 or not _are_names(parts):
        return None
    return first if len(parts) > 1 or not alphabetic else None


def _are_names(parts: list[str]) -> bool:
    joiners = set(cues()["byline"]["joiners"])
    if parts[0].casefold() in cues()["byline"]["strangers"]:
        return False
    return all(not part[0].islower() or part.casefold().strip(",") in joiners for part in parts) and not any(
        character.isdigit() for part in parts for character in part
    )


@cache
def _agencies() -> re.Pattern[str]:
    return phrases(cues()["agency"]["names"], re.NOFLAG)


@cache
def _assistance() -> re.Pattern[str]:
    """The agency that a reporter wrote with: “… with AFP”."""
    return re.compile(rf"\s{any_of('agency', 'credits').pattern}\s(?:the\s)?(?:{_agencies().pattern}).*$")


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(
        rf"{any_of('byline', 'openers').pattern}\s*[:：]?\s+|(?:글|文)\s*[:：]\s*", re.IGNORECASE
    )


@cache
def _closer() -> re.Pattern[str]:
    return re.compile(rf"(?:\S+[=\s])?(?P<name>\w{{2,5}})\s?{any_of('byline', 'closers').pattern}\W*")
