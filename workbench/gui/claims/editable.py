"""Words on a page that can be changed where they stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.inline import InlineEditor
from workbench.gui.kit.labels import Kind, label


class EditableText(QWidget):
    """Shows a text; a double click or the pencil edits it, leaving it keeps what was written."""

    changed = Signal(str)
    """Carries the new text; what is shown follows only with `set_text`."""

    def __init__(self, name: str, kind: Kind = Kind.PLAIN) -> None:
        super().__init__()
        self._shown = label("", kind, wrap=True)
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pencil = IconButton("pencil", name, 14)
        self._pencil.clicked.connect(self.edit)
        self._editor = InlineEditor(name)
        self._editor.hide()
        self._editor.done.connect(self.changed)
        self._editor.left.connect(self._show_text)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._shown, 1)
        row.addWidget(self._pencil, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._editor)

    def text(self) -> str:
        """What is shown."""
        return self._shown.text()

    def set_text(self, text: str) -> None:
        """Shows another text; what is being written at the moment is left alone."""
        self._shown.setText(text)

    def set_editable(self, *, editable: bool) -> None:
        """Offers to edit it, or only shows it."""
        self._pencil.setVisible(editable)

    def edit(self) -> None:
        """Begins to edit."""
        self._shown.hide()
        self._pencil.hide()
        self._editor.show()
        self._editor.edit(self._shown.text())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edits what was double-clicked, where that is allowed."""
        if not self._pencil.isHidden():
            self.edit()

    def _show_text(self) -> None:
        self._editor.hide()
        self._shown.show()
        self._pencil.show()
