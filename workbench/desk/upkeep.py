"""The process that keeps the index up to date: whenever the case has changed, and from the start."""

import logging
from multiprocessing.connection import Connection
from pathlib import Path

from workbench import logs
from workbench.core.problems import IndexBusy, IndexDamaged, Problem
from workbench.core.progress import Progress
from workbench.desk import cases
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder
from workbench.desk.news import Indexing, Rebuild, Trouble

_IDLE_SECONDS = 0.25

_log = logging.getLogger(__name__)


def serve(pipe: Connection, folder: Path) -> None:
    """Follow the case until the window is gone. What ends it otherwise is in the log."""
    with logs.kept("indexing"):
        try:
            _Server(pipe, cases.open_case(folder, "", cases.Mode.READ, "indexing")).run()
        except (EOFError, ConnectionError, KeyboardInterrupt):
            return
        except Exception:
            _log.exception("Indexing has stopped")


class _Telling(Progress):
    """Reports go to the window instead of being polled."""

    def __init__(self, pipe: Connection, finder: Finder) -> None:
        super().__init__()
        self._pipe = pipe
        self._finder = finder

    def report(self, done: int, total: int, item: str = "") -> None:
        super().report(done, total, item)
        self._pipe.send(Indexing(done, total, self._finder.partial))


class _Server:
    def __init__(self, pipe: Connection, desk: Desk) -> None:
        self._pipe = pipe
        self._desk = desk
        self._finder: Finder | None = None
        self._behind = True
        self._anew = False

    def run(self) -> None:
        while True:
            if self._behind or self._anew:
                self._work()
            self._take(0 if self._behind or self._anew else None)

    def _take(self, seconds: float | None) -> None:
        while self._pipe.poll(seconds):
            seconds = 0
            self._anew |= isinstance(self._pipe.recv(), Rebuild)
            self._behind = True

    def _work(self) -> None:
        """Follow the case. Where that fails it is not tried again before the case has changed."""
        try:
            self._follow()
            self._pipe.send(Indexing(0, 0))
        except (IndexBusy, IndexDamaged):  # another process is at it, or it is empty now: try once more
            self._pipe.poll(_IDLE_SECONDS)
            return
        except Problem as problem:
            self._pipe.send(Trouble(problem))
        self._behind = self._anew = False

    def _follow(self) -> None:
        if self._finder is None:
            self._finder = Finder(self._desk)
        telling = _Telling(self._pipe, self._finder)
        if self._anew:
            self._finder.rebuild(telling)
        self._finder.catch_up(telling)
