"""A list of queries, searched one after the other: a table to look at, open, copy and export."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.core.problems import Problem
from workbench.desk import surveys
from workbench.desk.query_lists import Entry
from workbench.desk.surveys import Surveyed, Surveying
from workbench.gui import words
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label
from workbench.gui.rooms import Doing, Inquire
from workbench.gui.searching.series import Series
from workbench.gui.searching.survey_model import (
    ARTICLES,
    FIRST,
    LAST,
    NAME,
    OUTLETS,
    PASSAGES,
    QUERY,
    SurveyModel,
)
from workbench.gui.searching.wording import surveyed_words

_SIZE = QSize(900, 520)
_WIDTHS = {NAME: 130, QUERY: 220, ARTICLES: 76, PASSAGES: 84, FIRST: 96, LAST: 96}


class SurveyDialog(QDialog):
    """Beside the window, not over it: a query can be opened from it and looked through."""

    queryWanted = Signal(str)
    """Carries a query to search."""

    def __init__(
        self, parent: QWidget, doing: Doing, inquire: Inquire, title: str, entries: Sequence[Entry]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A list of queries: {name}").format(name=title))
        self._doing = doing
        self._entries = entries
        self._searched = 0
        self._model = SurveyModel()
        self._table = self._made_table()
        self._table.setColumnHidden(NAME, not any(one.name for one in entries))
        self._told = label("", Kind.STRONG, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(entries))
        self._stop = Button(self.tr("Stop"), "x")
        self._open = Button(self.tr("Open the search"), "search")
        self._copy = Button(self.tr("Copy the table"), "copy")
        self._export = Button(self.tr("Export as CSV…"), "external-link")
        self._series = Series(inquire)
        self._lay_out()
        self._connect()
        self.resize(_SIZE)
        self._next()

    def open_chosen(self) -> None:
        """Searches the chosen query in the window."""
        index = self._table.currentIndex()
        if index.isValid():
            self.queryWanted.emit(self._model.row(index.row()).entry.query)

    def copy(self) -> None:
        """Copies the table so that a spreadsheet takes it."""
        QGuiApplication.clipboard().setText(surveys.as_csv(self._model.rows(), "\t"))

    def export(self) -> None:
        """Writes the table to a file of the person's choice."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as CSV"), self.tr("queries.csv"), self.tr("CSV (*.csv)")
        )
        if name:
            self._doing(lambda: surveys.export(self._model.rows(), Path(name)))

    def stop(self) -> None:
        """Searches no further; what was found stays."""
        self._series.stop()
        self._rest()

    def done(self, result: int) -> None:
        """However it ends, nothing is searched any more."""
        self._series.stop()
        super().done(result)
        self.deleteLater()

    def _next(self) -> None:
        if self._searched == len(self._entries):
            self._rest()
            return
        row = Surveyed(self._entries[self._searched])
        self._model.begin(row)
        self._series.start(Surveying(row))

    def _ended(self, problem: Problem | None) -> None:
        if problem is not None:
            self._rest()
            self._told.setText(words.problem(problem))
            return
        self._searched += 1
        self._tell()
        self._next()

    def _tell(self) -> None:
        wrong = sum(bool(row.error) for row in self._model.rows())
        self._told.setText(surveyed_words(self._searched, len(self._entries), wrong))
        self._bar.setValue(self._searched)

    def _rest(self) -> None:
        self._bar.hide()
        self._stop.hide()
        self._tell()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("What each query finds"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(OUTLETS, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _connect(self) -> None:
        self._series.stepped.connect(self._model.renew)
        self._series.ended.connect(self._ended)
        self._stop.clicked.connect(self.stop)
        self._open.clicked.connect(self.open_chosen)
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(self.export)
        self._table.activated.connect(lambda _: self.open_chosen())
        self._table.selectionModel().currentChanged.connect(self._choose)
        self._choose(QModelIndex())

    def _choose(self, index: QModelIndex) -> None:
        self._open.setEnabled(index.isValid())

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._told, 1)
        above.addWidget(self._bar)
        above.addWidget(self._stop)
        away = Button(self.tr("Close"), kind=ButtonKind.PRIMARY)
        away.clicked.connect(self.accept)
        for button in (self._open, self._copy, self._export):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self._table, 1)
        column.addLayout(below)
