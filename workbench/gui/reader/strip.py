"""The marker strip beside the scroll bar: where in the article marks and hits are, at one glance."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from workbench.gui.theme import tokens

WIDTH = 12
_TICK = 3
_NEAR = 5


class Tick(NamedTuple):
    """Something in the article: where (0 top to 1 bottom), in which colour, and its place in the stored text.

    Hits of a search take the full width of the strip, marks its middle.
    """

    share: float
    color: str
    point: int
    is_hit: bool = False


class MarkerStrip(QWidget):
    """Paints ticks from a cached picture; a click jumps.

    Args:
        ticks: what to show, given how many ticks have room below each other.
    """

    pointChosen = Signal(object)
    """A place in the stored text: that of the tick clicked on."""
    shareChosen = Signal(object)
    """A height, 0 to 1, where no tick is near."""

    def __init__(self, ticks: Callable[[int], Sequence[Tick]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ticks
        self._ticks: Sequence[Tick] = ()
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Marker strip"))

    def renew(self) -> None:
        """Asks for the ticks anew, as soon as it is painted."""
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
            self._ticks = self._ask(max(self.height() // _TICK, 1))
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
        height = self.height()
        rows = {(int(share * height), color, is_hit) for share, color, _, is_hit in self._ticks}
        inks = {color: QColor(color) for _, color, _ in rows}
        for y, color, is_hit in sorted(rows, key=itemgetter(2, 0), reverse=True):
            left, width = (0, WIDTH) if is_hit else (3, WIDTH - 6)
            painter.fillRect(left, min(y, height - _TICK), width, _TICK, inks[color])
        painter.end()
        return picture
