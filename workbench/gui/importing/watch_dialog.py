"""Says which folder is watched, and lets the person choose another or none."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label

_WIDTH = 520


class WatchDialog(QDialog):
    """What watching means, the folder, and what can be done about it."""

    folderWanted = Signal()
    """Another folder is to be chosen."""

    stopWanted = Signal()
    """No folder is to be watched any more."""

    def __init__(self, folder: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watch a folder"))
        self.setMinimumWidth(_WIDTH)
        hint = self.tr(
            "New files in a watched folder are offered for this case, at the foot of the window. None is "
            "imported by itself."
        )
        now = self.tr("No folder is watched.") if folder is None else str(folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(label(hint, wrap=True))
        column.addWidget(label(now, Kind.STRONG, wrap=True))
        column.addLayout(self._made_buttons(watched=folder is not None))

    def _made_buttons(self, *, watched: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        choose = Button(self.tr("Choose a folder…"), "folder-search", ButtonKind.PRIMARY)
        choose.clicked.connect(self._choose)
        stop = Button(self.tr("Stop watching"))
        stop.setEnabled(watched)
        stop.clicked.connect(self._stop)
        away = Button(self.tr("Close"))
        away.clicked.connect(self.reject)
        row.addWidget(stop)
        row.addStretch(1)
        row.addWidget(away)
        row.addWidget(choose)
        return row

    def _choose(self) -> None:
        self.accept()
        self.folderWanted.emit()

    def _stop(self) -> None:
        self.accept()
        self.stopWanted.emit()
