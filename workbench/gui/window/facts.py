"""What is so in the window at the moment; actions that make no sense then are greyed."""

from collections.abc import Iterator

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Fact
from workbench.gui.session import Session
from workbench.gui.window.marking import Marking
from workbench.gui.window.navigator import Navigator
from workbench.gui.window.parts import Parts


class Facts:
    """Gathers what is so from those who know."""

    def __init__(
        self, session: Session, parts: Parts, marking: Marking, navigator: Navigator, actions: Actions
    ) -> None:
        self._session = session
        self._parts = parts
        self._marking = marking
        self._navigator = navigator
        self._actions = actions

    def renew(self) -> None:
        """Enable what makes sense now."""
        self._actions.set_facts(frozenset(self._so()))

    def _so(self) -> Iterator[Fact]:
        if self._navigator.trail.can_go_back:
            yield Fact.BACK
        if self._navigator.trail.can_go_forward:
            yield Fact.FORWARD
        desk = self._session.desk
        if desk is None:
            return
        yield Fact.CASE
        if not desk.readonly:
            yield Fact.WRITABLE
            if desk.undoable is not None:
                yield Fact.UNDO
            if desk.redoable is not None:
                yield Fact.REDO
        yield from self._in_hand()

    def _in_hand(self) -> Iterator[Fact]:
        if self._parts.tabs.article_id() is not None:
            yield Fact.ARTICLE
        if self._marking.has_selection():
            yield Fact.SELECTION
        if self._marking.has_mark():
            yield Fact.MARK
        if self._marking.has_selection() or self._marking.has_mark():
            yield Fact.PASSAGE
        if self._parts.claims_in_hand().chosen() is not None:
            yield Fact.CLAIM
        tags, search = self._parts.tags.made, self._parts.search.made
        if tags is not None and tags.chosen() is not None:
            yield Fact.TAG
        if search is not None and search.question() is not None:
            yield Fact.QUERY
        if search is not None and search.saved.chosen() is not None:
            yield Fact.SAVED
