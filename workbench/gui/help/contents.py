"""The left of the guide: the field to search it, and below it the pages, or what was found in them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.help.hits import HitDelegate, HitsModel
from workbench.gui.help.passages import GuideIndex
from workbench.gui.help.topics import Topic
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.field import FilterField


class Contents(QWidget):
    """Lists the pages while nothing is searched. The first passage that is found is shown at once."""

    topicChosen = Signal(object)
    """Carries the `Topic` to read."""

    hitChosen = Signal(object)
    """Carries the `Hit` to go to."""

    searched = Signal(str)
    """Carries the words that are searched now; "": none."""

    readWanted = Signal()
    """What is chosen is to be read: the keyboard belongs to the page now."""

    def __init__(self, pages: Sequence[Topic]) -> None:
        super().__init__()
        self._pages = pages
        self._index = GuideIndex(pages)
        self._found = HitsModel()
        self.field = FilterField(self.tr("Search the guide"))
        self.field.settled.connect(self._search)
        self.pages = self._made_pages()
        self.hits = self._made_hits()
        self._stack = QStackedWidget()
        self._nothing = EmptyState(
            "book-open",
            self.tr("Nothing found"),
            self.tr("No passage of the guide says all of these words. Try fewer, or only how they begin."),
        )
        for part in (self.pages, self.hits, self._nothing):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)

    def show_topic(self, topic: Topic) -> None:
        """Marks a page as the one that is read, without choosing it."""
        with QSignalBlocker(self.pages):
            self.pages.setCurrentRow(self._pages.index(topic))

    def start(self) -> None:
        """The keyboard goes to the field; what stands there can be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step_back(self) -> bool:
        """From what was found to the pages; False where nothing is searched."""
        if not self.field.text():
            return False
        self.field.clear()
        self.field.setFocus()
        return True

    def take_keyboard(self) -> None:
        """The list in front gets the keyboard, if there is one."""
        shown = self._stack.currentWidget()
        (shown if isinstance(shown, QAbstractItemView) else self.field).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the field into the list, Enter from there to the page."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.take_keyboard()
        else:
            super().keyPressEvent(event)

    def _made_pages(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "plain")
        made.setAccessibleName(self.tr("Pages of the guide"))
        made.addItems([topic.title for topic in self._pages])
        made.currentRowChanged.connect(lambda row: self.topicChosen.emit(self._pages[row]))
        made.activated.connect(self.readWanted)
        return made

    def _made_hits(self) -> QListView:
        made = QListView()
        made.setProperty("kind", "painted")
        made.setAccessibleName(self.tr("Found in the guide"))
        made.setItemDelegate(HitDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setModel(self._found)
        made.selectionModel().currentChanged.connect(self._choose_hit)
        made.activated.connect(self.readWanted)
        return made

    def _search(self, words: str) -> None:
        found = self._index.find(words)
        self._found.set_hits(found)
        self.searched.emit(words)
        shown: QWidget = self.pages if not words.strip() else self.hits if found else self._nothing
        self._stack.setCurrentWidget(shown)
        if found:
            self.hits.setCurrentIndex(self._found.index(0, 0))

    def _choose_hit(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hitChosen.emit(self._found.hit(index.row()))
