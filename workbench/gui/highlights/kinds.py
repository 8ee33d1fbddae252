"""Buttons that narrow the highlights by what hangs on them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from workbench.gui.kit.buttons import Button, ButtonKind


class KindBar(QWidget):
    """All highlights, or those without a tag, with a note, that are evidence, or that lost their words."""

    changed = Signal()
    """Another one was chosen by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Which highlights"))
        words = {
            "": self.tr("All"),
            "untagged": self.tr("Untagged"),
            "noted": self.tr("With a note"),
            "evidence": self.tr("Evidence"),
            "lost": self.tr("Lost their words"),
        }
        self._buttons = {kind: Button(word, kind=ButtonKind.CHOICE) for kind, word in words.items()}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self._buttons.values():
            self._group.addButton(button)
            button.clicked.connect(self.changed)
            row.addWidget(button)
        self.clear()

    def kind(self) -> str:
        """The chosen one, in the words of `workbench.desk.passages.ids`."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def clear(self) -> None:
        """Chooses all, without a signal."""
        self._buttons[""].setChecked(True)
