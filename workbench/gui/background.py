"""Work that takes a moment, done beside the window, its outcome told in the window's own thread."""

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from workbench.core.problems import Problem

T = TypeVar("T")


class Background(QObject):
    """Runs one piece of work after the other was started; each has a thread of its own.

    For what waits on files and other processes; work that computes belongs into a process.
    """

    failed = Signal(object)
    """Carries the `Problem` that ended a piece of work."""
    busy = Signal(object)
    """Carries whether anything is being worked on."""

    _done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._threads: set[Thread] = set()
        self._done.connect(lambda tell: tell(), Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], over: Callable[[bool], object] | None = None
    ) -> None:
        """Run `work`; afterwards, in the window's thread, `then` with its result, unless it failed.

        Before that `over` is told whether it went well.
        """

        def outcome() -> None:
            well, tell = self._told(work, then)
            self._done.emit(lambda: self._finish(thread, tell, partial(over, well) if over else None))

        thread = Thread(target=outcome, daemon=True)
        self._threads.add(thread)
        self.busy.emit(True)  # noqa: FBT003 - Qt signals carry positional values
        thread.start()

    def _finish(self, thread: Thread, tell: Callable[[], object], over: Callable[[], object] | None) -> None:
        thread.join()
        self._threads.discard(thread)
        self.busy.emit(bool(self._threads))
        if over is not None:
            over()
        tell()

    def _told(self, work: Callable[[], T], then: Callable[[T], None]) -> tuple[bool, Callable[[], object]]:
        """Does the work; returns whether it went well, and what tells of its outcome."""
        try:
            return True, partial(then, work())
        except Problem as problem:
            return False, partial(self.failed.emit, problem)
        except Exception as error:  # a bug: it must end in the window's thread, where bugs are told
            return False, partial(_raise, error)

    def wait(self) -> None:
        """Wait for all that is at work, and tell what came of it."""
        for thread in tuple(self._threads):
            thread.join()
        QCoreApplication.sendPostedEvents(self)


def _raise(error: Exception) -> None:
    raise error
