"""A banner across the top of a page for what stays true until something is done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout

from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.labels import IconLabel, label


class Banner(QFrame):
    """One sentence, such as “open only for reading”, with the buttons that help; it can be put away."""

    closed = Signal()
    """It was put away by hand."""

    def __init__(self, text: str, icon: str = "info", buttons: Sequence[QAbstractButton] = ()) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._label = label(text, wrap=True)
        self.set_text(text)
        away = IconButton("x", self.tr("Close this notice"), 16)
        away.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon))
        row.addWidget(self._label, 1)
        for button in buttons:
            row.addWidget(button)
        row.addWidget(away)

    def set_text(self, text: str) -> None:
        """Says something else."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()
