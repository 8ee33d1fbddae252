"""The outlets as rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.core.views import OutletRow

_NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class OutletModel(QAbstractTableModel):
    """Name, grade, country and number of articles of each outlet that fits what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[OutletRow] = ()
        self._shown: Sequence[OutletRow] = ()
        self._words = ""

    def set_rows(self, rows: Sequence[OutletRow]) -> None:
        """List these."""
        self._all = rows
        self.filter(self._words)

    def filter(self, words: str) -> None:
        """List only those called like this."""
        self._words = words
        self.beginResetModel()
        self._shown = [row for row in self._all if _fits(row, words.strip().casefold())]
        self.endResetModel()

    def row_at(self, row: int) -> OutletRow:
        """What is listed there."""
        return self._shown[row]

    def place_of(self, outlet_id: int) -> int | None:
        """Where an outlet is listed, or None."""
        return next((place for place, row in enumerate(self._shown) if row.outlet.id == outlet_id), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many outlets are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Name, grade, country, articles."""
        return 0 if parent.isValid() else 4

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's words."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._shown[index.row()]
        outlet = row.outlet
        return (outlet.name, outlet.grade or "", outlet.country, str(row.articles))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Outlet"), self.tr("Grade"), self.tr("Country"), self.tr("Articles"))
        return names[section]


def _fits(row: OutletRow, words: str) -> bool:
    return any(words in name.casefold() for name in (row.outlet.name, *row.outlet.aliases))
