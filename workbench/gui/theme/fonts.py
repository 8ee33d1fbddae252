"""The two typefaces: one to work with, one to read in, and what stands in where they have no letters."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from workbench import assets

INTERFACE_SIZE = 10.0
READING_SIZE = 13.0
INTERFACE_FAMILIES = ("Noto Sans", "Noto Sans CJK KR", "Noto Naskh Arabic", "Noto Color Emoji")
READING_FAMILIES = ("Noto Serif", "Noto Serif CJK KR", "Noto Naskh Arabic", "Noto Color Emoji")
_KNOWN = 100


def load() -> None:
    """Makes the typefaces that ship with the program known to Qt; needs a running application."""
    for file in sorted(assets.resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"the font {file.name} cannot be read")


def interface(step: float = 0.0, *, bold: bool = False) -> QFont:
    """The typeface of controls and lists; `step` makes it larger or smaller, in points."""
    return QFont(_font(INTERFACE_FAMILIES, INTERFACE_SIZE + step, bold=bold))


def reading(size: float = READING_SIZE, *, bold: bool = False) -> QFont:
    """The typeface of articles and quotes, in points."""
    return QFont(_font(READING_FAMILIES, size, bold=bold))


@lru_cache(_KNOWN)
def _font(families: tuple[str, ...], size: float, *, bold: bool) -> QFont:
    """Made once for all that is painted with it; who asks gets a copy, which may be changed."""
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font
