"""What a line is wherever it stands in an outlet's articles: said once by a person, used ever after."""

import re
from collections.abc import Mapping

from workbench.core.lines import LETTERS, lines
from workbench.core.model import Role

LONGEST = 160
"""Code points up to which a line is remembered: longer ones are an article's own words."""

_NUMBER = re.compile(r"\d+")
_LASTING = frozenset({Role.BYLINE, Role.DATE, Role.SECTION, Role.CAPTION, Role.BOILERPLATE, Role.BODY})


def line_key(line: str) -> str:
    """A line without what changes from day to day: its capitals, blanks and numbers."""
    return _NUMBER.sub("#", " ".join(line.casefold().split()))


def is_lasting(line: str, role: Role) -> bool:
    """Whether a line may stand in other articles too; titles do not."""
    return role in _LASTING and 0 < len(line.strip()) <= LONGEST


def applied(text: str, letters: str, rules: Mapping[str, Role]) -> str:
    """The roles of a text's lines, in letters, with what is known of lines like them, by `line_key`."""
    if not rules:
        return letters
    return "".join(
        LETTERS[rules.get(line_key(text[line.start : line.end]), line.role)] for line in lines(text, letters)
    )
