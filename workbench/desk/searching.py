"""Searching beside the window: one process answers, another keeps the index up to date.

Neither waits for the other: while the index is written, its last complete state answers. Killing either, at
any moment, loses nothing.
"""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Lock

from workbench.core.problems import IndexingEnded, IndexingRestarted, SearchEnded, SearchRestarted
from workbench.desk import answering, upkeep
from workbench.desk.companion import Companion
from workbench.desk.finding import Question
from workbench.desk.inquiries import Inquiry
from workbench.desk.news import Answered, Asked, Indexing, Inquired, News, Nudge, Rebuild, Told, Trouble

__all__ = ["Answered", "Indexing", "News", "Search", "Told", "Trouble"]


class Search:
    """The window's end of both. What is asked of it is done later: no call here waits, but `close`.

    Args:
        folder: the case.
        tell: called with each piece of news, in threads of this object's own.
    """

    def __init__(self, folder: Path, tell: Callable[[News], None]) -> None:
        self._tell = tell
        self._numbers = count(1)
        self._pending: dict[int, Asked | Inquired] = {}
        self._lock = Lock()
        self._ended = False
        self._answering = Companion(answering.serve, folder, self._hear, self._lost_answering)
        self._upkeep = Companion(upkeep.serve, folder, self._hear, self._lost_upkeep)
        self._upkeep.start()

    def ask(self, question: Question) -> int:
        """Ask; the answer comes as news with this number, unless a newer question overtakes it."""
        asked = Asked(next(self._numbers), question)
        with self._lock:
            overtaken = [number for number, one in self._pending.items() if isinstance(one, Asked)]
            for number in overtaken:
                del self._pending[number]
        self._send(asked)
        return asked.number

    def inquire(self, inquiry: Inquiry[object]) -> int:
        """Have something found out; it comes as `Told` with this number, however much is asked meanwhile."""
        inquired = Inquired(next(self._numbers), inquiry)
        self._send(inquired)
        return inquired.number

    def nudge(self) -> None:
        """Say that the case has changed, so that the index follows before anyone asks."""
        self._upkeep.send(Nudge())

    def rebuild(self) -> None:
        """Index everything anew; what was indexed before answers until that is done."""
        self._upkeep.send(Rebuild())

    def close(self) -> None:
        """End both processes; returns when they are gone."""
        for companion in (self._upkeep, self._answering):
            companion.close()

    def _send(self, message: Asked | Inquired) -> None:
        if self._ended:
            told = Answered if isinstance(message, Asked) else Told
            self._tell(told(message.number, SearchEnded()))
            return
        with self._lock:
            self._pending[message.number] = message
        self._answering.send(message)

    def _hear(self, news: News | Nudge) -> None:
        match news:
            case Nudge():  # from the one that answers: the index was damaged, and is empty now
                self._upkeep.send(news)
                return
            case Answered(number=number) | Told(number=number):
                with self._lock:
                    self._pending.pop(number, None)
            case Indexing(total=0) if self._ended:  # which would say that all is well
                news = Trouble(SearchEnded())
            case Indexing(total=0):  # from now on there is time for it, and the first question finds it ready
                self._answering.start()
        self._tell(news)

    def _lost_answering(self, again: bool) -> None:
        """Another one is asked what this one left unanswered."""
        self._ended = not again
        self._tell(Trouble(SearchRestarted() if again else SearchEnded()))
        if again:
            with self._lock:
                pending = tuple(self._pending.values())
            for message in pending:
                self._answering.send(message)
            self._upkeep.send(Nudge())  # whose news is that all is well again

    def _lost_upkeep(self, again: bool) -> None:
        self._tell(Trouble(IndexingRestarted() if again else IndexingEnded()))
