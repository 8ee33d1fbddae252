"""The case that is open in the window, and the two things that come from other threads: deeds and answers."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from workbench.core.changes import Deed
from workbench.core.problems import Problem, SearchEnded
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.desk.inquiries import Inquiry
from workbench.desk.searching import Indexing, News, Search, Told, Trouble
from workbench.gui.gathering import Gathering

T = TypeVar("T")


class Session(QObject):
    """Holds the open desk. What happens in other threads arrives here and is told in the window's own."""

    leaving = Signal(object)
    """Carries the `Desk` that is closed next; what is at work on it must end, and it can still be asked."""
    changed = Signal(object)
    """Carries the `Desk` that is open now, or None."""
    happened = Signal(object)
    """Carries a `Deed`, always after the call that did it has returned; see `Gathering` for an import's."""
    found = Signal(object)
    """Carries `Answered`, `Indexing` or `Trouble`, see `workbench.desk.searching`."""

    _deed_done = Signal(object, object)
    _news_came = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._search: Search | None = None
        self._deaf: Callable[[], None] | None = None
        self._awaited: dict[int, Callable[[Any], object]] = {}
        self.indexing: Indexing | None = None
        """How far behind the index is, for who comes late; None while nothing is known of it."""
        self._gathering = Gathering(self.happened.emit)
        self._deed_done.connect(self._tell_deed, Qt.ConnectionType.QueuedConnection)
        self._news_came.connect(self._tell_news, Qt.ConnectionType.QueuedConnection)

    @property
    def desk(self) -> Desk | None:
        """The open case."""
        return self._desk

    def open(self, desk: Desk) -> None:
        """Show this case from now on; the one before is closed."""
        self._end()
        self._desk = desk
        self._deaf = desk.listen(lambda deed: self._deed_done.emit(desk, deed))
        self._search = Search(desk.folder, lambda news: self._news_came.emit(desk, news))
        self.changed.emit(desk)

    def close(self) -> None:
        """Show no case."""
        if self._desk is not None:
            self._end()
            self.changed.emit(None)

    def ask(self, question: Question) -> int:
        """Search; the answer comes by `found` with this number. 0 while no case is open."""
        return 0 if self._search is None else self._search.ask(question)

    def inquire(self, inquiry: Inquiry[T], then: Callable[[T | Problem], object]) -> None:
        """Have something found out; `then` gets what came of it, unless the case is closed before."""
        if self._search is not None:
            self._awaited[self._search.inquire(inquiry)] = then

    def rebuild_index(self) -> None:
        """Index the case anew."""
        if self._search is not None:
            self._search.rebuild()

    def _tell_deed(self, desk: Desk, deed: Deed) -> None:
        """What was on its way when its case was closed comes too late."""
        if desk is self._desk and self._search is not None:
            self._search.nudge()
            self._gathering.take(deed)

    def _tell_news(self, desk: Desk, news: News) -> None:
        if desk is not self._desk:
            return
        if isinstance(news, Told):
            self._settle(news)
            return
        if isinstance(news, Trouble) and isinstance(news.problem, SearchEnded):
            self._disappoint(news.problem)
        if isinstance(news, Indexing):
            self.indexing = news
        self.found.emit(news)

    def _settle(self, told: Told) -> None:
        then = self._awaited.pop(told.number, None)
        if then is not None:  # else it was thought lost
            then(told.outcome)

    def _disappoint(self, problem: Problem) -> None:
        """Whoever waits for what the ended process was to find out learns that it will not come."""
        awaited, self._awaited = self._awaited, {}
        for then in awaited.values():
            then(problem)

    def _end(self) -> None:
        self._gathering.end()
        if self._desk is not None:
            self.leaving.emit(self._desk)
        if self._deaf is not None:
            self._deaf()
        if self._search is not None:
            self._search.close()
        if self._desk is not None:
            self._desk.close()
        self._desk = self._search = self._deaf = self.indexing = None
        self._awaited = {}
