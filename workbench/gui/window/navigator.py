"""Goes from page to page and from place to place, and back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.desk import articles
from workbench.gui.actions.table import Act
from workbench.gui.reader.tabs import ReaderTabs
from workbench.gui.rooms import Doing, Spot
from workbench.gui.session import Session
from workbench.gui.window.rail import Rail
from workbench.gui.window.trail import Stand, Trail


class Navigator(QObject):
    """Shows pages and places of the open case and remembers where somebody was.

    Args:
        stack: holds the pages and, as its first, the welcome page.
        pages: the page of each action that goes to one.
        tabs: the open articles, on the page of `Act.GO_LIBRARY`.
    """

    moved = Signal()
    """Another page is in front, or there is more or less to go back to."""

    def __init__(
        self,
        stack: QStackedWidget,
        pages: dict[Act, QWidget],
        rail: Rail,
        tabs: ReaderTabs,
        session: Session,
        doing: Doing,
    ) -> None:
        super().__init__()
        self._stack = stack
        self._pages = pages
        self._rail = rail
        self._tabs = tabs
        self._session = session
        self._doing = doing
        self.trail = Trail()

    @property
    def page(self) -> Act | None:
        """The page in front; None: the welcome page."""
        shown = self._stack.currentWidget()
        return next((act for act, page in self._pages.items() if page is shown), None)

    def welcome(self) -> None:
        """Show the welcome page and forget where somebody was."""
        self.trail = Trail()
        self._stack.setCurrentIndex(0)
        self._rail.show_page(None)
        self.moved.emit()

    def begin(self) -> None:
        """Show the library of a case that was just opened."""
        self.trail = Trail()
        self._show(Act.GO_LIBRARY)
        (self._tabs.current() or self._pages[Act.GO_LIBRARY]).setFocus()

    def read(self, article_id: int) -> None:
        """Open an article."""
        self.visit(Spot(article_id))

    def go(self, page: Act) -> None:
        """Show a page."""
        self._leave()
        self._show(page)

    def visit(self, spot: Spot) -> None:
        """Open an article at a place."""
        self._leave()
        self._open(spot)

    def show_change(self, spot: Spot) -> None:
        """Go to where something was undone, if articles are being read; elsewhere one stays."""
        if self.page is Act.GO_LIBRARY:
            self.visit(spot)

    def back(self) -> None:
        """Return to where one was before."""
        self._step(self.trail.back(self._here()))

    def forward(self) -> None:
        """Undo going back."""
        self._step(self.trail.forward(self._here()))

    def _here(self) -> Stand:
        view = self._tabs.current()
        spot = None
        if view is not None and view.article_id is not None:
            place = view.page.caret()
            spot = Spot(view.article_id, place, place)
        return Stand(self.page or Act.GO_LIBRARY, spot)

    def _leave(self) -> None:
        if self.page is not None:
            self.trail.leave(self._here())

    def _step(self, stand: Stand | None) -> None:
        if stand is None:
            return
        if stand.page is Act.GO_LIBRARY and stand.spot is not None:
            self._open(stand.spot)
        else:
            self._show(stand.page)

    def _show(self, page: Act) -> None:
        self._stack.setCurrentWidget(self._pages[page])
        self._rail.show_page(page)
        self.moved.emit()

    def _open(self, spot: Spot) -> None:
        desk = self._session.desk
        if desk is None:
            return
        view = self._tabs.view(spot.article_id)
        if view is None:
            reading = self._doing(lambda: articles.reading(desk, spot.article_id))
            if reading is None:
                return
            view = self._tabs.open(reading)
        else:
            self._tabs.show_view(view)
        self._show(Act.GO_LIBRARY)
        if spot.start or spot.end:
            view.jump_to(spot.start, spot.end)
        if spot.hits:
            view.show_hits(spot.hits, spot.start)
        view.setFocus()
