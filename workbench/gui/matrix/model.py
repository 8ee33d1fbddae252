"""The evidence matrix as a table for Qt; what it looks like is painted by the headers and the delegate."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from workbench.gui.kit.choices import AnyIndex
from workbench.gui.kit.tips import plain_tip
from workbench.gui.matrix import wording
from workbench.gui.matrix.grid import Across, Grid

_NOWHERE = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class MatrixModel(QAbstractTableModel):
    """Claims as rows, articles or outlets as columns."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = Grid()
        self.across = Across.ARTICLES

    def show(self, grid: Grid, across: Across) -> None:
        """Shows another matrix."""
        self.beginResetModel()
        self.grid, self.across = grid, across
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many claims."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many articles or outlets."""
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """All of a cell in words, for screen readers and in tips; the rest is painted."""
        if role not in _SPOKEN:
            return None
        cell = self.grid.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and not cell:
            return None
        row, column = self.grid.rows[index.row()], self.grid.columns[index.column()]
        return _told(wording.spoken_cell(row, column, self.across, cell), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A claim, or what a column is, in words."""
        if role not in _SPOKEN:
            return None
        if orientation is Qt.Orientation.Vertical:
            return _told(wording.spoken_row(self.grid.rows[section]), role)
        column = self.grid.columns[section]
        parts = (wording.outlet(column), wording.below(column, self.across), wording.titles(column))
        return _told("\n".join(parts), role)


def _told(words: str, role: int) -> str:
    return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
