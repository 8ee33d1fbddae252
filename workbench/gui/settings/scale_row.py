"""One step of the status scale, as it is edited: its word, its look, its place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from workbench.core.model import Look, Status
from workbench.gui.kit import claim_words
from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.named import named
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import icons, tokens


class ScaleRow(QWidget):
    """The field, the choice of looks, and the buttons that move or remove the step."""

    edited = Signal()
    moved = Signal(int)
    """Carries -1 for up, 1 for down."""

    removed = Signal()

    def __init__(self, status: Status, *, used: bool) -> None:
        super().__init__()
        self.key = status.key
        self._as_it_was = status
        self.label = QLineEdit(claim_words.status(status))
        self.label.setMaxLength(60)
        self.label.setAccessibleName(self.tr("Name of the status"))
        self.label.editingFinished.connect(self.edited)
        self.look = named(QComboBox(), self.tr("How the status is drawn"))
        for look, name in self._names().items():
            self.look.addItem(QIcon(), name, look.value)
        self.look.setCurrentIndex(self.look.findData(status.look.value))
        self.look.currentIndexChanged.connect(lambda _index: self.edited.emit())
        self.up = IconButton("arrow-up", self.tr("Move up"), 16)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down = IconButton("arrow-down", self.tr("Move down"), 16)
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove = IconButton("trash-2", self.tr("Remove this status"), 16)
        self.remove.clicked.connect(self.removed)
        self.remove.setEnabled(not used)
        if used:
            self.remove.set_name(self.tr("A verdict uses this status, so it stays"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 3)
        row.addWidget(self.look, 2)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        follow_theme(self, self._dress)

    def status(self) -> Status:
        """The step as it stands in the row."""
        was, words = self._as_it_was, self.label.text().strip()
        label = was.label if words == claim_words.status(was) else words
        return Status(self.key, label, Look(self.look.currentData()))

    def _names(self) -> dict[Look, str]:
        return {
            Look.UNVERIFIED: self.tr("grey, dotted"),
            Look.CORROBORATED: self.tr("blue, solid"),
            Look.DISPUTED: self.tr("red, double"),
            Look.MIXED: self.tr("purple, dash and dot"),
            Look.MISSING_CONTEXT: self.tr("yellow, dashed"),
        }

    def _dress(self) -> None:
        looks = tokens.current().looks
        for at in range(self.look.count()):
            style = looks[Look(self.look.itemData(at))]
            self.look.setItemIcon(at, icons.icon(style.icon, style.color))
