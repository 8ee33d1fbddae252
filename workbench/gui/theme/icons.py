"""Icons: drawn from resources/icons in any colour, sharp at any scale of the screen."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import assets
from workbench.gui.theme import tokens

_SIZES = (16, 20, 24)


def icon(name: str, color: str | None = None, gap: int = 0) -> QIcon:
    """An icon for buttons and menus: quiet unless `color` is given, in the accent colour while checked.

    `gap` adds empty room at its right, where a style would crowd the words. The icon keeps its colours, so it
    must be asked for again after the theme changed.
    """
    theme = tokens.current()
    sharpest = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    return _icon(name, color or theme.secondary, color or theme.accent, theme.faint, gap, sharpest)


def pixmap(name: str, color: str, size: float, scale: float = 1.0) -> QPixmap:
    """An icon to paint: `size` in logical pixels, `scale` the device pixel ratio of what it is painted on."""
    return _pixmap(name, color, size, scale)


def draw(painter: QPainter, name: str, color: str, place: QRectF) -> None:
    """Paints an icon into a square place."""
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(place.topLeft(), pixmap(name, color, place.width(), scale))


@cache
def _icon(name: str, quiet: str, checked: str, disabled: str, gap: int, scale: float) -> QIcon:
    made = QIcon()
    faces = (
        (quiet, QIcon.Mode.Normal, QIcon.State.Off),
        (checked, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for color, mode, state in faces:
        for size in _SIZES:
            made.addPixmap(_pixmap(name, color, size, scale, gap), mode, state)
    return made


@cache
def _pixmap(name: str, color: str, size: float, scale: float, gap: int = 0) -> QPixmap:
    """The shape is drawn once and coloured by filling it, which costs far less than drawing it again."""
    side = round(size * scale)
    made = QPixmap(QSize(side + round(gap * scale), side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawImage(0, 0, _shape(name, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(color))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


@cache
def _shape(name: str, side: int) -> QImage:
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _drawing(name).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made


@cache
def _drawing(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(assets.resource("icons", f"{name}.svg")))
