"""Asks for the name and the place of a new case."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from workbench.gui.kit.buttons import Button
from workbench.gui.kit.labels import ElidedLabel, Kind

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class NewCaseDialog(QDialog):
    """Shows where the case will lie before it is made."""

    wanted = Signal(object)
    """Carries the folder to make and the name of the case, as a pair."""

    def __init__(self, parent_folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New case"))
        self._below = parent_folder
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("What is it about?"))
        self.name.setMaxLength(200)
        self._where = ElidedLabel(kind=Kind.QUIET, mode=Qt.TextElideMode.ElideMiddle)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make the case"))
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._show)
        self._lay_out()
        self._show()

    def folder(self) -> Path:
        """The folder that will be the case."""
        return self._below / " ".join(_UNSAFE.sub(" ", self.name.text()).split()).strip(" .")

    def _lay_out(self) -> None:
        elsewhere = Button(self.tr("Elsewhere…"))
        elsewhere.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.addWidget(self._where, 1)
        place.addWidget(elsewhere)
        form = QFormLayout(self)
        form.setSpacing(12)
        form.setContentsMargins(20, 20, 20, 16)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Folder"), place)
        form.addRow(self._buttons)
        self.setMinimumWidth(520)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to put the case"), str(self._below))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._move)
        dialog.open()

    def _move(self, path: str) -> None:
        self._below = Path(path)
        self._show()

    def _show(self) -> None:
        folder = self.folder()
        named = folder != self._below
        free = named and not folder.exists()
        self._where.setText(
            str(folder) if free or not named else self.tr("{folder} is there already").format(folder=folder)
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(free)

    def _accept(self) -> None:
        self.wanted.emit((self.folder(), self.name.text().strip()))
        self.accept()
