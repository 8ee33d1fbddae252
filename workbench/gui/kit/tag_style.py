"""How a tag is drawn: its own colour, made readable on the ground of the theme."""

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from workbench.gui.theme import tokens
from workbench.gui.theme.colors import mix, readable
from workbench.gui.theme.tokens import LookStyle, Stroke

_SHARE = 0.12
_DOT = 12.0


def tag_style(color: str) -> LookStyle:
    """The style of a tag of this colour (#rrggbb) in the theme of this moment."""
    theme = tokens.current()
    return _style(color, theme.surface, theme.text)


@cache
def _style(color: str, surface: str, text: str) -> LookStyle:
    fill = mix(color, surface, _SHARE)
    ink = readable(color, fill, text)
    return LookStyle(ink, fill, ink, "tag", Stroke.SOLID)


def draw_dot(painter: QPainter, center: QPointF, color: str) -> None:
    """Paints the dot that stands for a tag in a list, in exactly its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(center, _DOT / 2, _DOT / 2)
    painter.restore()
