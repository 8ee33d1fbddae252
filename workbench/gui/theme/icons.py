"""Icons: drawn from resources/icons in any colour, sharp at any scale of the screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import assets
from workbench.gui.theme import tokens

_SIZES = (16, 20, 24)
_SCALES = (1, 2)


def icon(name: str, color: str | None = None, gap: int = 0) -> QIcon:
    """An icon for buttons and menus: quiet unless `color` is given, in the accent colour while checked.

    `gap` adds empty room at its right, where a style would crowd the words. The icon keeps its colours, so it
    must be asked for again after the theme changed.
    """
    theme = tokens.current()
    return _icon(name, color or theme.secondary, color or theme.accent, theme.faint, gap)


def pixmap(name: str, color: str, size: float, scale: float = 1.0) -> QPixmap:
    """An icon to paint: `size` in logical pixels, `scale` the device pixel ratio of what it is painted on."""
    return _pixmap(name, color, round(size * scale), scale)


def draw(painter: QPainter, name: str, color: str, place: QRectF) -> None:
    """Paints an icon into a square place."""
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(place.topLeft(), pixmap(name, color, place.width(), scale))


@cache
def _icon(name: str, quiet: str, checked: str, disabled: str, gap: int) -> QIcon:
    made = QIcon()
    faces = (
        (quiet, QIcon.Mode.Normal, QIcon.State.Off),
        (checked, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for color, mode, state in faces:
        for size in _SIZES:
            for scale in _SCALES:
                made.addPixmap(_pixmap(name, color, size * scale, scale, gap * scale), mode, state)
    return made


@cache
def _pixmap(name: str, color: str, pixels: int, scale: float, gap: int = 0) -> QPixmap:
    made = QPixmap(QSize(pixels + gap, pixels))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode())).render(
        painter, QRectF(0, 0, pixels, pixels)
    )
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


@cache
def _source(name: str) -> str:
    return assets.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
