"""The colours a tag can have: a few to click on, and any other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QWidget

from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.flow import FlowLayout
from workbench.gui.theme import tokens

_SIDE = 24


class Swatch(QAbstractButton):
    """A colour to choose, ringed while it is the chosen one."""

    def __init__(self, color: str) -> None:
        super().__init__()
        self.color = color
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Colour {color}").format(color=color))
        self.setToolTip(color)

    def sizeHint(self) -> QSize:
        """Small and square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the colour, and a ring where it is chosen or has the keyboard."""
        theme = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(place.adjusted(2.5, 2.5, -2.5, -2.5))
        color = QColor(self.color)
        color.setAlphaF(1.0 if self.isEnabled() else 0.35)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(place.adjusted(5, 5, -5, -5))


class ColorRow(QWidget):
    """Swatches, one more for a colour that is none of them, and the way to any other."""

    picked = Signal(str)
    """Carries the colour (#rrggbb) that was chosen by hand."""

    def __init__(self, colors: Sequence[str]) -> None:
        super().__init__()
        self._color = colors[0]
        self._own = Swatch(colors[0])
        self._swatches = [*map(Swatch, colors), self._own]
        self.other = IconButton("plus", self.tr("Another colour…"), 14)
        self.other.setFixedSize(_SIDE, _SIDE)
        self.other.clicked.connect(self._ask)
        row = FlowLayout(2)
        for swatch in self._swatches:
            swatch.clicked.connect(lambda _checked, one=swatch: self._pick(one.color))
            row.addWidget(swatch)
        row.addWidget(self.other)
        self.setLayout(row)
        self.set_color(colors[0])

    def color(self) -> str:
        """The chosen colour."""
        return self._color

    def set_color(self, color: str) -> None:
        """Shows which colour is chosen."""
        self._color = color
        offered = self._swatches[:-1]
        known = any(swatch.color == color for swatch in offered)
        self._own.color = color
        self._own.setVisible(not known)
        for swatch in self._swatches:
            swatch.setChecked(swatch.color == color and (swatch is not self._own or not known))
            swatch.update()

    def _pick(self, color: str) -> None:
        self.set_color(color)
        self.picked.emit(color)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._color), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Colour of the tag"))
        dialog.colorSelected.connect(lambda color: self._pick(color.name()))
        dialog.open()
