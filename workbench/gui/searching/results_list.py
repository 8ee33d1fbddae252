"""The list of what was found: a click shows a passage beside it, Enter or a double click goes there."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from workbench.desk.finding import Answer
from workbench.gui.kit.menus import passing_menu
from workbench.gui.searching.delegate import ResultDelegate
from workbench.gui.searching.model import ResultsModel
from workbench.gui.searching.rows import Row

_SCROLL_BAR = 12


class ResultsList(QListView):
    """One row a passage; the row for hidden ones opens them."""

    chosenChanged = Signal(object)
    """Carries the `Row` that is chosen now, or None."""
    opened = Signal(object)
    """Carries the `Row` that somebody wants to go to."""
    leftUp = Signal()
    """The Up key was pressed on the first row."""

    def __init__(self, model: ResultsModel) -> None:
        super().__init__()
        self.click_goes = False
        """Whether a single click goes to a passage, as where there is no preview."""
        self._results = model
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("What was found"))
        self.setModel(model)
        self._delegate = ResultDelegate(self, self._row_width)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda: self.chosenChanged.emit(self.chosen()))

    def chosen(self) -> Row | None:
        """The row that is chosen."""
        at = self.currentIndex()
        return self._results.row(at.row()) if at.isValid() else None

    def set_stale(self, *, stale: bool) -> None:
        """Shows whether the rows answer the query that is typed, or an earlier one."""
        self._delegate.stale = stale
        self.viewport().update()

    def choose(self, at: int) -> None:
        """Chooses a row and brings it into view."""
        index = self._results.index(at, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def show_answer(self, answer: Answer, *, again: bool) -> None:
        """Lists an answer; one to the same question `again` leaves chosen and in place what was."""
        chosen, scrolled = self.chosen(), self.verticalScrollBar().value()
        self._results.show(answer)
        if answer.question.offset:
            return
        at = self._results.row_of(chosen.place) if again and chosen is not None else None
        if self._results.rowCount():
            self.setCurrentIndex(self._results.index(at or 0, 0))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled if again else 0)

    def step(self, by: int) -> None:
        """Chooses the passage that many rows on or, below zero, back; hidden ones are listed on the way."""
        at = self.currentIndex().row() + by
        if not 0 <= at < self._results.rowCount():
            return
        self._results.open_group(at)
        self.choose(at)

    def walk(self, by: int) -> bool:
        """Goes to the next thing found in an article (by 1), or the last passage of the one before (by -1).

        Returns whether one is listed.
        """
        at = self._results.beyond(self.currentIndex().row(), by)
        if at is None:
            return False
        hidden = self._results.row(at).hidden
        if self._results.open_group(at):
            at += hidden - 1
        self.choose(at)
        self.go()
        return True

    def go(self) -> None:
        """Goes to the chosen passage."""
        self._open(self.currentIndex())

    def copy(self) -> None:
        """Copies the chosen passage."""
        row = self.chosen()
        if row is not None and row.excerpt is not None:
            QGuiApplication.clipboard().setText(row.excerpt.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the passage; Up from the first row leaves the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.leftUp.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the passage under the mouse or, by key, with the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self._menu(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width passages need other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Another typeface or theme lays the rows out anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the field above."""

    def _row_width(self) -> int:
        """The width of a row, the same whether there is a scroll bar or not: rows keep their height."""
        return max(self.width() - _SCROLL_BAR, 120)

    def _menu(self, place: QPoint) -> None:
        menu = passing_menu(self)
        menu.addAction(self.tr("Open"), self.go)
        copying: QAction = menu.addAction(self.tr("Copy the passage"), self.copy)
        row = self.chosen()
        copying.setEnabled(row is not None and row.excerpt is not None)
        menu.popup(place)

    def _clicked(self, index: QModelIndex) -> None:
        if self.click_goes or self._results.row(index.row()).hidden:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self._results.row(index.row()).hidden:
            self._results.open_group(index.row())
            self.choose(index.row())
        else:
            self.opened.emit(self._results.row(index.row()))
