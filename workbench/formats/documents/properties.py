"""What a document's properties say of it: they may be left over from another, so most of it is an offer."""

import re

from workbench.core.model import How
from workbench.core.text import canonical
from workbench.formats.clippings.attribution import names
from workbench.formats.clippings.shapes import is_headline
from workbench.formats.facts import Facts
from workbench.formats.moments import moment

EARLIEST = 1980
"""The first year in which a file can have been saved; programs fill in older ones where they know none."""

_LEFT_OVER = re.compile(
    r"^(?:microsoft (?:word|powerpoint)|powerpoint|untitled|template|layout|slide|document\d*$)"
    r"|\.(?:docx?|odt|rtf|pdf|indd|qxd|pages|tex|dvi|html?|txt|pptx?)$",
    re.IGNORECASE,
)
_PACKED = re.compile(
    r"(?:D:)?(?P<y>\d{4})(?P<mo>\d\d)(?P<d>\d\d)(?:(?P<h>\d\d)(?P<m>\d\d)(?:\d\d)?)?"
    r"(?:(?P<utc>Z)|(?P<zone>[+-]\d\d)'?(?P<zone_m>\d\d))?"
)


def learn_title(facts: Facts, said: str | None, key: str) -> None:
    """Offer a title that properties have, unless it is what a program filled in."""
    title = one_line(said)
    if title and is_headline(title) and not _LEFT_OVER.search(title):
        facts.learn("title", title, f"{key}: {title}", How.GUESS)


def learn_author(facts: Facts, said: str | None, key: str) -> None:
    """Offer the document's author as that of the article, if it is a person's name."""
    author = one_line(said)
    if author and len(author.split()) > 1 and names(author):
        facts.learn("byline", author, f"{key}: {author}", How.GUESS)


def learn_saved(facts: Facts, said: str | None, key: str) -> None:
    """Learn when the document was last saved, from ISO 8601 or from a PDF's own form."""
    words = one_line(said)
    packed = _PACKED.match(words)
    found = moment(_unpacked(packed) if packed else words)
    if found and int(found[:4]) >= EARLIEST:
        facts.learn("saved", found, f"{key}: {words}", How.DOCUMENT)


def one_line(said: str | None) -> str:
    """A property's value in one canonical line; empty if it is none, or absurdly long."""
    return " ".join(canonical(said).split()) if said and len(said) <= 2000 else ""


def _unpacked(match: re.Match[str]) -> str:
    day = f"{match['y']}-{match['mo']}-{match['d']}"
    zone = "+00:00" if match["utc"] else f"{match['zone']}:{match['zone_m']}" if match["zone"] else ""
    return f"{day}T{match['h']}:{match['m']}{zone}" if match["h"] else day
