"""The saved searches as a list, each with what it finds at the moment."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.core.model import SavedSearch
from workbench.desk.tallies import Tally
from workbench.gui.kit.tips import plain_tip
from workbench.gui.searching.wording import tally_words

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A saved search; without a `tally` it has not been counted yet."""

    search: SavedSearch
    tally: Tally | None


class SavedModel(QAbstractListModel):
    """In the order people gave them."""

    def __init__(self) -> None:
        super().__init__()
        self._searches: Sequence[SavedSearch] = ()
        self._tallies: dict[int, Tally] = {}

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Lists these; what was counted of one that asks the same as before is kept."""
        asked = {one.id: _asks(one) for one in self._searches}
        same = {one.id for one in searches if asked.get(one.id) == _asks(one)}
        self.beginResetModel()
        self._searches = searches
        self._tallies = {id_: tally for id_, tally in self._tallies.items() if id_ in same}
        self.endResetModel()

    def set_tally(self, tally: Tally) -> None:
        """Shows what one of them finds now."""
        row = self.row_of(tally.search_id)
        if row is not None:
            self._tallies[tally.search_id] = tally
            self.dataChanged.emit(self.index(row), self.index(row))

    def searches(self) -> Sequence[SavedSearch]:
        """All of them."""
        return self._searches

    def row(self, at: int) -> SavedRow:
        """What is listed there."""
        search = self._searches[at]
        return SavedRow(search, self._tallies.get(search.id))

    def row_of(self, search_id: int) -> int | None:
        """Where a search is listed; None if it is not."""
        return next((at for at, one in enumerate(self._searches) if one.id == search_id), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._searches)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; the query as a tool tip; for screen readers also the numbers."""
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.search.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.search.name}\n{row.search.query}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.search.name, *tally_words(row.tally)))
        return None


def _asks(search: SavedSearch) -> object:
    return search.query, search.scope, search.filters, search.sort
