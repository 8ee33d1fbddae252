"""A long list of rows of one height: a click or Enter opens one; Ctrl and Shift choose several."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui.kit.paged import PagedModel

_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RowTable(QTableView):
    """A table of one column, because a `QListView` lays out every row of a long list."""

    opened = Signal(object)
    """Carries the id of what was clicked, or on which Enter was pressed."""

    def __init__(self, model: PagedModel[Any], name: str, height: int) -> None:
        super().__init__()
        self._paged = model
        self.setProperty("kind", "painted")
        self.setAccessibleName(name)
        self.setModel(model)
        self._set_rows(height)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def rows(self) -> int:
        """How many rows are listed."""
        return self._paged.rowCount()

    def id_at(self, row: int) -> int:
        """The id of what is listed there."""
        return self._paged.id_at(row)

    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen rows, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._paged.id_at(row) for row in rows)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; one with Ctrl or Shift only chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index == self.currentIndex() and self.opens(event):
            self._open(index)

    def opens(self, event: QMouseEvent) -> bool:
        """Whether a click opens what is under it."""
        return event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _CHOOSING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here; looking for words is what the field above is for."""

    def _set_rows(self, height: int) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(height)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._paged.id_at(index.row()))
