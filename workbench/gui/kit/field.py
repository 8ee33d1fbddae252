"""The field to filter or search with: an icon, a way to clear it, and one signal when typing has settled."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import icons

QUIET = 120
"""Milliseconds without a keystroke after which a typed text counts."""


class FilterField(QLineEdit):
    """A line to type in. Escape clears it first and is passed on only when it is empty."""

    settled = Signal(str)
    """The text, once typing paused for a moment, or at once on Enter."""

    def __init__(self, hint: str, quiet: int = QUIET) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        add_search_sign(self, hint)
        self._wipe = QAction(self.tr("Clear"), self)
        self.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        self._wipe.triggered.connect(self.clear)
        self._wipe.setVisible(False)
        self._timer = QTimer(self, singleShot=True, interval=quiet)
        self._timer.timeout.connect(self._settle)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._settle)
        follow_theme(self, self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back the text before it means anything else."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        self._wipe.setVisible(bool(text))
        self._timer.start()

    def _settle(self) -> None:
        self._timer.stop()
        self.settled.emit(self.text())

    def _dress(self) -> None:
        self._wipe.setIcon(icons.icon("x"))


def add_search_sign(field: QLineEdit, hint: str) -> None:
    """Puts the sign of searching before what is typed; a click on it is a click into the field."""
    sign = QAction(hint, field)
    sign.triggered.connect(field.setFocus)
    field.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
    follow_theme(field, lambda: sign.setIcon(icons.icon("search")))
