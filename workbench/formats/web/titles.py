"""The title of a page: the heading it shows, where its markup says the same; else what its markup says."""

import re
from typing import Any

from workbench.core.model import How
from workbench.formats.clippings.cues import folded
from workbench.formats.facts import Facts
from workbench.formats.web.saying import said, say

_JOINT = re.compile(r"\s+[|–—•·»:«\-]\s+|\s*\|\s*")
_NOT_WORDS = re.compile(r"[\W_]+")


def learn_title(facts: Facts, tree: Any, stated: list[tuple[str, str, How]]) -> None:
    """Learn the title. `stated` is what markup says it is: the name of the place, the words, and how."""
    shown, smaller = _headings(tree, "h1"), _headings(tree, "h2")
    in_head = said(tree.findtext(".//head/title"))
    outlet = facts.values.get("outlet", "")
    for claim in (*(words for _, words, _ in stated), in_head):
        same = [one for one in shown if _same(one, claim)] or [one for one in smaller if _same(one, claim)]
        _learn_shown(facts, sorted(same, key=len)[-1:])
    for key, words, how in stated:
        say(facts, "title", _without_outlet(words, outlet) if how is How.META else words, key, how)
    _learn_shown(facts, shown if len(shown) == 1 else [])
    say(facts, "title", _without_outlet(in_head, outlet), "title", How.META)


def _headings(tree: Any, kind: str) -> list[str]:
    return [words for heading in tree.iter(kind) if (words := said(" ".join(heading.itertext())))]


def _learn_shown(facts: Facts, headings: list[str]) -> None:
    for heading in headings:
        facts.learn("title", heading, heading, How.LINE)


def _same(heading: str, words: str) -> bool:
    """Whether markup says the words of a heading: all of them, or the beginning where it is cut short."""
    shown, claimed = _bare(heading), _bare(words)
    if len(shown.split()) < 2 and len(shown) < 8:
        return shown == claimed
    return bool(claimed) and (shown in claimed or (len(claimed) > 40 and shown.startswith(claimed)))


def _bare(words: str) -> str:
    return _NOT_WORDS.sub(" ", folded(words)).strip()


def _without_outlet(words: str, outlet: str) -> str:
    """A title without the name of the site that many pages put before or behind it."""
    pieces = _JOINT.split(words)
    if len(pieces) > 1 and outlet:
        for kept, left in ((words[: -len(pieces[-1])], pieces[-1]), (words[len(pieces[0]) :], pieces[0])):
            if _bare(left) in _bare(outlet) or _bare(outlet) in _bare(left):
                return kept.strip(" |–—•·»:«-")
    return words
