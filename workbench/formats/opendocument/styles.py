"""What the paragraph styles of an OpenDocument text say about the paragraphs that have them."""

import re
from typing import Any

from workbench.core.model import Role
from workbench.formats.documents.xml import attribute, local

_ROLES = {
    "title": Role.TITLE,
    "caption": Role.CAPTION,
    "illustration": Role.CAPTION,
    "figure": Role.CAPTION,
    "drawing": Role.CAPTION,
    "header": Role.BOILERPLATE,
    "footer": Role.BOILERPLATE,
}
_HEADING = re.compile(r"heading(?:_20_\d+)?$")
_ANCESTORS = 10


class Styles:
    """The role that each style gives, by the style's name; those made on the way are based on named ones."""

    def __init__(self, *roots: Any) -> None:
        styles = [one for root in roots for one in root.iter("{*}style")]
        self._parents = {attribute(one, "name"): attribute(one, "parent-style-name") for one in styles}

    def role(self, paragraph: Any) -> Role | None:
        """What a paragraph is by its style, if that tells."""
        name = attribute(paragraph, "style-name")
        for _ in range(_ANCESTORS):
            if name is None:
                return None
            known = name.casefold()
            if known in _ROLES:
                return _ROLES[known]
            if _HEADING.match(known):
                return Role.SECTION
            name = self._parents.get(name)
        return None


def margins(root: Any, kind: str) -> list[Any]:
    """What stands above (“header”) or below (“footer”) each page."""
    return [one for one in root.iter("{*}header", "{*}footer") if local(one) == kind]
