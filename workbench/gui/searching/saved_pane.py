"""The saved searches beside the results: opened, named, put in order, and counted while nobody waits."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction

from workbench.core.changes import Deed
from workbench.core.model import SavedSearch
from workbench.core.problems import Problem
from workbench.desk import saved
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.desk.remembered import Remembered
from workbench.desk.tallies import Counting, Tally
from workbench.gui.kit.folding import Folding
from workbench.gui.rooms import Doing, Inquire
from workbench.gui.searching.name_dialog import NameDialog
from workbench.gui.searching.saved_list import SavedList
from workbench.gui.searching.saved_model import SavedModel
from workbench.gui.searching.series import Series
from workbench.gui.searching.wording import asked_words

_SETTLING = 150


class SavedPane(Folding):
    """Hidden while nothing is saved."""

    opened = Signal(object)
    """Carries the `SavedSearch` to be searched."""
    chosenChanged = Signal()
    """Another search is chosen, or none."""

    def __init__(self, doing: Doing, inquire: Inquire) -> None:
        model = SavedModel()
        listed = SavedList(model)
        super().__init__(QCoreApplication.translate("Searching", "Saved searches"), listed)
        self.list = listed
        self._model = model
        self._doing = doing
        self._series = Series(inquire)
        self._desk: Desk | None = None
        self._remembered: Remembered | None = None
        self._waiting: list[SavedSearch] = []
        self._tally: Tally | None = None
        self._counting = False
        self._looking: int | None = None
        self._due = QTimer(self, singleShot=True, interval=_SETTLING)
        self._due.timeout.connect(self._count_all)
        self._series.stepped.connect(self._take)
        self._series.ended.connect(self._counted)
        listed.opened.connect(self._open)
        listed.chosenChanged.connect(self.chosenChanged)
        self.hide()

    # What the page says

    def set_desk(self, desk: Desk | None) -> None:
        """Lists the searches of this case from now on."""
        self._desk = desk
        self._remembered = None if desk is None else Remembered(desk.case().id)
        self._due.stop()
        self._series.stop()
        self._waiting = []
        self._tally = None
        self._counting = False
        self._looking = None
        self._list()

    def follow(self, deed: Deed) -> None:
        """Lists what a deed changed of the searches."""
        if deed.changes.touches(SavedSearch):
            self._list()
            self.recount()

    def recount(self) -> None:
        """Counts anew in a moment, for the case has changed."""
        if self._model.rowCount():
            self._due.start()

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Gives the list these actions: their keys, and a place in its context menu."""
        self.list.addActions(list(actions))

    def chosen(self) -> SavedSearch | None:
        """The search that is chosen; None while it cannot be seen."""
        return self.list.chosen() if self.list.isVisible() else None

    # What a person does

    def save(self, question: Question) -> None:
        """Asks for a name and keeps a question under it."""
        desk = self._desk
        if desk is None:
            return

        def keep(name: str) -> SavedSearch | None:
            kept = self._doing(lambda: saved.save(desk, name, question))
            self._looking = None if kept is None else kept.id  # what it finds now is on the screen
            return kept

        self._ask_name(self.tr("Save this search"), self.tr("Save search"), question.text, question, keep)

    def rename_chosen(self) -> None:
        """Asks for another name for the chosen search."""
        desk, chosen = self._desk, self.chosen()
        if desk is None or chosen is None:
            return
        asks = saved.question(chosen)
        title, does = self.tr("Rename the search"), self.tr("Rename")

        def keep(name: str) -> SavedSearch | None:
            return self._doing(lambda: saved.rename(desk, chosen.id, name))

        self._ask_name(title, does, chosen.name, asks, keep)

    def change_chosen(self, question: Question) -> None:
        """Has the chosen search ask this from now on."""
        self._with_chosen(lambda desk, one: saved.change(desk, one.id, question))

    def move_chosen(self, by: int) -> None:
        """Moves the chosen search so many places down or, below zero, up."""
        at = self.list.currentIndex().row() + by
        if 0 <= at < self._model.rowCount():
            self._with_chosen(lambda desk, one: saved.move(desk, one.id, at))

    def delete_chosen(self) -> None:
        """Deletes the chosen search; undo brings it back."""
        self._with_chosen(lambda desk, one: saved.delete(desk, one.id))

    # How it does it

    def _with_chosen(self, work: Callable[[Desk, SavedSearch], object]) -> None:
        desk, chosen = self._desk, self.chosen()
        if desk is not None and chosen is not None:
            self._doing(lambda: work(desk, chosen))

    def _ask_name(
        self, title: str, does: str, name: str, asks: Question, keep: Callable[[str], object | None]
    ) -> None:
        NameDialog(self.window(), title, does, name, asked_words(asks), keep).open()

    def _list(self) -> None:
        chosen = self.list.chosen()
        desk = self._desk
        found = None if desk is None else self._doing(lambda: saved.every(desk))
        self.setVisible(bool(found))
        self._model.set_searches(found or ())
        self.list.choose(None if chosen is None else chosen.id)

    def _open(self, search: SavedSearch) -> None:
        self._looking = search.id
        tally = self._model.row(self._model.row_of(search.id) or 0).tally
        self.opened.emit(search)
        if tally is None:
            self.recount()
        else:
            self._show(tally)

    def _count_all(self) -> None:
        """One after the other; a round that is under way begins again with what there is now."""
        self._waiting = list(self._model.searches())
        if not self._counting:
            self._count_next()

    def _count_next(self) -> None:
        self._counting = bool(self._waiting) and self._remembered is not None
        if self._waiting and self._remembered is not None:
            search = self._waiting.pop(0)
            self._series.start(Counting(search, self._remembered.newest(search)))

    def _take(self, tally: Tally) -> None:
        self._tally = tally

    def _counted(self, problem: Problem | None) -> None:
        """One that cannot be counted now keeps its old number, and is counted with the next change."""
        if problem is None and self._tally is not None:
            self._show(self._tally)
        self._count_next()

    def _show(self, tally: Tally) -> None:
        """Shows what was counted; somebody who looks at it now has seen all of it."""
        remembered = self._remembered
        if tally.search_id == self._looking and remembered is not None:
            self._looking = None
            self._doing(lambda: remembered.look(tally.search_id, tally.newest))
            self._model.set_tally(replace(tally, fresh=0))
        else:
            self._model.set_tally(tally)
