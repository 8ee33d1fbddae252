"""What the paragraph styles of a Word document say about the paragraphs that have them."""

from typing import Any

from workbench.core.model import Role
from workbench.formats.documents.styles import role_at, role_of
from workbench.formats.documents.xml import attribute, child, local

_ANCESTORS = 10


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
        named = self._named(_value(child(properties, "pStyle")))
        return named or role_at(_value(child(properties, "outlineLvl")))

    def _named(self, key: str | None) -> Role | None:
        """The role of a style, or of the nearest one that it is based on."""
        for _ in range(_ANCESTORS):
            style = self._styles.get(key)
            if style is None:
                return None
            by_name = role_of(_value(child(style, "name")) or "")
            found = by_name or role_at(_value(child(style, "pPr", "outlineLvl")))
            if found:
                return found
            key = _value(child(style, "basedOn"))
        return None


def _value(element: Any | None) -> str | None:
    return None if element is None else attribute(element, "val")
