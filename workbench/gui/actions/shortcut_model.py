"""The list of all actions with their keys, for the shortcut page."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.kit.matching import match
from workbench.gui.theme import fonts

_NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class ShortcutModel(QAbstractTableModel):
    """Command, menu and keys; what a person changed is bold."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._shown = list(Act)
        actions.keys_changed.connect(self._refresh)

    def filter(self, query: str) -> None:
        """Lists the actions whose words or keys fit."""
        self.beginResetModel()
        self._shown = [act for act in Act if match(query, self._line(act)) is not None]
        self.endResetModel()

    def act(self, row: int) -> Act:
        """The action in a row."""
        return self._shown[row]

    def keys_text(self, act: Act) -> str:
        """Its keys as people read them."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(keys.toString(native) for keys in self._actions.keymap.keys(act))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Command, menu, keys."""
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view shows."""
        act = self.act(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return (act.words, act.spec.menu.words, self.keys_text(act))[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == 2:
            return fonts.interface(bold=self._actions.keymap.is_changed(act))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What stands above the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))[section]
        return None

    def _line(self, act: Act) -> str:
        return f"{act.words} {act.spec.menu.words} {self.keys_text(act)}"

    def _refresh(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 2))
