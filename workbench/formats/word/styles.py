"""What the paragraph styles of a Word document say about the paragraphs that have them."""

import re
from typing import Any

from workbench.core.model import Role
from workbench.formats.documents.xml import attribute, child, local

_ROLES = {
    "title": Role.TITLE,
    "caption": Role.CAPTION,
    "header": Role.BOILERPLATE,
    "footer": Role.BOILERPLATE,
    "toc heading": Role.BOILERPLATE,
}
_HEADING = re.compile(r"heading [1-9]$")
_CONTENTS = re.compile(r"toc [1-9]$")
_ANCESTORS = 10
_BODY_LEVEL = "9"


class Styles:
    """The role that each style gives, by the style's identifier."""

    def __init__(self, root: Any | None = None) -> None:
        styles = [] if root is None else [one for one in root if local(one) == "style"]
        self._styles = {attribute(style, "styleId"): style for style in styles}

    def role(self, paragraph: Any) -> Role | None:
        """What a paragraph is by its style or its outline level, if they tell."""
        properties = child(paragraph, "pPr")
        if properties is None:
            return None
        style = child(properties, "pStyle")
        named = self._named(None if style is None else attribute(style, "val"))
        return named or _by_level(child(properties, "outlineLvl"))

    def _named(self, key: str | None) -> Role | None:
        """The role of a style, or of the nearest one that it is based on."""
        for _ in range(_ANCESTORS):
            style = self._styles.get(key)
            if style is None:
                return None
            found = _by_name(child(style, "name")) or _by_level(child(style, "pPr", "outlineLvl"))
            if found:
                return found
            base = child(style, "basedOn")
            key = None if base is None else attribute(base, "val")
        return None


def _by_name(name: Any | None) -> Role | None:
    said = "" if name is None else (attribute(name, "val") or "").casefold()
    if _HEADING.match(said):
        return Role.SECTION
    return Role.BOILERPLATE if _CONTENTS.match(said) else _ROLES.get(said)


def _by_level(level: Any | None) -> Role | None:
    return Role.SECTION if level is not None and attribute(level, "val") not in {None, _BODY_LEVEL} else None
