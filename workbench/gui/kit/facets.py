"""Values to narrow a list by, with how many rows each of them has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.core.model import Look

_NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Facet:
    """One value: `value` is handed back, `count` stands at the right; with a `look` it bears its icon.

    `color` (#rrggbb) is that of a tag, `depth` how far it is moved to the right in a tree, 0: not at all.
    """

    value: object
    text: str
    count: int
    look: Look | None = None
    color: str | None = None
    depth: int = 0


class FacetModel(QAbstractListModel):
    """Facets that can be ticked."""

    ticked = Signal()
    """Something was ticked or unticked by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._facets: Sequence[Facet] = ()
        self._chosen: set[object] = set()

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Lists other values or counts; what is ticked stays ticked while it is listed."""
        same = [one.value for one in facets] == [one.value for one in self._facets]
        if not same:
            self.beginResetModel()
        self._facets = facets
        self._chosen &= {one.value for one in facets}
        if same:
            self._repaint()
        else:
            self.endResetModel()

    def chosen(self) -> frozenset[object]:
        """The values that are ticked."""
        return frozenset(self._chosen)

    def choose(self, values: Iterable[object]) -> None:
        """Ticks these values and no others, without a signal."""
        self._chosen = set(values)
        self._repaint()

    def toggle(self, row: int) -> None:
        """Ticks a facet, or takes the tick away."""
        self._chosen ^= {self._facets[row].value}
        self._repaint()
        self.ticked.emit()

    def facet(self, row: int) -> Facet:
        """The facet in a row."""
        return self._facets[row]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many facets there are."""
        return 0 if parent.isValid() else len(self._facets)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, whether it is ticked, and for screen readers the count with the words."""
        facet = self.facet(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return facet.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{facet.text}, {facet.count}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if facet.value in self._chosen else Qt.CheckState.Unchecked
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every facet can be ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def _repaint(self) -> None:
        if self._facets:
            self.dataChanged.emit(self.index(0), self.index(len(self._facets) - 1))
