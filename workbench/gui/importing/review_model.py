"""What an import found, as a table with ticks that fetches what is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor

from workbench.desk.reviewing import Review, Row
from workbench.gui.importing.review_words import name_of, oddities
from workbench.gui.kit.dates import date_words
from workbench.gui.kit.paged import AnyIndex, PagedModel
from workbench.gui.kit.tips import plain_tip
from workbench.gui.theme import tokens
from workbench.gui.words import reason

_TITLE, _OUTLET, DATE, _LANGUAGE, _ODD, _FILE = range(6)
"""The columns."""


class ReviewModel(PagedModel[Row]):
    """One thing that was found a row; a tick says that it will be kept."""

    ticked = Signal()
    """Something was ticked or unticked."""

    def __init__(self, review: Review) -> None:
        super().__init__(review.rows)
        self._review = review
        self._headings = (
            self.tr("Title"),
            self.tr("Outlet"),
            self.tr("Published"),
            self.tr("Language"),
            self.tr("What is odd"),
            self.tr("File"),
        )

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """What is known of each, side by side."""
        return len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The first column is ticked, where there is anything to decide."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _TITLE and self._review.can_be_kept(self.id_at(index.row())):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view shows at a place."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick(index)
        row = self.row(index.row())
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if row.can_be_kept else QBrush(QColor(tokens.current().secondary))
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(reason(row.why) or _cell(row, index.column()))
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks a row, or takes the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        chosen = Qt.CheckState(value) is Qt.CheckState.Checked
        self.choose([self.id_at(index.row())], chosen=chosen)
        return True

    def choose(self, numbers: Sequence[int], *, chosen: bool) -> None:
        """Ticks rows, or takes their ticks away."""
        self._review.choose(numbers, chosen=chosen)
        last = self.index(self.rowCount() - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def _tick(self, index: AnyIndex) -> Qt.CheckState | None:
        number = self.id_at(index.row())
        if index.column() != _TITLE or not self._review.can_be_kept(number):
            return None
        return Qt.CheckState.Checked if self._review.is_chosen(number) else Qt.CheckState.Unchecked


def _cell(row: Row, column: int) -> str:
    cells = {
        _TITLE: row.title or name_of(row),
        _OUTLET: row.outlet,
        DATE: date_words(row.published) if row.published else "",
        _LANGUAGE: row.language or "",
        _ODD: oddities(row),
        _FILE: name_of(row),
    }
    return cells[column]
