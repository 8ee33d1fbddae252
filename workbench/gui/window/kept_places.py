"""Which articles were open in a case and where in them somebody was, for the next time it is opened."""

from PySide6.QtCore import QObject, QTimer

from workbench.desk import articles
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.actions.table import Act
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.sides import MOST, ReaderSides
from workbench.gui.reader.tabs import ReaderTabs
from workbench.gui.reader.text_page import Place
from workbench.gui.rooms import Doing
from workbench.gui.window import arrangement
from workbench.gui.window.arrangement import Arrangement, KeptSide, KeptTab
from workbench.gui.window.navigator import Navigator

_QUIET_MS = 2_000


class KeptPlaces(QObject):
    """Keeps how each case was left, and now and then how it stands, so that a crash loses nothing of it."""

    def __init__(self, tabs: ReaderSides, navigator: Navigator, doing: Doing) -> None:
        super().__init__()
        self._tabs = tabs
        self._navigator = navigator
        self._doing = doing
        self._case: int | None = None
        self._kept: Arrangement | None = None
        self._pause = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._pause.timeout.connect(self.keep)
        tabs.texts.moved.connect(self._note_move)
        navigator.moved.connect(self._note_move)

    def restore(self, desk: Desk) -> None:
        """Open what was open; a case that was never open shows its first article. Keeps it from now on."""
        case_id = desk.case().id
        self._doing(lambda: self._open(desk, arrangement.read(case_id)))
        self._case = case_id

    def leave(self) -> None:
        """Keep how the case is left, and nothing more of it."""
        self.keep()
        self._case = None

    def keep(self) -> None:
        """Keep how things stand, if they changed."""
        self._pause.stop()
        now = self._now()
        if self._case is not None and now != self._kept and arrangement.write(self._case, now):
            self._kept = now

    def _note_move(self) -> None:
        if self._case is not None:
            self._pause.start()

    def _now(self) -> Arrangement:
        page = self._navigator.page
        return Arrangement(
            sides=tuple(_side(side) for side in self._tabs.sides()),
            hand=self._tabs.hand(),
            widths=self._tabs.widths(),
            page="" if page is None else page.name,
        )

    def _open(self, desk: Desk, kept: Arrangement | None) -> None:
        there = articles.ids(desk, Listing())
        if kept is None:
            kept = Arrangement((KeptSide(tuple(KeptTab(one) for one in there[:1])),))
        self._kept = kept
        known = frozenset(there)
        for side in kept.sides[:MOST]:
            self._open_side(desk, [tab for tab in side.tabs if tab.article in known], side.front)
        self._tabs.set_widths(kept.widths)
        if 0 <= kept.hand < len(self._tabs.sides()):
            self._tabs.take_hand(kept.hand)
        self._navigator.begin(next((act for act in Act if act.name == kept.page), None))

    def _open_side(self, desk: Desk, tabs: list[KeptTab], front: int) -> None:
        """The first tab of a further side makes the side."""
        views = []
        for number, tab in enumerate(tabs):
            reading = articles.reading(desk, tab.article)
            beside = number == 0 and bool(self._tabs.views())
            view = self._tabs.open_beside(reading) if beside else self._tabs.open_here(reading)
            view.page.go_to(Place(tab.top, tab.caret))
            views.append(view)
        if views:
            self._tabs.show_view(views[front if 0 <= front < len(views) else -1])


def _side(side: ReaderTabs) -> KeptSide:
    views = [view for view in side.views() if view.article_id is not None]
    current = side.current()
    return KeptSide(tuple(map(_tab, views)), views.index(current) if current in views else 0)


def _tab(view: ArticleView) -> KeptTab:
    place = view.page.place()
    return KeptTab(view.article_id or 0, place.top, place.caret)
