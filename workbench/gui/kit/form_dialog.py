"""A dialog that does its deed while it is still open, so that nothing typed is lost when the deed fails."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label

_WIDTH = 480


class FormDialog(QDialog):
    """Fields go into `body`. The deed runs on OK or Ctrl+Enter; only if it worked does the dialog close.

    Args:
        parent: the dialog is modal to its window.
        title: of the dialog.
        does: the word on the button that does it.
        deed: runs the deed and tells what came of it; None means it failed, and somebody said why.
    """

    def __init__(self, parent: QWidget, title: str, does: str, deed: Callable[[], object | None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deed = deed
        self._missing = label("", Kind.SMALL, wrap=True)
        self._ok = Button(does, kind=ButtonKind.PRIMARY)
        self._ok.setDefault(True)
        self._ok.clicked.connect(self.accept)
        away = Button(self.tr("Cancel"))
        away.clicked.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._missing, 1)
        foot.addWidget(away)
        foot.addWidget(self._ok)
        column.addLayout(foot)
        self.resize(_WIDTH, 0)

    def set_does(self, words: str) -> None:
        """Changes the words on the button that does it."""
        self._ok.setText(words)

    def set_missing(self, why: str) -> None:
        """Says what is still needed, and allows the deed only when that is nothing."""
        self._missing.setText(why)
        self._ok.setEnabled(not why)
        self._ok.setToolTip(why)

    def fit(self) -> None:
        """Grows as far as its words need; it never shrinks under somebody's hands."""
        self._column.activate()  # inner layouts remember their old heights until then
        needed = self._column.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height()
        self.resize(self.width(), min(max(self.height(), needed), room))

    def showEvent(self, event: QShowEvent) -> None:
        """Opens as high as it needs to be."""
        super().showEvent(event)
        self.fit()

    def missing(self) -> str:
        """What is still needed."""
        return self._missing.text()

    def accept(self) -> None:
        """Does the deed, and closes if it worked."""
        if not self._missing.text() and self._deed() is not None:
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is OK from everywhere, also from fields in which Enter begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)
