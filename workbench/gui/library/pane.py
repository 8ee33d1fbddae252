"""The library pane at the left of the window."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.core.changes import ChangeSet, Deed
from workbench.core.model import Article, Case, Claim, Evidence, Outlet, Passage, Verdict
from workbench.core.views import ArticleRow, Reading
from workbench.desk import articles, cases
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.keeping import kept_place
from workbench.gui.kit.menus import passing_menu
from workbench.gui.library.empties import ListOrNothing
from workbench.gui.library.filters import Filters
from workbench.gui.library.header import Header
from workbench.gui.library.list_view import ArticleList
from workbench.gui.library.model import ArticlesModel
from workbench.gui.rooms import Doing
from workbench.gui.theme import icons


class LibraryPane(QWidget):
    """The articles of the case: filtered, sorted, opened; their facts corrected; taken out."""

    articleWanted = Signal(object)
    """Carries the id of an article to open."""

    noteWanted = Signal(object)
    """Carries the id of an article to write a note on."""

    originalWanted = Signal(object)
    """Carries the path of an original to show in its folder."""

    chosenChanged = Signal(object)
    """Carries the ids of the chosen articles."""

    filesWanted = Signal()
    folderWanted = Signal()
    sampleWanted = Signal()

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = doing
        self._desk: Desk | None = None
        self._sort = "added"
        self._total = 0
        self._told: tuple[int, ...] = ()
        self._model = ArticlesModel(self._rows)
        self._list = ArticleList(self._model)
        self._header = Header()
        self._field = FilterField(self.tr("Filter titles and sources"))
        self._stack = ListOrNothing(self._list)
        self._filters = Filters()
        self._lay_out()
        self._connect()
        self._clear_filters()

    @property
    def import_button(self) -> QWidget:
        """What articles are brought in with."""
        return self._header.bring

    def set_desk(self, desk: Desk | None) -> None:
        """Shows the articles of this case from now on, all of them."""
        self._desk = desk
        writable = desk is not None and not desk.readonly
        self._header.set_writable(writable=writable)
        self._stack.set_writable(writable=writable)
        self.show_open(None)
        self._recount()
        self._count_verdicts()
        self._clear_filters()

    def follow(self, deed: Deed) -> None:
        """Lists anew what a deed changed."""
        changes = deed.changes
        judged = changes.touches(Case, Claim, Evidence, Verdict)
        if judged:
            self._count_verdicts()
        if judged or changes.touches(Article, Outlet):
            self._recount()
            if judged or not self._append(changes):
                self._relist()
        elif changes.touches(Passage):
            records = (change.record for change in changes)
            self._model.forget({one.article_id for one in records if isinstance(one, Passage)})

    def show_open(self, article_id: int | None) -> None:
        """Marks the article that is open in the reader, and chooses it."""
        self._model.show_open(article_id)
        row = None if article_id is None else self._model.row_of(article_id)
        if row is None:
            self._list.clearSelection()
        elif article_id not in self._list.chosen():
            self._list.setCurrentIndex(self._model.index(row, 0))
        self._tell_chosen()

    def add_actions(self, actions: Iterable[QAction]) -> None:
        """Gives the list these actions: their keys, and a place in its context menu."""
        self._list.addActions(list(actions))

    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen articles; where none is chosen, of the open one."""
        chosen = self._list.chosen()
        if chosen or self._model.open_id is None:
            return chosen
        return (self._model.open_id,)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list takes the keyboard; a focus proxy would keep it from what stands above the list."""
        self._list.setFocus(event.reason())

    def open_chosen(self) -> None:
        """Opens every chosen article."""
        for article_id in self.chosen():
            self.articleWanted.emit(article_id)

    def edit_facts(self) -> None:
        """Shows what is known of the first chosen article, to be corrected."""
        reading = self._reading()
        if self._desk is not None and reading is not None:
            from workbench.gui.library.facts.dialog import FactsDialog

            FactsDialog(self._doing, self._desk, reading, self).open()

    def write_note(self) -> None:
        """Asks for a note on the first chosen article."""
        for article_id in self.chosen()[:1]:
            self.noteWanted.emit(article_id)

    def show_original(self) -> None:
        """Asks for the file that the first chosen article came from."""
        reading = self._reading()
        if self._desk is not None and reading is not None:
            self.originalWanted.emit(articles.original_path(self._desk, reading.original))

    def delete_chosen(self) -> None:
        """Takes the chosen articles out of the case; undo brings them back."""
        desk, chosen = self._desk, self.chosen()
        if desk is not None and chosen:
            self._doing(lambda: articles.delete(desk, chosen))

    # How it does it

    def _reading(self) -> Reading | None:
        desk, chosen = self._desk, self.chosen()
        if desk is None or not chosen:
            return None
        return self._doing(lambda: articles.reading(desk, chosen[0]))

    def _rows(self, ids: Sequence[int]) -> Sequence[ArticleRow]:
        return () if self._desk is None else articles.rows(self._desk, ids)

    def _recount(self) -> None:
        self._total = 0
        if self._desk is not None:
            self._total = cases.counts(self._desk).articles
            self._filters.count_outlets(self._desk)
        self._show_filters()

    def _count_verdicts(self) -> None:
        if self._desk is not None:
            self._filters.count_verdicts(self._desk)

    def _listing(self) -> Listing:
        return replace(self._filters.chosen(), words=self._field.text(), sort=self._sort)

    def _append(self, changes: ChangeSet) -> bool:
        """Lists articles that were added after the others, if that is all that is to be done.

        Nothing is read for it, and nothing that is looked at is read again.
        """
        came = sorted(one.id for one in changes.added(Article))
        listed = self._model.ids()
        if not came or not listed or came[0] <= listed[-1] or self._listing() != Listing():
            return False
        if any(isinstance(change.before, Article | Outlet) for change in changes):
            return False
        self._model.append(came)
        self._show_number()
        return True

    def _relist(self) -> None:
        listing = self._listing()
        ids = () if self._desk is None else articles.ids(self._desk, listing)
        with kept_place(self._list, self._model):
            self._model.set_ids(ids)
        self._show_number()
        self._tell_chosen()

    def _show_number(self) -> None:
        listed = self._model.rowCount()
        self._header.set_numbers(listed, self._total)
        self._stack.show_what_fits(fitting=listed, narrowed=bool(self._total))

    def _tell_chosen(self) -> None:
        """Once for each change, also where the list lost an article that was chosen."""
        chosen = self.chosen()
        if chosen != self._told:
            self._told = chosen
            self.chosenChanged.emit(chosen)

    def _sort_by(self, sort: str) -> None:
        self._sort = sort
        self._relist()

    def _clear_filters(self) -> None:
        self._field.clear()
        self._filters.clear()
        self._relist()

    def _show_filters(self) -> None:
        self._filters.setVisible(bool(self._total) and self._header.sorting.filters.isChecked())

    def _context_menu(self, place: QPoint) -> None:
        if not self._list.indexAt(place).isValid():
            return
        menu = passing_menu(self)
        menu.addAction(icons.icon("book-open"), self.tr("Open"), self.open_chosen)
        menu.addSeparator()
        menu.addActions(self._list.actions())
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        field = QVBoxLayout()
        field.setContentsMargins(8, 0, 8, 0)
        field.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._header)
        column.addLayout(field)
        column.addWidget(self._stack, 1)
        column.addWidget(self._filters)

    def _connect(self) -> None:
        for asking in (self._header, self._stack):
            asking.filesWanted.connect(self.filesWanted)
            asking.folderWanted.connect(self.folderWanted)
        self._stack.sampleWanted.connect(self.sampleWanted)
        self._stack.clearWanted.connect(self._clear_filters)
        self._header.sorting.sorted_by.connect(self._sort_by)
        self._header.sorting.filters.toggled.connect(self._show_filters)
        self._header.sorting.clear_filters.triggered.connect(self._clear_filters)
        self._field.settled.connect(self._relist)
        self._filters.changed.connect(self._relist)
        self._list.opened.connect(self.articleWanted)
        self._list.selectionModel().selectionChanged.connect(self._tell_chosen)
        self._list.customContextMenuRequested.connect(self._context_menu)
