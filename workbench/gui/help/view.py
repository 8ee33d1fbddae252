"""The guide: its pages at the left, found by any word in them, and the chosen one to read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListWidget, QSplitter, QVBoxLayout, QWidget

from workbench.gui.help.browser import TopicBrowser
from workbench.gui.help.topics import Topic, topics
from workbench.gui.kit.banner import Banner
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.field import FilterField

_LIST_WIDTH = 230


class HelpView(QWidget):
    """Reads the Markdown files of one folder."""

    query_wanted = Signal(str)
    """Carries a query of the guide that was clicked."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._all = topics(folder)
        self._shown: Sequence[Topic] = self._all
        self._address = ""
        self.field = FilterField(self.tr("Search the guide"))
        self.field.settled.connect(self._filter)
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.currentRowChanged.connect(self._show_row)
        self.browser = TopicBrowser()
        self.browser.topic_wanted.connect(self.open_topic)
        self.browser.outside_wanted.connect(self._ask)
        self.browser.query_wanted.connect(self.query_wanted)
        self.question = self._made_question()
        self._lay_out()
        self._fill(self._all)

    def open_topic(self, name: str, heading: str = "") -> None:
        """Goes to the page of a file name, if there is one, and to a heading in it."""
        topic = next((topic for topic in self._all if topic.file.name == name), None)
        if topic is None:
            return
        if topic not in self._shown:
            self.field.clear()
            self._fill(self._all)
        self.list.setCurrentRow(list(self._shown).index(topic))
        self.browser.show_topic(topic, heading)

    def _lay_out(self) -> None:
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        reading = QWidget()
        page = QVBoxLayout(reading)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.question)
        page.addWidget(self.browser, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(contents)
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

    def _filter(self, words: str) -> None:
        self._fill([topic for topic in self._all if topic.says(words)])

    def _fill(self, shown: Sequence[Topic]) -> None:
        self._shown = shown
        self.list.clear()
        self.list.addItems([topic.title for topic in shown])
        self.list.setCurrentRow(0)

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.question.hide()
            self.browser.show_topic(self._shown[row])

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
