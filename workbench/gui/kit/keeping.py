"""Keeps a list where it was while its rows are exchanged: what is chosen, and how far it is scrolled."""

from collections.abc import Iterable, Iterator
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
    for first, last in _runs(sorted(row for one in chosen if (row := model.row_of(one)) is not None)):
        selection.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
    view.selectionModel().select(selection, flags.ClearAndSelect)
    if current is not None and (row := model.row_of(current)) is not None:
        view.selectionModel().setCurrentIndex(model.index(row, 0), flags.NoUpdate)
    if scrolled or current is not None:
        view.doItemsLayout()
        view.verticalScrollBar().setValue(scrolled)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Sorted rows as first and last of each unbroken run: Qt is slow with thousands of ranges."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
