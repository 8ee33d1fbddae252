"""Tokens as Qt colours with an opacity."""

from PySide6.QtGui import QColor

from workbench.gui.theme.tokens import Tokens


def translucent(color: str, share: float) -> QColor:
    """A colour at this opacity, 0 to 1."""
    made = QColor(color)
    made.setAlphaF(share)
    return made


def shade(tokens: Tokens) -> QColor:
    """The colour of shadows, and of what dims the window behind a palette."""
    return translucent(tokens.shade, tokens.shade_share)
