"""Long lists: the ids of all rows in memory, the rows themselves fetched a page at a time."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Sequence[Row]]

PAGE = 50
"""Rows fetched at a time: more than a window shows, and few enough that no frame waits for them."""

_KEPT_PAGES = 32
_NOWHERE = QModelIndex()


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Shows rows it does not hold. A subclass says what a row looks like: `shown`.

    `fetch` answers the rows of these ids, in their order and without gaps; it is asked only about rows that
    are looked at, and the pages looked at longest ago are forgotten.
    """

    def __init__(self, fetch: Fetch[Row]) -> None:
        super().__init__()
        self._fetch = fetch
        self._ids: Sequence[int] = ()
        self._rows_by_id: dict[int, int] | None = None
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def shown(self, row: Row, role: int) -> object:
        """What a view shows of a row for a role of `Qt.ItemDataRole`."""
        raise NotImplementedError

    def set_ids(self, ids: Sequence[int]) -> None:
        """Lists other rows, or the same in another order."""
        self.beginResetModel()
        self._ids = ids
        self._rows_by_id = None
        self._pages.clear()
        self.endResetModel()

    def append(self, ids: Sequence[int]) -> None:
        """Lists more rows after those that are listed; what a view shows of them stays as it is."""
        first = len(self._ids)
        self._pages.pop(first // PAGE, None)
        self.beginInsertRows(QModelIndex(), first, first + len(ids) - 1)
        self._ids = (*self._ids, *ids)
        self._rows_by_id = None
        self.endInsertRows()

    def forget(self, ids: Collection[int]) -> None:
        """Has rows fetched anew that changed; those that are not listed do not matter."""
        for at in sorted({row for one in ids if (row := self.row_of(one)) is not None}):
            self._pages.pop(at // PAGE, None)
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def ids(self) -> Sequence[int]:
        """The ids of all rows, in order."""
        return self._ids

    def id_at(self, row: int) -> int:
        """The id of what is listed there."""
        return self._ids[row]

    def row_of(self, one: int) -> int | None:
        """Where something is listed; None if it is not."""
        if self._rows_by_id is None:
            self._rows_by_id = {known: row for row, known in enumerate(self._ids)}
        return self._rows_by_id.get(one)

    def row(self, at: int) -> Row:
        """The row listed there, fetched with its page if need be."""
        number = at // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._fetch(self._ids[number * PAGE : (number + 1) * PAGE])
        self._pages.move_to_end(number)
        if len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        return page[at % PAGE]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """One: a row is painted whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view shows at a place."""
        if not index.isValid():
            return None
        return self.shown(self.row(index.row()), role)
