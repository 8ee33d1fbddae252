"""Goes from page to page and from place to place, and back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from workbench.desk import articles
from workbench.gui.actions.table import Act
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.rooms import Doing, Spot
from workbench.gui.session import Session
from workbench.gui.window.rail import Rail
from workbench.gui.window.trail import Stand, Trail


class Navigator(QObject):
    """Shows pages and places of the open case and remembers where somebody was.

    Args:
        stack: holds the pages there are and, as its first, the welcome page.
        pages: for each action that goes to a page, what hands out that page.
        tabs: the open articles, on the page of `Act.GO_LIBRARY`.
    """

    moved = Signal()
    """Another page is in front, or there is more or less to go back to."""

    def __init__(
        self,
        stack: QStackedWidget,
        pages: Mapping[Act, Callable[[], QWidget]],
        rail: Rail,
        tabs: ReaderSides,
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
        self._page: Act | None = None
        self.trail = Trail()

    @property
    def page(self) -> Act | None:
        """The page in front; None: the welcome page."""
        return self._page

    def welcome(self) -> None:
        """Show the welcome page and forget where somebody was."""
        self.trail = Trail()
        self._turn(0, None)

    def begin(self, page: Act | None = None) -> None:
        """Show a page of a case that was just opened: its library, if it is none that there is."""
        self.trail = Trail()
        shown = page if page is not None and page in self._pages else Act.GO_LIBRARY
        self._show(shown)
        view = self._tabs.current() if shown is Act.GO_LIBRARY else None
        (view or self._pages[shown]()).setFocus()

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

    def visit_wanted(self, spot: Spot) -> None:
        """Open an article at a place that somebody chose; beside the present one while Ctrl is held."""
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._leave()
            self._open(spot, beside=True)
        else:
            self.visit(spot)

    def beside(self, article_id: int | None = None) -> None:
        """Show an open article, or else the one in front, on the other side.

        Its tab goes there; where it is the only one of its side, it stays, to be compared with itself.
        """
        view = self._tabs.current() if article_id is None else self._tabs.view(article_id)
        if view is None or view.article_id is None:
            return
        self._tabs.show_view(view)
        place, (_, *others) = view.page.place(), self._tabs.sides()[self._tabs.hand()].views()
        opened = self._opened(view.article_id, beside=True)
        if opened is not None and opened is not view:
            opened.page.go_to(place)
            if others:
                self._tabs.close_view(view)
            opened.setFocus()

    def other_side(self) -> None:
        """Go to the other side."""
        self._tabs.other_side()

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
        self._turn(self._stack.indexOf(self._pages[page]()), page)

    def _turn(self, number: int, page: Act | None) -> None:
        self._page = page
        self._stack.setCurrentIndex(number)
        self._rail.show_page(page)
        self.moved.emit()

    def _opened(self, article_id: int, *, beside: bool, version_id: int | None = None) -> ArticleView | None:
        """The view of an article, brought to the front; None after it could not be read."""
        desk, view = self._session.desk, self._tabs.view(article_id)
        if view is not None and not beside:
            self._tabs.show_view(view)
            self._show_version(view, version_id)
            return view
        reading = (
            None if desk is None else self._doing(lambda: articles.reading(desk, article_id, version_id))
        )
        if reading is None:
            return None
        return self._tabs.open_beside(reading) if beside else self._tabs.open(reading)

    def _show_version(self, view: ArticleView, version_id: int | None) -> None:
        """Places are those of one version, of the newest if none is named."""
        desk, shown = self._session.desk, view.reading
        if desk is None or shown is None:
            return
        if shown.version_id != (version_id or shown.article.version_id):
            reading = self._doing(lambda: articles.reading(desk, shown.article.id, version_id))
            if reading is not None:
                view.set_reading(reading)

    def _open(self, spot: Spot, *, beside: bool = False) -> None:
        view = self._opened(spot.article_id, beside=beside, version_id=spot.version_id)
        if view is None:
            return
        self._show(Act.GO_LIBRARY)
        if spot.start or spot.end:
            view.jump_to(spot.start, spot.end)
        if spot.hits is not None:
            view.show_hits(spot.hits, spot.start)
        view.setFocus()
