"""The guide: its pages at the left, or what was found in them, and the chosen one to read."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.gui.help.browser import TopicBrowser
from workbench.gui.help.contents import Contents
from workbench.gui.help.passages import Hit
from workbench.gui.help.topics import Topic, slug, topics
from workbench.gui.kit.banner import Banner
from workbench.gui.kit.buttons import Button, ButtonKind

_LIST_WIDTH = 270


class HelpView(QWidget):
    """Reads the Markdown files of one folder. Escape steps back: from page to list, then to all pages."""

    query_wanted = Signal(str)
    """Carries a query of the guide that was clicked."""

    def __init__(self, folder: Path, language: str = "") -> None:
        super().__init__()
        self._pages = topics(folder, language)
        self._address = ""
        self.contents = Contents(self._pages)
        self.contents.topicChosen.connect(self._show)
        self.contents.hitChosen.connect(self._show_hit)
        self.browser = TopicBrowser()
        self.contents.searched.connect(self.browser.mark_words)
        self.contents.readWanted.connect(self.browser.setFocus)
        self.browser.topic_wanted.connect(self.open_topic)
        self.browser.outside_wanted.connect(self._ask)
        self.browser.query_wanted.connect(self.query_wanted)
        self.question = self._made_question()
        QShortcut(QKeySequence.StandardKey.Find, self, self.contents.start)
        self._lay_out()
        if self._pages:
            self._show(self._pages[0])

    def open_topic(self, name: str, heading: str = "") -> None:
        """Goes to the page of a file name, if there is one, and to a heading in it."""
        topic = next((topic for topic in self._pages if topic.file.name == name), None)
        if topic is not None:
            self._show(topic, heading)

    def open_section(self, name: str, number: int) -> None:
        """Goes to the page of a file name, and to one of its parts, counted from 1; 0 is its beginning."""
        topic = next(topic for topic in self._pages if topic.file.name == name)
        self._show(topic, slug(topic.sections[number - 1]) if number else "")

    def search(self) -> None:
        """The keyboard goes to the field that searches the guide."""
        self.contents.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape steps back, as long as there is anything to step back from."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.browser.hasFocus():
            self.contents.take_keyboard()
        elif not self.contents.step_back():
            super().keyPressEvent(event)

    def _show(self, topic: Topic, heading: str = "") -> None:
        self.question.hide()
        self.contents.show_topic(topic)
        self.browser.show_topic(topic, heading)

    def _show_hit(self, hit: Hit) -> None:
        self.question.hide()
        self.contents.show_topic(hit.passage.topic)
        self.browser.show_block(hit.passage.topic, hit.passage.block)

    def _lay_out(self) -> None:
        reading = QWidget()
        page = QVBoxLayout(reading)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.question)
        page.addWidget(self.browser, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(reading)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _made_question(self) -> Banner:
        copy = Button(self.tr("Copy address"), kind=ButtonKind.LINK)
        copy.clicked.connect(self._copy)
        leave = Button(self.tr("Open in the browser"), kind=ButtonKind.LINK)
        leave.clicked.connect(self._leave)
        question = Banner("", "external-link", [copy, leave])
        question.hide()
        return question

    def _ask(self, address: str) -> None:
        """An address is shown whole before anything is done with it."""
        self._address = address
        words = self.tr("This link leads out of the program, to {address}")
        self.question.set_text(words.format(address=address))
        self.question.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.question.hide()

    def _leave(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self.question.hide()
