"""The pages behind the rail: joined to the window when they are made, and gone to from one another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Scope
from workbench.gui.actions.table import Act
from workbench.gui.rooms import Doing, Room
from workbench.gui.session import Session
from workbench.gui.window.navigator import Navigator
from workbench.gui.window.parts import Parts

if TYPE_CHECKING:
    from workbench.gui.claims.page import ClaimsPage
    from workbench.gui.highlights.page import HighlightsPage
    from workbench.gui.matrix.page import MatrixPage
    from workbench.gui.searching.page import SearchPage
    from workbench.gui.tags.manager import TagManager
    from workbench.gui.timeline.page import TimelinePage

_SEARCH_TOOLS = (Act.SAVE_SEARCH, Act.TAG_HITS, Act.SEARCH_LIST)


class Pages(QObject):
    """Gives a page that is made its actions, its ways to the others, and the case that is open."""

    changed = Signal()
    """Something else is chosen or asked on a page: actions may make sense now, or no more."""
    said = Signal(object)
    """A sentence about what was asked for."""

    def __init__(
        self, parts: Parts, session: Session, doing: Doing, acts: Actions, navigator: Navigator
    ) -> None:
        super().__init__()
        self._parts = parts
        self._session = session
        self._doing = doing
        self._acts = acts
        self._navigator = navigator
        parts.claims.once_made(self._join_claims)
        parts.search.once_made(self._join_search)
        parts.tags.once_made(self._join_tags)
        for later in (parts.matrix, parts.timeline, parts.highlights):
            later.once_made(self._join_overview)

    def show_claim(self, claim_id: int) -> None:
        """Go to a claim."""
        self._parts.claims().choose(claim_id)
        self._navigator.go(Act.GO_CLAIMS)

    def show_tagged(self, tag_id: int) -> None:
        """Go to the passages that bear a tag."""
        self._parts.highlights().show_tag(tag_id)
        self._navigator.go(Act.GO_HIGHLIGHTS)

    def try_query(self, query: str) -> None:
        """Search what stands in the guide or in a list of queries."""
        if self._session.desk is None:
            self.said.emit(self.tr("Open a case first, to search it."))
        else:
            self._navigator.go(Act.GO_SEARCH)
            self._parts.search().start(query)

    def _join_claims(self, page: "ClaimsPage") -> None:
        page.add_actions(self._acts.scoped(Scope.CLAIMS))
        page.spotWanted.connect(self._navigator.visit_wanted)
        page.chosenChanged.connect(self.changed)
        self._let_in(page)

    def _join_search(self, page: "SearchPage") -> None:
        page.saved.add_actions(self._acts.scoped(Scope.SEARCHES))
        page.add_tools([self._acts.action(act) for act in _SEARCH_TOOLS])
        page.asked.connect(lambda question: page.expect(self._session.ask(question)))
        page.claimWanted.connect(self.show_claim)
        page.spotWanted.connect(self._navigator.visit_wanted)
        page.queryWanted.connect(self.try_query)
        page.said.connect(self.said)
        page.changed.connect(self.changed)
        self._parts.tabs.texts.hitsPassed.connect(page.walk)
        self._session.found.connect(page.take_news)
        self._let_in(page)
        if self._session.indexing is not None:
            page.take_news(self._session.indexing)

    def _join_tags(self, page: "TagManager") -> None:
        page.add_actions(self._acts.scoped(Scope.TAGS))
        page.passagesWanted.connect(self.show_tagged)
        page.chosenChanged.connect(self.changed)
        self._let_in(page)

    def _join_overview(self, page: "MatrixPage | TimelinePage | HighlightsPage") -> None:
        page.claimWanted.connect(self.show_claim)
        page.spotWanted.connect(self._navigator.visit_wanted)
        self._let_in(page)

    def _let_in(self, room: Room) -> None:
        """A case that cannot be read just now is a sentence, and a page without it."""
        self._doing(lambda: room.set_desk(self._session.desk))
