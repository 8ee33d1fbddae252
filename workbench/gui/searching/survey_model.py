"""The table of a list of queries: what each of them finds."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from workbench.desk.surveys import Surveyed
from workbench.gui.kit.dates import date_words
from workbench.gui.kit.tips import plain_tip
from workbench.gui.theme import tokens
from workbench.gui.words import reason

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

NAME, QUERY, ARTICLES, PASSAGES, FIRST, LAST, OUTLETS = range(7)
_NUMBERS = (ARTICLES, PASSAGES)


class SurveyModel(QAbstractTableModel):
    """Rows come in one after the other; the newest may still be counted."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Surveyed] = []

    def begin(self, row: Surveyed) -> None:
        """Lists a further query."""
        self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows))
        self._rows.append(row)
        self.endInsertRows()

    def renew(self, row: Surveyed) -> None:
        """Shows what is known of the newest query now."""
        self._rows[-1] = row
        last = len(self._rows) - 1
        self.dataChanged.emit(self.index(last, 0), self.index(last, OUTLETS))

    def rows(self) -> tuple[Surveyed, ...]:
        """Everything listed."""
        return tuple(self._rows)

    def row(self, at: int) -> Surveyed:
        """What is listed there."""
        return self._rows[at]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many queries are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """What is told of each."""
        return 0 if parent.isValid() else OUTLETS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _names()[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; a query that cannot be searched says why instead of where it was found."""
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (NAME, QUERY, OUTLETS):
            return plain_tip(_cell(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and row.error and column == OUTLETS:
            return QColor(tokens.current().wrong)
        return None


def _names() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Searching", "Name"),
        QCoreApplication.translate("Searching", "Query"),
        QCoreApplication.translate("Searching", "Articles"),
        QCoreApplication.translate("Searching", "Passages"),
        QCoreApplication.translate("Searching", "First"),
        QCoreApplication.translate("Searching", "Last"),
        QCoreApplication.translate("Searching", "Sources"),
    )


def _cell(row: Surveyed, column: int) -> str:
    if column == NAME:
        return row.entry.name
    if column == QUERY:
        return row.entry.query
    if row.error:
        return reason(row.error) if column == OUTLETS else ""
    if column in _NUMBERS:
        return QLocale().toString(row.articles if column == ARTICLES else row.passages)
    if column == OUTLETS:
        return ", ".join(row.outlets)
    day = row.first if column == FIRST else row.last
    return date_words(day) if day else ""
