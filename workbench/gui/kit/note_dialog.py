"""Asks for a note: on a piece of evidence, on a claim."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.inline import written


class NoteDialog(FormDialog):
    """A few lines of text.

    Args:
        parent: the dialog is modal to its window.
        title: what the note is about.
        keep: keeps the text; None means that failed.
        text: what the note says so far.
        may_be_empty: whether an emptied note means something (that there is none).
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        keep: Callable[[str], object | None],
        text: str = "",
        *,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(parent, title, self.tr("Keep note"), lambda: keep(written(self.field.document())))
        self._may_be_empty = may_be_empty
        self.field = QPlainTextEdit(text)
        self.field.setProperty("kind", "field")
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(self.tr("What should be remembered"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(110)
        self.field.textChanged.connect(self._check)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.body.addWidget(self.field)
        self.field.setFocus()
        self._check()

    def _check(self) -> None:
        says_nothing = not self.field.toPlainText().strip() and not self._may_be_empty
        self.set_missing(self.tr("Write the note first.") if says_nothing else "")
