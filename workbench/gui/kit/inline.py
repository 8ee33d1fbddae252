"""A text edited in its place: no dialog, no question; leaving it keeps it, Escape takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

_MOST_LINES = 12


def written(document: QTextDocument) -> str:
    """The text of a document, with the no-break spaces that Qt's own plain text would lose."""
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class InlineEditor(QPlainTextEdit):
    """A few lines of plain text, as high as they need. `Enter` begins a line, `Ctrl+Enter` is done."""

    done = Signal(str)
    """Carries the text, if it is not what it was."""

    left = Signal()
    """Editing is over, with or without a change."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._before = ""
        self._open = False
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def edit(self, text: str) -> None:
        """Begins with a text, the cursor at its end."""
        self._before = text
        self._open = True
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back, Ctrl+Enter keeps, everything else is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._before)
            self._finish()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps what was written; a menu over it is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._finish()

    def _finish(self) -> None:
        """Once only: hiding the editor takes its focus, and so comes here again."""
        if not self._open:
            return
        self._open = False
        text = written(self.document())
        if text != self._before:
            self.done.emit(text)
        self.left.emit()

    def _fit(self) -> None:
        lines = max(2, round(self.document().size().height()))
        margins, inner = self.contentsMargins(), 2 * round(self.document().documentMargin())
        around = margins.top() + margins.bottom() + inner
        self.setFixedHeight(min(_MOST_LINES, lines) * self.fontMetrics().lineSpacing() + around)
