"""Facts that the markup of a small page states."""

from typing import Any

from workbench.formats.facts import Facts
from workbench.formats.web.markup import learn_markup
from workbench.formats.web.tree import tree_of

PROSE = "<p>" + "North Korea denied on Thursday that it had ever sold weapons to Russia. " * 3 + "</p>"


def values_of(body: str, head: str = "") -> dict[str, Any]:
    """The facts by name."""
    facts = Facts()
    learn_markup(facts, tree_of(f"<html><head>{head}</head><body>{body}</body></html>"))
    return facts.values
