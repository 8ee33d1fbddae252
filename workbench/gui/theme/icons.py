"""Icons: drawn from resources/icons in any colour, sharp at any scale of the screen."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import assets
from workbench.gui.theme import tokens


def icon(name: str, color: str | None = None, gap: int = 0) -> QIcon:
    """An icon for buttons and menus: quiet unless `color` is given, in the accent colour while checked.

    `gap` adds empty room at its right, where a style would crowd the words. The icon keeps its colours, so it
    must be asked for again after the theme changed.
    """
    theme = tokens.current()
    return _icon(name, color or theme.secondary, color or theme.accent, theme.faint, gap)


def pixmap(name: str, color: str, size: float, scale: float = 1.0) -> QPixmap:
    """An icon to paint: `size` in logical pixels, `scale` the device pixel ratio of what it is painted on."""
    return _pixmap(name, color, size, scale)


def draw(painter: QPainter, name: str, color: str, place: QRectF) -> None:
    """Paints an icon into a square place."""
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(place.topLeft(), pixmap(name, color, place.width(), scale))


@cache
def _icon(name: str, quiet: str, checked: str, disabled: str, gap: int) -> QIcon:
    return QIcon(_Engine(name, quiet, checked, disabled, gap))


class _Engine(QIconEngine):
    """Draws an icon only when and as large as it is wanted: most icons of a window are never seen."""

    def __init__(self, name: str, quiet: str, checked: str, disabled: str, gap: int) -> None:
        super().__init__()
        self._name = name
        self._quiet = quiet
        self._checked = checked
        self._disabled = disabled
        self._gap = gap

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon for a size in logical pixels (as Qt gives it since 6.8), sharp at this scale."""
        side = min(size.width() - self._gap, size.height())
        return _pixmap(self._name, self._color(mode, state), side, scale, self._gap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon for an ordinary screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """The icon in the middle of a place."""
        side = min(rect.width() - self._gap, rect.height())
        top = rect.top() + (rect.height() - side) / 2
        draw(painter, self._name, self._color(mode, state), QRectF(rect.left(), top, side, side))

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        """As large as it is wanted, and wider by the gap."""
        return QSize(size.width() + self._gap, size.height())

    def clone(self) -> QIconEngine:
        """Another one alike."""
        return _Engine(self._name, self._quiet, self._checked, self._disabled, self._gap)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return self._disabled
        return self._checked if state is QIcon.State.On else self._quiet


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
