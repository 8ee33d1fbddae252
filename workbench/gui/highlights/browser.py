"""Every highlight of the case: narrowed, followed to its place, and changed, several at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.views import HighlightRow
from workbench.desk import cases, passages
from workbench.desk.desk import Desk
from workbench.gui.highlights.chosen_actions import ChosenActions
from workbench.gui.highlights.deeds import HighlightDeeds
from workbench.gui.highlights.filters import Filters
from workbench.gui.highlights.kinds import KindBar
from workbench.gui.highlights.list_view import HighlightList
from workbench.gui.highlights.model import HighlightsModel
from workbench.gui.highlights.wording import chosen_of, in_articles
from workbench.gui.kit.buttons import Button, action_button
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.keeping import kept_place
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.menus import passing_menu
from workbench.gui.rooms import Doing, spot_of

_FILTERS_WIDTH = 230


class HighlightBrowser(QWidget):
    """Filters at the left, the list at the right, and above it what can be done with the chosen ones."""

    spotWanted = Signal(object)
    """Carries the `Spot` of a highlight to go to."""

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self._doing = doing
        self._desk: Desk | None = None
        self._model = HighlightsModel(self._rows)
        self.list = HighlightList(self._model)
        self.deeds = ChosenActions(self.list, self._held)
        self.field = FilterField(self.tr("Filter quotes, notes, tags, titles and sources"))
        self.kinds = KindBar()
        self.filters = Filters()
        self._summary = label("", Kind.QUIET)
        self._stack = QStackedWidget()
        self._articles = 0
        self._lay_out()
        self._connect()

    def show_case(self, desk: Desk | None) -> None:
        """Shows the highlights of another case, all of them."""
        self._desk = desk
        self.clear()

    def renew(self) -> None:
        """Counts and lists anew; what is chosen and how far it is scrolled stays."""
        self.filters.count(self._desk)
        self._list()

    def clear(self) -> None:
        """Narrows by nothing; lists at the next `renew`."""
        self.field.clear()
        self.kinds.clear()
        self.filters.clear()

    def narrow_to_tag(self, tag_id: int) -> None:
        """Lists what bears a tag or one below it, and nothing else, at the next `renew`."""
        self.clear()
        self.filters.count(self._desk)
        self.filters.choose_tag(tag_id)

    # How it does it

    def _rows(self, ids: Sequence[int]) -> Sequence[HighlightRow]:
        return () if self._desk is None else passages.rows(self._desk, ids)

    def _list(self) -> None:
        desk, words = self._desk, self.field.text().strip()
        ids: tuple[int, ...] = ()
        self._articles = 0
        if desk is not None:
            wanted = (words, self.filters.article_id(), self.filters.tag_ids(), self.kinds.kind())
            ids = passages.ids(desk, *wanted)
            self._articles = len(passages.by_article(desk, *wanted))
        self._model.words = words
        with kept_place(self.list, self._model):
            self._model.set_ids(ids)
        any_at_all = desk is not None and cases.counts(desk).highlights > 0
        self._stack.setCurrentIndex(0 if ids else 2 if any_at_all else 1)
        self._tell()

    def _list_all(self) -> None:
        self.clear()
        self._list()

    def _tell(self) -> None:
        """Says how many there are, and how many of them are chosen."""
        chosen, listed = len(self.list.chosen()), self._model.rowCount()
        words = in_articles(listed, self._articles)
        self._summary.setText(f"{words} · {chosen_of(chosen, listed)}" if chosen else words)
        editable = self._desk is not None and not self._desk.readonly
        self.deeds.enable(chosen=bool(chosen), editable=editable)

    def _held(self) -> HighlightDeeds | None:
        desk, chosen = self._desk, self.list.chosen()
        if desk is None or not chosen:
            return None
        return HighlightDeeds(desk, self._doing, chosen, self)

    def _open(self, passage_id: int) -> None:
        desk = self._desk
        if desk is None:
            return
        mark = self._doing(lambda: passages.one(desk, passage_id))
        if mark is not None:
            self.spotWanted.emit(spot_of(mark.passage))

    def _open_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():
            return
        menu = passing_menu(self)
        passage_id = self._model.id_at(index.row())
        menu.addAction(self.tr("Go to the passage"), lambda: self._open(passage_id))
        menu.addSeparator()
        menu.addActions(self.deeds.all())
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.field.settled.connect(self._list)
        self.kinds.changed.connect(self._list)
        self.filters.changed.connect(self._list)
        self.list.opened.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._tell)
        self.list.customContextMenuRequested.connect(self._open_menu)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self._summary, 1)
        for action in self.deeds.all():
            tools.addWidget(action_button(action))
        narrowing = QHBoxLayout()
        narrowing.addWidget(self.field, 1)
        narrowing.addWidget(self.kinds)
        self._fill_stack()
        self.filters.setFixedWidth(_FILTERS_WIDTH)
        listing = QVBoxLayout()
        listing.setSpacing(4)
        listing.addLayout(tools)
        listing.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.filters)
        row.addLayout(listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(narrowing)
        column.addLayout(row, 1)

    def _fill_stack(self) -> None:
        again = Button(self.tr("Clear all filters"), "x")
        again.clicked.connect(self._list_all)
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(
                "highlighter",
                self.tr("No highlights yet"),
                self.tr("Select words in an article and press H; they are listed here."),
            )
        )
        self._stack.addWidget(
            EmptyState(
                "list-filter",
                self.tr("No highlight fits"),
                self.tr("None has these words and is what was chosen at the left."),
                [again],
            )
        )
