"""A process of its own that keeps a case's index up to date and answers searches: the window never waits.

Questions are numbered; while one is worked on, all but the newest of those that follow are dropped.
"""

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

from workbench import logs
from workbench.core.problems import IndexBusy, IndexDamaged, Problem, SearchEnded
from workbench.core.progress import Progress
from workbench.desk import cases
from workbench.desk.desk import Desk
from workbench.desk.finding import Answer, Finder, Question
from workbench.desk.inquiries import Inquiry

_IDLE_SECONDS = 0.25
_PATIENCE_SECONDS = 0.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its number."""

    number: int
    question: Question


@dataclass(frozen=True, slots=True)
class Inquired:
    """An inquiry with its number."""

    number: int
    inquiry: Inquiry[object]


@dataclass(frozen=True, slots=True)
class Nudge:
    """Says that the case has changed."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Asks for everything to be indexed anew."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends the process."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to the question of that number, or the problem that came instead."""

    number: int
    answer: Answer | Problem


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the inquiry of that number: its outcome, or a `Problem`."""

    number: int
    outcome: object


@dataclass(frozen=True, slots=True)
class Indexing:
    """How far the index is behind: `done` of `total` parts; both 0 when it is up to date."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps the index from following the case, or the search from going on."""

    problem: Problem


News = Answered | Told | Indexing | Trouble


class SearchProcess:
    """The window's end of it.

    Args:
        folder: the case.
        tell: called with each piece of news, in a thread of this object's own.
    """

    def __init__(self, folder: Path, tell: Callable[[News], None]) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, folder), daemon=True, name="search")
        self._process.start()
        theirs.close()
        self._numbers = count(1)
        self._closing = False
        self._listener = Thread(target=self._listen, args=(tell,), daemon=True, name="search news")
        self._listener.start()

    def ask(self, question: Question) -> int:
        """Ask; the answer comes as news with this number, unless a newer question overtakes it."""
        number = next(self._numbers)
        self._send(Asked(number, question))
        return number

    def inquire(self, inquiry: Inquiry[object]) -> int:
        """Have something found out; it comes as `Told` with this number, however much is asked meanwhile."""
        number = next(self._numbers)
        self._send(Inquired(number, inquiry))
        return number

    def nudge(self) -> None:
        """Say that the case has changed, so that the index follows before anyone asks."""
        self._send(Nudge())

    def rebuild(self) -> None:
        """Index everything anew."""
        self._send(Rebuild())

    def close(self) -> None:
        """End the process; returns when it is gone."""
        self._closing = True
        self._send(Stop())
        self._process.join(_PATIENCE_SECONDS)
        self._process.kill()  # whatever it is at: the index is derived and catches up
        self._process.join()
        self._listener.join()
        self._pipe.close()

    def _send(self, message: Asked | Inquired | Nudge | Rebuild | Stop) -> None:
        with suppress(OSError):  # the process is gone; searching ends with it, reading and marking go on
            self._pipe.send(message)

    def _listen(self, tell: Callable[[News], None]) -> None:
        while True:
            try:
                news = self._pipe.recv()
            except (EOFError, OSError):
                if not self._closing:
                    tell(Trouble(SearchEnded()))
                return
            tell(news)


class _Telling(Progress):
    """Reports go to the window instead of being polled."""

    def __init__(self, pipe: Connection) -> None:
        super().__init__()
        self._pipe = pipe

    def report(self, done: int, total: int, item: str = "") -> None:
        super().report(done, total, item)
        self._pipe.send(Indexing(done, total))


def _serve(pipe: Connection, folder: Path) -> None:
    """The other process. Where it ends by itself, the window learns that it has and the log says why."""
    with logs.kept("search"):
        try:
            desk = cases.open_case(folder, "", cases.Mode.READ, "search")
            _Server(pipe, _finder(pipe, desk)).run()
        except (EOFError, ConnectionError, KeyboardInterrupt):
            return  # the window is gone
        except Exception:
            _log.exception("Searching has stopped")


def _finder(pipe: Connection, desk: Desk) -> Finder:
    while True:
        try:
            return Finder(desk)
        except IndexBusy:  # another process makes it anew at this moment
            pipe.poll(_IDLE_SECONDS)


class _Server:
    def __init__(self, pipe: Connection, finder: Finder) -> None:
        self._pipe = pipe
        self._finder = finder
        self._behind = True
        self._inquired: deque[Inquired] = deque()

    def run(self) -> None:
        """Answer until the pipe closes, catching up whenever there is nothing to answer."""
        while True:
            busy = self._behind or self._inquired
            asked = self._newest() if self._pipe.poll(0 if busy else None) else None
            if self._behind:
                self._catch_up()
            if asked is not None:
                self._pipe.send(Answered(asked.number, self._answer(asked.question)))
            elif self._inquired:
                self._pipe.send(self._told(self._inquired.popleft()))

    def _newest(self) -> Asked | None:
        asked: Asked | None = None
        while self._pipe.poll(0):
            match self._pipe.recv():
                case Asked() as question:
                    asked = question
                case Inquired() as inquired:
                    self._inquired.append(inquired)
                case Rebuild():
                    self._finder.forget()
                    self._behind = True
                case Stop():
                    raise EOFError
                case _:
                    self._behind = True
        return asked

    def _catch_up(self) -> None:
        try:
            self._finder.catch_up(_Telling(self._pipe))
            self._behind = False
            self._pipe.send(Indexing(0, 0))
        except (IndexBusy, IndexDamaged):  # another process writes it, or it is empty now: try once more
            self._pipe.poll(_IDLE_SECONDS)
        except Problem as problem:
            self._behind = False  # until the case changes again: what is wrong is not over in a moment
            self._pipe.send(Trouble(problem))

    def _answer(self, question: Question) -> Answer | Problem:
        try:
            return self._finder.find(question)
        except Problem as problem:
            return problem

    def _told(self, inquired: Inquired) -> Told:
        try:
            return Told(inquired.number, inquired.inquiry.answer(self._finder))
        except Problem as problem:
            return Told(inquired.number, problem)
