"""What the paragraph styles of an OpenDocument text say about the paragraphs that have them."""

from typing import Any

from workbench.core.model import Role
from workbench.formats.documents.styles import role_of
from workbench.formats.documents.xml import attribute, local

_ANCESTORS = 10
_BLANK = "_20_"


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
            found = role_of(name.replace(_BLANK, " "))
            if found:
                return found
            name = self._parents.get(name)
        return None


def margins(root: Any, kind: str) -> list[Any]:
    """What stands above (“header”) or below (“footer”) each page."""
    return [one for one in root.iter("{*}header", "{*}footer") if local(one) == kind]
