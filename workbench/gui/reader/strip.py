"""The marker strip beside the scroll bar: where in the article marks and hits are, at one glance."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from workbench.gui.theme import tokens

WIDTH = 12
_TICK = 3
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Tick:
    """Something in the article: where (0 top to 1 bottom), in which colour, and its place in the stored text.

    Hits of a search take the full width of the strip, marks its middle.
    """

    share: float
    color: str
    point: int
    is_hit: bool = False


class MarkerStrip(QWidget):
    """Paints ticks from a cached picture; a click jumps."""

    pointChosen = Signal(object)
    """A place in the stored text: that of the tick clicked on."""
    shareChosen = Signal(object)
    """A height, 0 to 1, where no tick is near."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ticks: Sequence[Tick] = ()
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Marker strip"))

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Shows these from now on."""
        self._ticks = ticks
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(WIDTH, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the picture, drawing it first if marks or size changed."""
        scale = self.devicePixelRatioF()
        wanted = (QRectF(self.rect()).size() * scale).toSize()
        if self._picture is None or self._picture.size() != wanted:
            self._picture = self._draw(wanted, scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jumps to the nearest tick, or to the height clicked on."""
        share = event.position().y() / max(self.height(), 1)
        near = min(self._ticks, key=lambda tick: abs(tick.share - share), default=None)
        if near is not None and abs(near.share - share) * self.height() <= _NEAR:
            self.pointChosen.emit(near.point)
        else:
            self.shareChosen.emit(share)

    def _draw(self, size: QSize, scale: float) -> QPixmap:
        picture = QPixmap(size)
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(tokens.current().surface))
        painter = QPainter(picture)
        rows = {(round(tick.share * self.height()), tick.color, tick.is_hit): None for tick in self._ticks}
        for y, color, is_hit in rows:
            left, width = (0, WIDTH) if is_hit else (3, WIDTH - 6)
            painter.fillRect(QRectF(left, min(y, self.height() - _TICK), width, _TICK), QColor(color))
        painter.end()
        return picture
