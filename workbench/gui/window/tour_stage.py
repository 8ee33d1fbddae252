"""The window as the stage of the tour: where its parts are, and what brings them into sight."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMenuBar

from workbench.core.model import Role
from workbench.desk import articles, claims
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Menu
from workbench.gui.actions.table import Act
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.boundaries import Unit
from workbench.gui.session import Session
from workbench.gui.tour.stage import Anchor
from workbench.gui.tour.steps import Place
from workbench.gui.window.case_door import CaseDoor
from workbench.gui.window.navigator import Navigator
from workbench.gui.window.parts import Parts
from workbench.gui.window.rail import Rail


class TourStage:
    """Knows the parts that the tour names."""

    def __init__(
        self,
        session: Session,
        door: CaseDoor,
        parts: Parts,
        navigator: Navigator,
        actions: Actions,
        rail: Rail,
        menus: QMenuBar,
    ) -> None:
        self._session = session
        self._door = door
        self._parts = parts
        self._navigator = navigator
        self._actions = actions
        self._rail = rail
        self._brought: list[Act] = []
        panel, browser = parts.pane.panel, parts.pane.browser
        self._stops: dict[Place, tuple[Callable[[Desk], object], Callable[[], Anchor | None]]] = {
            Place.IMPORT: (
                self._show_list,
                lambda: Anchor(parts.library.import_button, hand=parts.library.import_button),
            ),
            Place.LIBRARY: (self._show_list, lambda: Anchor(parts.library, hand=parts.library)),
            Place.TEXT: (self._show_text, self._text),
            Place.CLAIMS: (self._show_claims, lambda: Anchor(browser, hand=browser.list)),
            Place.EVIDENCE: (self._show_claims, lambda: self._of_claim(Anchor(panel, hand=panel.list))),
            Place.VERDICT: (
                self._show_claims,
                lambda: self._of_claim(Anchor(panel.verdict, hand=panel.verdict)),
            ),
            Place.SEARCH: (self._show_search, self._search),
            Place.HELP: (lambda _desk: None, lambda: Anchor(menus, _place_of(Menu.HELP, menus))),
        }

    def has_case(self) -> bool:
        """Whether a case is open."""
        return self._session.desk is not None

    def open_sample(self) -> None:
        """Open a fresh sample case, which takes a moment."""
        self._door.sample()

    def show(self, place: Place) -> None:
        """Bring a part into sight: its page, its pane, an article, something selected in it, a claim."""
        show, _ = self._stops[place]
        if self._session.desk is not None:
            show(self._session.desk)

    def anchor(self, place: Place) -> Anchor | None:
        """Where a part is now; None where this case has nothing of it."""
        _, anchor = self._stops[place]
        return anchor()

    def put_back(self) -> None:
        """Put away again the panes that were brought into sight; what was opened in them stays open."""
        for shown in self._brought:
            if self._actions.is_checked(shown):
                self._actions.action(shown).trigger()
        self._brought.clear()

    def _text(self) -> Anchor | None:
        view = self._parts.tabs.current()
        return None if view is None else Anchor(view.page.viewport(), view.rect_in_hand(), view.page)

    def _search(self) -> Anchor:
        return Anchor(self._rail.button(Act.GO_SEARCH), hand=self._parts.search().focusWidget())

    def _of_claim(self, anchor: Anchor) -> Anchor | None:
        return None if self._parts.pane.chosen() is None else anchor

    def _show_list(self, _desk: Desk) -> None:
        self._navigator.go(Act.GO_LIBRARY)
        self._check(Act.SHOW_LIST)

    def _show_text(self, desk: Desk) -> None:
        self._navigator.go(Act.GO_LIBRARY)
        if self._parts.tabs.current() is None:
            for article_id in articles.ids(desk, Listing())[:1]:
                self._navigator.read(article_id)
        view = self._parts.tabs.current()
        if view is not None and view.selection() is None and view.current_mark() is None:
            _select_a_sentence(view)

    def _show_claims(self, desk: Desk) -> None:
        self._navigator.go(Act.GO_LIBRARY)
        self._check(Act.SHOW_INSPECTOR)
        if self._parts.pane.chosen() is None:
            for card in claims.cards(desk)[:1]:
                self._parts.pane.choose(card.claim.id)

    def _show_search(self, _desk: Desk) -> None:
        self._actions.action(Act.SEARCH).trigger()

    def _check(self, shown: Act) -> None:
        if not self._actions.is_checked(shown):
            self._actions.action(shown).trigger()
            self._brought.append(shown)


def _place_of(menu: Menu, bar: QMenuBar) -> QRect:
    (entry,) = (one for one in bar.actions() if one.text() == menu.title)
    return bar.actionGeometry(entry)


def _select_a_sentence(view: ArticleView) -> None:
    """The first of the body, as a person would select it."""
    reading = view.reading
    body = [] if reading is None else [line for line in reading.lines() if line.role is Role.BODY]
    for line in body[:1]:
        view.page.select(line.start, line.start)
        view.page.scroll_to(line.start)
        view.page.caret_keys.select(Unit.SENTENCE)
