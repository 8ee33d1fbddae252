"""The process that answers searches. It reads the index and the case, and writes nothing.

Of the questions only the newest is answered: it stops the work on one before it, also halfway. Inquiries are
answered one by one while nobody asks.
"""

import gc
import logging
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from workbench import logs
from workbench.core.problems import IndexBusy, IndexDamaged, Problem
from workbench.core.progress import Cancelled, Progress
from workbench.desk import cases
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder
from workbench.desk.news import Answered, Asked, Inquired, Nudge, Told

_IDLE_SECONDS = 0.25

T = TypeVar("T")

_log = logging.getLogger(__name__)


def serve(pipe: Connection, folder: Path) -> None:
    """Answer until the window is gone. What ends it otherwise is in the log."""
    with logs.kept("search"):
        try:
            desk = cases.open_case(folder, "", cases.Mode.READ, "search")
            finder = _finder(pipe, desk)
            if finder.partial:
                pipe.send(Nudge())  # it may have been damaged, and made anew just now
            gc.freeze()  # or every so many questions one would wait while all modules are gone through
            _Server(pipe, finder).run()
        except (EOFError, ConnectionError, KeyboardInterrupt):
            return
        except Exception:
            _log.exception("Searching has stopped")


def _finder(pipe: Connection, desk: Desk) -> Finder:
    while True:
        try:
            return Finder(desk)
        except IndexBusy:  # another process makes it anew at this moment
            pipe.poll(_IDLE_SECONDS)


class _Overtaken(Progress):
    """Stops the work on a question when there is a newer one."""

    def __init__(self, overtaken: Callable[[], bool]) -> None:
        super().__init__()
        self._overtaken = overtaken

    def report(self, done: int, total: int, item: str = "") -> None:
        super().report(done, total, item)
        if self._overtaken():
            raise Cancelled


class _Server:
    def __init__(self, pipe: Connection, finder: Finder) -> None:
        self._pipe = pipe
        self._finder = finder
        self._asked: Asked | None = None
        self._inquired: deque[Inquired] = deque()

    def run(self) -> None:
        while True:
            self._step()

    def _step(self) -> None:
        """Take what was sent, waiting for it if there is nothing to do, and do one thing."""
        self._take(0 if self._asked or self._inquired else None)
        if self._asked is not None:
            self._answer(self._asked)
        elif self._finder.partial:  # what is found out is counted on, so all of the case must be there
            self._take(_IDLE_SECONDS)
        elif self._inquired:
            self._tell(self._inquired.popleft())

    def _take(self, seconds: float | None) -> None:
        """Take what was sent, or is within these seconds; of several questions the newest."""
        while self._pipe.poll(seconds):
            seconds = 0
            match self._pipe.recv():
                case Asked() as asked:
                    self._asked = asked
                case Inquired() as inquired:
                    self._inquired.append(inquired)

    def _answer(self, asked: Asked) -> None:
        self._asked = None
        try:
            answer = self._careful(lambda: self._finder.find(asked.question, _Overtaken(self._newer)))
        except Cancelled:
            return
        self._pipe.send(Answered(asked.number, answer))

    def _newer(self) -> bool:
        self._take(0)
        return self._asked is not None

    def _tell(self, inquired: Inquired) -> None:
        self._pipe.send(Told(inquired.number, self._careful(lambda: inquired.inquiry.answer(self._finder))))

    def _careful(self, work: Callable[[], T]) -> T | Problem:
        """What comes of it. An index that turns out damaged is empty now: somebody has to fill it."""
        try:
            try:
                return work()
            except IndexDamaged:
                self._pipe.send(Nudge())
                return work()
        except Problem as problem:
            return problem
