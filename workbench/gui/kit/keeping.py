"""Keeps a list where it was while its rows are exchanged: what is chosen, and how far it is scrolled."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from workbench.gui.kit.paged import PagedModel


@contextmanager
def kept_place(view: QAbstractItemView, model: PagedModel[Any]) -> Iterator[None]:
    """What was chosen before the block is chosen after it, by id, as far as it is still listed."""
    chosen = {model.id_at(index.row()) for index in view.selectionModel().selectedIndexes()}
    current = model.id_at(view.currentIndex().row()) if view.currentIndex().isValid() else None
    scrolled = view.verticalScrollBar().value()
    yield
    flags = QItemSelectionModel.SelectionFlag
    selection = QItemSelection()
    for row in (row for one in chosen if (row := model.row_of(one)) is not None):
        selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
    view.selectionModel().select(selection, flags.ClearAndSelect)
    if current is not None and (row := model.row_of(current)) is not None:
        view.selectionModel().setCurrentIndex(model.index(row, 0), flags.NoUpdate)
    view.doItemsLayout()
    view.verticalScrollBar().setValue(scrolled)
