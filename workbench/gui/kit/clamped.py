"""A few lines of a longer text; the whole of it is in the tool tip."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.gui.kit.marked import MarkedText, bold
from workbench.gui.kit.tips import set_tip
from workbench.gui.theme import fonts, tokens


class Clamped(QWidget):
    """A text in at most so many lines, as wide as there is room."""

    def __init__(self, text: str = "", lines: int = 4, font: QFont | None = None) -> None:
        super().__init__()
        self._lines = lines
        self._font = font or fonts.interface()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows another text."""
        self._text = text
        self.setAccessibleName(text)
        set_tip(self, text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines at this width."""
        return round(self._laid(width).height + 0.5)

    def sizeHint(self) -> QSize:
        """Wide enough for a short line; the layout decides."""
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the lines."""
        self._laid(self.width()).draw(QPainter(self), QPointF(0, 0), QColor(tokens.current().text))

    def _laid(self, width: int) -> MarkedText:
        return MarkedText(self._text, (), bold(), self._font, width, self._lines)
