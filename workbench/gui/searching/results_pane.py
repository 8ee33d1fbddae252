"""What was found, or why nothing was, with a preview beside it where there is room for one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.core.query import Kind
from workbench.core.views import Found, Reading
from workbench.desk.finding import Answer
from workbench.gui.rooms import Spot
from workbench.gui.searching.model import ResultsModel
from workbench.gui.searching.preview import Preview
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.searching.rows import Row
from workbench.gui.searching.states import ResultsOrNothing
from workbench.gui.searching.surroundings import target

_NARROW = 700
_GAP = 14
_SIZES = (580, 420)


class ResultsPane(QWidget):
    """List and preview show the same choice; either leads to the place of a passage.

    Args:
        reading: answers an article by its id, or None if that failed.
        whole: answers something found with every passage of it, or None if that failed.
    """

    spotWanted = Signal(object)
    """Carries the `Spot` to go to."""
    claimWanted = Signal(object)
    """Carries the id of a claim to go to."""
    moreWanted = Signal(object)
    """Carries how many things were asked for so far."""
    leftUp = Signal()
    """The keyboard left the list upwards."""

    def __init__(
        self, reading: Callable[[int], Reading | None], whole: Callable[[Found], Found | None]
    ) -> None:
        super().__init__()
        self._walking = False
        self._model = ResultsModel(whole)
        self._list = ResultsList(self._model)
        self._preview = Preview(reading)
        self.states = ResultsOrNothing(self._list)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setProperty("kind", "gap")
        split.setHandleWidth(_GAP)
        split.setChildrenCollapsible(False)
        for part in (self.states, self._preview):
            split.addWidget(part)
        split.setSizes(_SIZES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self._connect()

    @property
    def found(self) -> Sequence[Found]:
        """Everything that is listed."""
        return self._model.found

    def show_answer(self, answer: Answer, *, again: bool) -> None:
        """Lists an answer; one to the same question `again` leaves chosen and in place what was."""
        self._list.show_answer(answer, again=again)
        if self.found:
            self.states.show_results()
        else:
            self.states.show_nothing(answer)
        self._fit()
        self._preview.show_row(self._list.chosen())
        if self._walking:
            self._walking = False
            self._list.walk(1)

    def clear(self) -> None:
        """Lists nothing."""
        self._model.clear()
        self._preview.show_row(None)
        self._fit()

    def set_stale(self, *, stale: bool) -> None:
        """Shows whether the results answer the query that is typed, or an earlier one."""
        self._list.set_stale(stale=stale)

    def forget(self) -> None:
        """Has what the preview shows asked for anew: it may have changed."""
        self._preview.forget()

    def enter(self) -> None:
        """Takes the keyboard into the list, if there is one."""
        if self.found:
            self._list.setFocus()

    def step(self, by: int) -> None:
        """Chooses the passage that many rows on or, below zero, back."""
        self._list.step(by)

    def walk(self, by: int) -> bool:
        """Goes to the next thing found in an article (by 1), or to the one before (by -1).

        Returns False where there is none. What is not listed yet is asked for, and gone to when it comes.
        """
        nowhere = QModelIndex()
        if self._list.walk(by):
            return True
        self._walking = by > 0 and self._model.canFetchMore(nowhere)
        if self._walking:
            self._model.fetchMore(nowhere)
        return self._walking

    def minimumSizeHint(self) -> QSize:
        """Room for the list alone: the preview gives way."""
        return self.states.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for a preview, a click goes to the passage."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= _NARROW
        self._preview.setVisible(roomy and bool(self.found))
        self._list.click_goes = not roomy

    def _open(self, row: Row) -> None:
        place = target(row)
        if place is not None:
            self.spotWanted.emit(Spot(*place, hits=_hits(row)))
        elif row.found.claim_id is not None:
            self.claimWanted.emit(row.found.claim_id)

    def _connect(self) -> None:
        self._model.moreWanted.connect(self.moreWanted)
        self._list.chosenChanged.connect(self._preview.show_row)
        self._list.opened.connect(self._open)
        self._list.leftUp.connect(self.leftUp)
        self._preview.openWanted.connect(self._list.go)
        self._preview.stepWanted.connect(self._list.step)


def _hits(row: Row) -> tuple[tuple[int, int], ...]:
    """Everything that was found in an article's own text; for a note, what it was written on."""
    found, spot = row.found, row.found.spot
    if found.kind == Kind.ARTICLE:
        return found.places
    if spot is None or spot[1] == spot[2]:
        return ()
    marks = tuple(mark for passage in found.passages for mark in passage.marks)
    if found.kind == Kind.HIGHLIGHT and marks:
        return tuple((spot[1] + start, spot[1] + end) for start, end in marks)
    return (spot[1:],)
