"""Words on the window: plain text always, so that nothing in an article is ever taken for markup."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from workbench.gui.kit.tips import set_tip
from workbench.gui.theme import icons, tokens


class Kind(StrEnum):
    """What a label is for; the style sheet knows each."""

    PLAIN = ""
    TITLE = "title"
    HEADING = "heading"
    SECTION = "section"
    QUIET = "quiet"
    SMALL = "small"
    STRONG = "strong"
    WRONG = "wrong"
    KEYCAP = "keycap"


def label(text: str, kind: Kind = Kind.PLAIN, *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("kind", kind.value)
    made.setWordWrap(wrap)
    return made


def section(text: str) -> QLabel:
    """The small heading above a group, in capitals."""
    made = label(text.upper(), Kind.SECTION)
    made.setAccessibleName(text)
    return made


def rule() -> QFrame:
    """A thin line between groups."""
    made = QFrame()
    made.setProperty("kind", "rule")
    made.setFixedHeight(1)
    return made


class ElidedLabel(QLabel):
    """One line that ends in “…” where there is no room; the whole of it is in the tool tip."""

    def __init__(
        self, text: str = "", kind: Kind = Kind.PLAIN, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: the rest is elided."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws as much as fits."""
        shown = self._shown()
        set_tip(self, self.text() if shown != self.text() else "")
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), self.alignment(), self.palette(), self.isEnabled(), shown,
            self.foregroundRole(),
        )  # fmt: skip

    def _shown(self) -> str:
        return QFontMetrics(self.font()).elidedText(self.text(), self._mode, self.contentsRect().width())


class Ink(StrEnum):
    """The colours of the theme an icon can have, by the names of the tokens."""

    QUIET = "secondary"
    ACCENT = "accent"
    WRONG = "wrong"


class IconLabel(QWidget):
    """An icon that stands for itself, in a colour of the theme."""

    def __init__(self, name: str, size: int = 16, ink: Ink = Ink.QUIET) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self.setFixedSize(size, size)

    def set_icon(self, name: str, ink: Ink = Ink.QUIET) -> None:
        """Shows another icon."""
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the icon in the colours of this moment."""
        color = getattr(tokens.current(), self._ink.value)
        icons.draw(QPainter(self), self._name, color, QRectF(self.rect()))
