"""Shows one page of the guide; loads nothing from outside its folder and opens nothing by itself."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from workbench.gui.help.topics import Topic, slug
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import fonts, tokens

_MARGIN = 28
_LINE_HEIGHT = 135.0
_Dialect = QTextDocument.MarkdownFeature


class TopicBrowser(QTextBrowser):
    """A page as text to read, select and copy; links are handed on."""

    topic_wanted = Signal(str, str)
    """A link to another page: its file name, and the heading or nothing."""

    outside_wanted = Signal(str)
    """A link that leads out of the program."""

    query_wanted = Signal(str)
    """A link to a search of the case: the query."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(fonts.interface(1))
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        self._topic: Topic | None = None
        follow_theme(self, self._render)

    def show_topic(self, topic: Topic, heading: str = "") -> None:
        """Shows a page from its beginning, or from a heading named as in `slug`."""
        self._topic = topic
        self._render()
        place = self._heading(heading) if heading else None
        if place is None:
            self.verticalScrollBar().setValue(0)
        else:
            self._scroll_to(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the guide itself; anything else stays empty."""
        file = self._own_file(QUrl(name).toString())
        return QImage(str(file)) if file is not None else None

    def _own_file(self, name: str) -> Path | None:
        if self._topic is None:
            return None
        folder = self._topic.file.parent.resolve()
        file = (folder / name).resolve()
        return file if file.is_relative_to(folder) and file.is_file() else None

    def _render(self) -> None:
        if self._topic is None:
            return
        features = _Dialect.MarkdownDialectGitHub | _Dialect.MarkdownNoHTML
        self.document().setMarkdown(self._topic.text, features)
        self._space_lines()
        self._mark_code()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(self._topic.title)

    def _space_lines(self) -> None:
        """Air between lines and above headings, which Markdown knows nothing of."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            form = QTextBlockFormat()
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if block.blockFormat().headingLevel() > 1:
                form.setTopMargin(18)
            cursor.mergeBlockFormat(form)
            block = block.next()

    def _mark_code(self) -> None:
        """Keys and queries stand on the ground of a keycap."""
        ground = QTextCharFormat()
        ground.setBackground(QColor(tokens.current().keycap))
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            for code in [one for one in _fragments(block) if one.charFormat().fontFixedPitch()]:
                cursor.setPosition(code.position())
                cursor.setPosition(code.position() + code.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(ground)
            block = block.next()

    def _heading(self, name: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == name:
                return block
            block = block.next()
        return None

    def _scroll_to(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "search":
            self.query_wanted.emit(link.path(QUrl.ComponentFormattingOption.FullyDecoded))
        elif link.scheme():
            self.outside_wanted.emit(link.toString())
        elif link.path():
            self.topic_wanted.emit(link.path(), link.fragment())
        elif self._topic is not None:
            self.show_topic(self._topic, link.fragment())


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """The runs of one format; Qt's iterator is one in name only."""
    found = []
    run = block.begin()
    while not run.atEnd():
        found.append(run.fragment())
        run += 1
    return found
