"""Facts that markup states, taken up only where a value is of the kind that it must be."""

import html
import re
from collections.abc import Iterable
from typing import Any

from workbench.core.model import How
from workbench.core.text import canonical
from workbench.formats.clippings.attribution import agency
from workbench.formats.clippings.cues import folded
from workbench.formats.facts import Facts
from workbench.formats.moments import moment
from workbench.formats.people import people

WEB = re.compile(r"https?://\S+")
_LONGEST = 2000
_NO_PERSON = re.compile(r"[@\d]|https?:|\b\w+\.(?:com|org|net|co|news|info|tv)\b|^admin", re.IGNORECASE)


def _address(words: str) -> str | None:
    """The words as an address on the web, if they are one."""
    return words if WEB.fullmatch(words) else None


_FITTING = {
    "published": moment,
    "updated": moment,
    "saved": moment,
    "url": _address,
    "canonical_url": _address,
}
"""What makes of its words the value that a fact must have."""


def said(value: Any) -> str:
    """A value as text on one line; empty if it is none, or longer than any fact."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        return ""
    return " ".join(canonical(html.unescape(value)).split())


def say(facts: Facts, fact: str, value: Any, key: str, how: How) -> None:
    """Learn a fact, with the place it stands in as its basis."""
    words = said(value)
    facts.learn(fact, _FITTING.get(fact, str)(words), f"{key}: {words}", how)


def say_address(facts: Facts, value: Any, key: str, how: How) -> None:
    """Learn where a page says that it belongs; it was read there too, if nothing else is known."""
    say(facts, "canonical_url", value, key, how)
    say(facts, "url", value, key, how)


def say_authors(facts: Facts, values: Iterable[Any], key: str, how: How) -> None:
    """Learn who wrote it, apart from the outlet itself, addresses and what is no name; agencies as such."""
    outlet = folded(facts.values.get("outlet", ""))
    named = [words for value in values if (words := said(value)) and not WEB.match(words)]
    for words in named:
        facts.learn("agency", agency(words), f"{key}: {words}", how)
    persons = [
        person
        for words in named
        for person in people(words)
        if folded(person) != outlet and not _NO_PERSON.search(person)
    ]
    basis = f"{key}: {', '.join(named)}"
    facts.learn("byline", ", ".join(dict.fromkeys(persons)), basis, how)
    facts.learn("authors", tuple(dict.fromkeys(persons)), basis, how)
