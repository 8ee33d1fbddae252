"""The table of the evidence matrix: arrows move, Enter or a click opens."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from workbench.gui.kit.choices import AnyIndex
from workbench.gui.matrix.cell_delegate import CellDelegate
from workbench.gui.matrix.grid import Across, Grid
from workbench.gui.matrix.headers import ClaimHeader, SourceHeader
from workbench.gui.matrix.model import MatrixModel

_WIDEST_CLAIMS = 400
_CLAIMS_SHARE = 0.4
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MatrixTable(QTableView):
    """Cells of one size; the claims at the left and the sources above stay in sight."""

    opened = Signal(object)
    """Carries the index of the cell that was clicked, or on which Enter was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = MatrixModel()
        self._claims = ClaimHeader(self.cells)
        self.setAccessibleName(self.tr("Evidence matrix"))
        self.setModel(self.cells)
        self.setVerticalHeader(self._claims)
        self.setHorizontalHeader(SourceHeader(self.cells))
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_grid(self, grid: Grid, across: Across) -> None:
        """Shows another matrix; what was current stays so, and where it was."""
        kept, place = self._current_keys(), self._scrolled()
        self.cells.show(grid, across)
        self._restore(kept)
        self.horizontalScrollBar().setValue(place[0])
        self.verticalScrollBar().setValue(place[1])

    def place_below(self, index: QModelIndex) -> QPoint:
        """Where on the screen something about a cell opens."""
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current cell."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is under it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.opened.emit(index)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions, not a search in cells that have no words."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The claims take their share of the width."""
        self._claims.room = min(_WIDEST_CLAIMS, round(self.width() * _CLAIMS_SHARE))
        self._claims.updateGeometry()
        self.updateGeometries()
        super().resizeEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """The headers show where the current cell is."""
        super().currentChanged(current, previous)
        self._claims.viewport().update()
        self.horizontalHeader().viewport().update()

    def _current_keys(self) -> tuple[int, int | str] | None:
        index, grid = self.currentIndex(), self.cells.grid
        if not index.isValid():
            return None
        return grid.rows[index.row()].card.claim.id, grid.columns[index.column()].key

    def _scrolled(self) -> tuple[int, int]:
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _restore(self, kept: tuple[int, int | str] | None) -> None:
        grid = self.cells.grid
        claims = [row.card.claim.id for row in grid.rows]
        keys = [column.key for column in grid.columns]
        if kept is not None and kept[0] in claims and kept[1] in keys:
            self.setCurrentIndex(self.cells.index(claims.index(kept[0]), keys.index(kept[1])))
        elif claims and keys:
            self.setCurrentIndex(self.cells.index(0, 0))
