"""A stretch of text to look through: what was found is marked, the passage looked at stands out."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from workbench.core.offsets import Offsets
from workbench.gui.kit.themed import follow_theme
from workbench.gui.searching.surroundings import Span, Stretch
from workbench.gui.theme import fonts, tokens

_LINE_HEIGHT = 128.0
_BETWEEN_PARAGRAPHS = 9.0
_MARGIN = 20.0
_SIZE = 12.0
_ABOVE = 0.3


class StretchView(QTextEdit):
    """Read-only, with the passage looked at scrolled into the upper part."""

    def __init__(self) -> None:
        super().__init__()
        self._stretch = Stretch("", (0, 0), ())
        self._units = Offsets("")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The passage in its text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(fonts.reading(_SIZE))
        self.document().setDocumentMargin(_MARGIN)
        follow_theme(self, self._mark)

    def show_stretch(self, stretch: Stretch) -> None:
        """Shows a text, or another place in the one that is shown."""
        if stretch.text != self._stretch.text:
            self._units = Offsets(stretch.text)
            self.setPlainText(stretch.text)
            self._set_paragraphs()
        self._stretch = stretch
        self._mark()
        self._scroll_there()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width: the passage looked at is brought back."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._scroll_there)  # a new text that is being set resizes too

    def _set_paragraphs(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(_BETWEEN_PARAGRAPHS)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(form)

    def _mark(self) -> None:
        theme = tokens.current()
        quiet, found, here = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(theme.secondary))
        found.setBackground(QColor(theme.match))
        here.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        here.setUnderlineColor(QColor(theme.accent))
        here.setBackground(QColor(theme.selection))
        current = self._stretch.here
        looked_at = [current] if current[0] < current[1] else []
        marks = [span for span in self._stretch.marks if span != current]
        self.setExtraSelections(
            [
                *self._selections(self._stretch.quiet, quiet),
                *self._selections(looked_at, here),
                *self._selections(marks, found),
            ]
        )

    def _selections(self, spans: Iterable[Span], form: QTextCharFormat) -> list[QTextEdit.ExtraSelection]:
        made = []
        for span in spans:
            one = QTextEdit.ExtraSelection()
            one.cursor = self._cursor(span)
            one.format = form
            made.append(one)
        return made

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.unit(span[0]))
        cursor.setPosition(self._units.unit(span[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll_there(self) -> None:
        place = self._cursor((self._stretch.here[0],) * 2)
        self.setTextCursor(place)
        wanted = self.cursorRect().top() - self.viewport().height() * _ABOVE
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(wanted) if self._stretch.here[0] else 0)
