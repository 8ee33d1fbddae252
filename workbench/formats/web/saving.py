"""What programs write into a page when they save it: where it came from, and when."""

import re
from typing import Any

from workbench.core.model import How
from workbench.formats.facts import Facts
from workbench.formats.web.saying import say

_SAVED = re.compile(r"saved from url=\(\d+\)(?P<url>\S+)|Page saved with SingleFile\s+url:\s*(?P<single>\S+)")
_SAVED_ON = re.compile(r"saved date:\s*(?P<date>[^\n]+)")
_LOOKED_AT = 2000


def learn_saving(facts: Facts, tree: Any) -> None:
    """Learn the page's address and the day on which it was saved, as a browser or SingleFile noted them."""
    for comment in tree.xpath("//comment()"):
        text = (comment.text or "")[:_LOOKED_AT]
        origin = _SAVED.search(text)
        if origin:
            say(facts, "url", origin["url"] or origin["single"], "saved from", How.META)
            day = _SAVED_ON.search(text)
            say(facts, "saved", day["date"] if day else None, "saved date", How.META)
