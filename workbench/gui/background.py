"""Work that takes a moment, done beside the window, its outcome told in the window's own thread."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

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

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run `work`; afterwards, in the window's thread, `then` with its result, unless it failed."""

        def outcome() -> None:
            tell: Callable[[], None]
            try:
                result = work()
            except Problem as problem:
                kept = problem  # the name of an exception is gone after its block
                tell = lambda: self.failed.emit(kept)  # noqa: E731
            else:
                tell = lambda: then(result)  # noqa: E731
            self._done.emit(lambda: self._finish(thread, tell))

        thread = Thread(target=outcome, daemon=True)
        self._threads.add(thread)
        self.busy.emit(True)  # noqa: FBT003 - Qt signals carry positional values
        thread.start()

    def _finish(self, thread: Thread, tell: Callable[[], None]) -> None:
        thread.join()
        self._threads.discard(thread)
        self.busy.emit(bool(self._threads))
        tell()

    def wait(self) -> None:
        """Wait for all threads, without telling what came of them."""
        for thread in tuple(self._threads):
            thread.join()
        self._threads.clear()
