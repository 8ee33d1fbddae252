"""Facts in what a page shows: times and names in elements whose class or relation says what they are."""

import re
from dataclasses import dataclass
from typing import Any

from workbench.core.model import How
from workbench.formats.facts import Facts
from workbench.formats.moments import moment
from workbench.formats.web.saying import said, say, say_authors

_PUBLISHED = re.compile(
    r"publi|posted|pubdate|datecreated|(?:^|[\s_-])(?:post|article|entry|story|news)[_-]{0,2}(?:date|time)",
)
_DATED = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|datetime|timestamp|time|fecha|datum)(?:$|[\s_-])|date$|time$"
)
_UPDATED = re.compile(r"updat|modif|aktualisi|edited|corrected")
_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:byline|author|autor|auteur|writer|reporter)s?(?:[_-]{0,2}(?:name|link|names))?(?:$|\s)"
)
_ASIDE = re.compile(
    r"related|sidebar|comment|recommend|teaser|(?:^|[\s_-])cards?(?:$|[\s_-])|promo|latest|most-|trending|"
    r"footer|widget|author-?(?:bio|box)"
)
_OUTSIDE = {"aside", "nav", "footer", "li"}
_WHOLE = {"html", "body", "main", "article"}
_LONGEST = 120
"""Characters that an element shows, if it is a date or a name."""

_PROSE = 120
"""Characters of a paragraph with which the article's text has begun."""


@dataclass(frozen=True, slots=True)
class _Element:
    """An element, all that it is called in lower case, and whether it stands between title and text."""

    element: Any
    name: str
    above: bool


class Elements:
    """What a page shows above or beside its article, apart from lists of other articles."""

    def __init__(self, tree: Any, title: str) -> None:
        self._named = _named(tree, title)

    def learn(self, facts: Facts) -> None:
        """Learn what the elements say; dates only where all that could be one are of the same day."""
        published = [one for one in self._named if _PUBLISHED.search(one.name)]
        beside = [one for one in self._named if one.above and _is_dated(one)]
        for found in (published, beside):
            _learn_agreed(facts, "published", [one for one in found if not _tells_update(one)])
        _learn_agreed(facts, "updated", [one for one in self._named if _UPDATED.search(one.name)])
        authors = {one.element: one for one in self._named if _is_author(one)}
        inner = [one for one in authors if not any(other in authors for other in one.iterdescendants())]
        say_authors(facts, map(_shown, inner), "byline", How.MARKUP)


def _named(tree: Any, title: str) -> list[_Element]:
    """The elements that are called something, in order, without those beside the article."""
    found: list[_Element] = []
    aside: set[Any] = set()
    entitled = begun = False
    for element in tree.iter("*"):
        name = _name(element)
        if element.getparent() in aside or _is_aside(element, name):
            aside.add(element)
            continue
        begun = begun or (entitled and element.tag == "p" and len("".join(element.itertext())) >= _PROSE)
        entitled = entitled or element.tag == "h1" or (element.tag == "h2" and _shown(element) == title)
        if name or element.tag == "time":
            found.append(_Element(element, name, entitled and not begun))
    return found


def _name(element: Any) -> str:
    names = (element.get(key) for key in ("class", "id", "itemprop", "rel"))
    marked = "pubdate" if element.get("pubdate") is not None else ""
    return " ".join(name for name in (*names, marked) if name).lower()


def _is_aside(element: Any, name: str) -> bool:
    """Whether an element is a list of other articles, or stands beside the article."""
    return element.tag in _OUTSIDE or (element.tag not in _WHOLE and _ASIDE.search(name) is not None)


def _is_dated(one: _Element) -> bool:
    return one.element.tag == "time" or _DATED.search(one.name) is not None


def _tells_update(one: _Element) -> bool:
    """Whether an element, or the one it is in, says that its date is that of a change."""
    parent = one.element.getparent()
    around = one.name if parent is None else f"{one.name} {_name(parent)}"
    return _UPDATED.search(f"{around} {_shown(one.element).lower()}") is not None


def _learn_agreed(facts: Facts, fact: str, found: list[_Element]) -> None:
    """Learn a date, if all are of the same day; of these the one with a time of day."""
    dates = [
        (iso, words, one.name) for one in found if (words := _date(one.element)) and (iso := moment(words))
    ]
    if len({iso[:10] for iso, _, _ in dates}) == 1:
        _, words, name = max(dates, key=lambda date: len(date[0]))
        say(facts, fact, words, name or "time", How.MARKUP)


def _date(element: Any) -> str:
    """The full date that an element gives or shows, if it shows hardly anything else."""
    for value in (element.get("datetime"), element.get("content"), _shown(element)):
        words = said(value)
        if words and len(words) <= _LONGEST and moment(words):
            return words
    return ""


def _shown(element: Any) -> str:
    """What a small element shows; nothing of a larger one."""
    pieces: list[str] = []
    for piece in element.itertext():
        pieces += piece.split()
        if len(pieces) > _LONGEST:
            return ""
    return " ".join(pieces)


def _is_author(one: _Element) -> bool:
    return _AUTHOR.search(one.name) is not None and 0 < len(_shown(one.element)) <= _LONGEST
