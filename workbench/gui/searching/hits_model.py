"""The passages that a tag is offered for, each of them ticked or not."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.desk.hits import HitPassage, Place
from workbench.gui.searching.wording import hit_origin, marked_already

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HitsModel(QAbstractListModel):
    """In the order of the results; all ticked to begin with."""

    ticked = Signal()
    """Something was ticked or unticked."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[HitPassage] = []
        self._known: set[Place] = set()
        self._left_out: set[Place] = set()

    def add(self, hits: Iterable[HitPassage]) -> None:
        """Lists further passages; one that is listed already is not listed twice."""
        fresh = {one.place: one for one in hits if one.place not in self._known}
        if fresh:
            last = len(self._hits) + len(fresh) - 1
            self.beginInsertRows(_NOWHERE, len(self._hits), last)
            self._hits += fresh.values()
            self._known |= fresh.keys()
            self.endInsertRows()

    def hits(self) -> Sequence[HitPassage]:
        """Everything listed."""
        return self._hits

    def hit(self, row: int) -> HitPassage:
        """The passage listed there."""
        return self._hits[row]

    def chosen(self) -> list[Place]:
        """The places of what is ticked."""
        return [one.place for one in self._hits if one.place not in self._left_out]

    def tick_all(self, *, ticked: bool) -> None:
        """Ticks everything, or nothing."""
        self._left_out = set() if ticked else set(self._known)
        self._repaint(0, len(self._hits) - 1)

    def toggle(self, row: int) -> None:
        """Ticks a passage, or takes the tick away."""
        self._left_out ^= {self._hits[row].place}
        self._repaint(row, row)

    def is_ticked(self, row: int) -> bool:
        """Whether a passage is ticked."""
        return self._hits[row].place not in self._left_out

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many passages are listed."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a passage, whether it is ticked, and for screen readers where it stands."""
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.excerpt.text
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (hit.excerpt.text, hit_origin(hit), "" if hit.tag_ids is None else marked_already())
            return ", ".join(part for part in said if part)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every passage can be ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def _repaint(self, first: int, last: int) -> None:
        if self._hits:
            self.dataChanged.emit(self.index(first), self.index(last))
            self.ticked.emit()
