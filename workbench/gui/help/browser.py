"""Shows one page of the guide; loads nothing from outside its folder and opens nothing by itself."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextLength,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from workbench.core.offsets import Offsets
from workbench.gui.help.rendering import blocks, is_picture, set_markdown
from workbench.gui.help.topics import Topic, slug
from workbench.gui.kit.marked import marker
from workbench.gui.kit.matching import beginnings, folded
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import fonts, tokens

_MARGIN = 28
_LINE_HEIGHT = 135.0
_AROUND = 12
_WIDEST = 700
"""Of a picture, in pixels before scaling."""


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
        self._words: tuple[str, ...] = ()
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

    def show_block(self, topic: Topic, number: int) -> None:
        """Shows a page from one of its blocks, counted from 0."""
        if topic is not self._topic:
            self.show_topic(topic)
        self._scroll_to(self.document().findBlockByNumber(number))

    def mark_words(self, query: str) -> None:
        """Marks what begins with one of these words, here and on the pages shown after this one."""
        self._words = tuple(folded(query).split())
        self._mark_found()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the guide itself; anything else stays empty."""
        file = self._topic.picture(QUrl(name).toString()) if self._topic is not None else None
        return _fitting(QImage(str(file)), self.devicePixelRatioF()) if file is not None else None

    def _render(self) -> None:
        if self._topic is None:
            return
        set_markdown(self.document(), self._topic.text)
        for block in blocks(self.document()):
            self._space_lines(block)
            self._dress_runs(block)
        self._mark_found()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(self._topic.title)

    def _space_lines(self, block: QTextBlock) -> None:
        """Air between lines, above headings and around pictures, which Markdown knows nothing of."""
        form = QTextBlockFormat()
        if is_picture(block):
            form.setTopMargin(_AROUND)
            form.setBottomMargin(_AROUND)
        else:
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.blockFormat().headingLevel() > 1:
            form.setTopMargin(18)
        QTextCursor(block).mergeBlockFormat(form)

    def _dress_runs(self, block: QTextBlock) -> None:
        """Keys and queries stand on the ground of a keycap; pictures are no wider than the page."""
        ground = QTextCharFormat()
        ground.setBackground(QColor(tokens.current().keycap))
        for run in _fragments(block):
            if run.charFormat().fontFixedPitch():
                self._merge(run, ground)
            elif run.charFormat().isImageFormat():
                picture = run.charFormat().toImageFormat()
                picture.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                self._merge(run, picture)

    def _merge(self, run: QTextFragment, form: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(run.position())
        cursor.setPosition(run.position() + run.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)

    def _mark_found(self) -> None:
        self.setExtraSelections([one for block in blocks(self.document()) for one in self._found_in(block)])

    def _found_in(self, block: QTextBlock) -> list[QTextEdit.ExtraSelection]:
        worn, units = tokens.current(), Offsets(block.text())
        found = []
        for start, end in beginnings(self._words, folded(block.text())):
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + units.unit(start))
            cursor.setPosition(block.position() + units.unit(end), QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            one.format = marker(worn.match, worn.text)
            found.append(one)
        return found

    def _heading(self, name: str) -> QTextBlock | None:
        headings = (one for one in blocks(self.document()) if one.blockFormat().headingLevel())
        return next((one for one in headings if slug(one.text()) == name), None)

    def _scroll_to(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(
            round(top) - _AROUND if top > self.document().documentMargin() else 0
        )

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "search":
            self.query_wanted.emit(link.path(QUrl.ComponentFormattingOption.FullyDecoded))
        elif link.scheme():
            self.outside_wanted.emit(link.toString())
        elif link.path():
            self.topic_wanted.emit(link.path(), link.fragment())
        elif self._topic is not None:
            self.show_topic(self._topic, link.fragment())


def _fitting(picture: QImage, ratio: float) -> QImage:
    """No wider than a page, in as many pixels as the screen shows; the document would scale it roughly."""
    if picture.width() <= _WIDEST:
        return picture
    fitting = picture.scaledToWidth(
        min(picture.width(), round(_WIDEST * ratio)), Qt.TransformationMode.SmoothTransformation
    )
    fitting.setDevicePixelRatio(fitting.width() / _WIDEST)
    return fitting


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """The runs of one format; Qt's iterator is one in name only."""
    found = []
    run = block.begin()
    while not run.atEnd():
        found.append(run.fragment())
        run += 1
    return found
