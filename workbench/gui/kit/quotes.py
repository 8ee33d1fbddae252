"""A small popup that lists quotes with their stance, to go to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.core.views import EvidenceRow
from workbench.gui.kit import claim_words
from workbench.gui.kit.bidi import isolated
from workbench.gui.kit.dates import date_words
from workbench.gui.kit.place import inside_screen
from workbench.gui.kit.quoting import in_quotes
from workbench.gui.theme import icons, tokens

_WIDTH = 460
_MOST_HEIGHT = 420
_LONGEST = 240
_BESIDE = 70
"""Room that the icon, the padding and the scroll bar take from the words."""

_AROUND = 16


class QuotePopup(QWidget):
    """Opens at a place, closes when a quote was picked, on Escape, or on a click elsewhere."""

    picked = Signal(object)
    """Carries the `EvidenceRow` that was picked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Passages"))
        self._rows: Sequence[EvidenceRow] = ()
        self.list = _Quotes()
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.clicked.connect(self._take)
        self.list.opened.connect(self._take)
        frame = QFrame()
        frame.setProperty("kind", "popup")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def open_at(self, place: QPoint, rows: Sequence[EvidenceRow]) -> None:
        """Lists these with the popup's top left corner at a place of the screen, or near it."""
        self._rows = rows
        for row in rows:
            self.list.addItem(_item(row))
        self.setFixedWidth(_WIDTH)
        self.list.fit(_WIDTH - 12)
        self.adjustSize()
        self.list.setCurrentRow(0)
        self.move(inside_screen(place, self.size()))
        self.show()
        self.list.setFocus()

    def _take(self, index: QModelIndex) -> None:
        row = self._rows[index.row()]
        self.close()
        self.picked.emit(row)


class _Quotes(QListWidget):
    opened = Signal(QModelIndex)
    """Enter was pressed on this one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def fit(self, width: int) -> None:
        """As high as its quotes, up to a limit."""
        room = QRect(0, 0, width - _BESIDE, _MOST_HEIGHT)
        high = 0
        for row in range(self.count()):
            item = self.item(row)
            words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, words.height() + _AROUND))
            high += item.sizeHint().height()
        self.setFixedSize(width, min(high + 2 * self.frameWidth() + 2, _MOST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the quote."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _item(row: EvidenceRow) -> QListWidgetItem:
    quote = " ".join(row.passage.quote[:_LONGEST].split())
    cut = "…" if len(row.passage.quote) > _LONGEST else ""
    name = isolated(row.outlet or row.article_title)
    source = " · ".join(part for part in (name, date_words(row.published)) if part)
    style = tokens.current().stances[row.evidence.stance]
    item = QListWidgetItem(icons.icon(style.icon, style.color), f"{in_quotes(quote + cut)}\n{source}")
    stance = claim_words.stance(row.evidence.stance)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{stance}: {in_quotes(row.passage.quote)} {source}")
    return item
