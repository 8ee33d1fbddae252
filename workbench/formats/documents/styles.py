"""What the names of paragraph styles say: word processors store those of their own styles in English."""

import re

from workbench.core.model import Role

_ROLES = {
    "title": Role.TITLE,
    "caption": Role.CAPTION,
    "illustration": Role.CAPTION,
    "figure": Role.CAPTION,
    "drawing": Role.CAPTION,
    "header": Role.BOILERPLATE,
    "footer": Role.BOILERPLATE,
    "toc heading": Role.BOILERPLATE,
}
_HEADING = re.compile(r"heading(?: \d+)?$")
_CONTENTS = re.compile(r"toc \d$")
_LEVELS = frozenset("012345678")


def role_of(style: str) -> Role | None:
    """What a paragraph is by the name of its style, if that tells."""
    name = style.casefold()
    if _HEADING.match(name):
        return Role.SECTION
    return Role.BOILERPLATE if _CONTENTS.match(name) else _ROLES.get(name)


def role_at(level: str | int | None) -> Role | None:
    """What a paragraph is by its level in the outline: those of headings are 0 to 8."""
    return Role.SECTION if str(level) in _LEVELS else None
