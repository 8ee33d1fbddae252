"""Facts in the lines between a page's title and its text, for pages whose markup does not say them."""

import re
from datetime import date

from workbench.core.model import How
from workbench.formats.clippings.clipping import read_clipping
from workbench.formats.facts import Facts
from workbench.formats.people import people
from workbench.formats.web.visible import visible_text

_BETWEEN = 15
"""Lines that may stand between title and text: standfirst, names, dates, buttons."""

_OPENING = 3
"""Lines of the text that are read along, so that what stands above them is seen to stand above text."""

_IN_ADDRESS = re.compile(r"/(?P<y>20\d\d)(?P<sep>[/-]?)(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?=[/_-]|$)")


def learn_shown(facts: Facts, source: str, body: list[str]) -> None:
    """Learn date, author and agency from the lines that a reader sees above the text."""
    title = facts.values.get("title")
    if title is None or {"published", "byline"} <= facts.values.keys():
        return
    lines = [line for line in visible_text(source).split("\n") if line]
    opening = _opening(lines, title, body)
    if opening is None:
        return
    clipping = read_clipping("\n".join(opening))
    if clipping.title != title:
        return
    for name in ("published", "byline", "agency"):
        if name in clipping.basis:
            facts.learn(name, getattr(clipping, name), clipping.basis[name].words)
    if "byline" in clipping.basis:
        facts.learn("authors", people(clipping.byline), clipping.basis["byline"].words)


def _opening(lines: list[str], title: str, body: list[str]) -> list[str] | None:
    """The lines from the last place of the title above the text to the first of the text."""
    text = next((line for line in body if line != title), "")
    start = next((number for number, line in enumerate(lines) if line == text), None)
    above = [number for number, line in enumerate(lines[:start]) if line == title]
    if start is None or not above or start - above[-1] > _BETWEEN:
        return None
    return lines[above[-1] : start + _OPENING]


def guess_date(facts: Facts) -> None:
    """Offer the date in a page's address as that of its publication, where nothing says it."""
    url = facts.values.get("canonical_url") or facts.values.get("url") or ""
    match = _IN_ADDRESS.search(url)
    if match is None:
        return
    try:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return
    facts.learn("published", day.isoformat(), f"the address: {url}", How.GUESS)
