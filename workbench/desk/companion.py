"""A process beside the window that it talks to by messages, and that is started again once if it dies."""

from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any

Serve = Callable[[Connection, Path], None]
"""What such a process does: it gets its end of the pipe, and the case."""

LIVES = 2
"""How often one is started."""


class Companion:
    """The window's end of it. Nothing here ever waits for the process.

    Args:
        serve: what it does.
        folder: the case.
        hear: gets each message it sends, in a thread of this object's own.
        lost: called in that thread when it is gone though nobody ended it, with whether another is started.
    """

    def __init__(
        self, serve: Serve, folder: Path, hear: Callable[[Any], object], lost: Callable[[bool], object]
    ) -> None:
        self._serve = serve
        self._folder = folder
        self._hear = hear
        self._lost = lost
        self._outbox: SimpleQueue[object] = SimpleQueue()
        self._lock = Lock()
        self._closed = False
        self._keeper: Thread | None = None
        self._process: SpawnProcess | None = None

    def start(self) -> None:
        """Start it, unless that was done before; it is ready some time after."""
        with self._lock:
            if self._keeper is None and not self._closed:
                self._keeper = Thread(target=self._keep, daemon=True, name=f"{self._serve.__module__} keeper")
                self._keeper.start()

    def send(self, message: object) -> None:
        """Send a message when it can be taken; starts the process for the first one."""
        self._outbox.put(message)
        self.start()

    def close(self) -> None:
        """End the process, whatever it is at; returns when it is gone."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()
        if self._keeper is not None:
            self._keeper.join()

    def _keep(self) -> None:
        for life in range(1, LIVES + 1):
            self._live()
            if self._closed:
                return
            self._lost(life < LIVES)

    def _live(self) -> None:
        """Start the process, and pass messages in both directions until it is gone."""
        context = get_context("spawn")
        pipe, theirs = context.Pipe()
        with self._lock:
            if self._closed:
                return
            self._process = context.Process(target=self._serve, args=(theirs, self._folder), daemon=True)
            self._process.start()
        theirs.close()
        sender = Thread(
            target=self._deliver, args=(pipe,), daemon=True, name=f"{self._serve.__module__} post"
        )
        sender.start()
        with suppress(EOFError, OSError):
            while True:
                self._hear(pipe.recv())
        self._process.kill()
        self._process.join()
        self._outbox.put(_END)
        sender.join()
        pipe.close()

    def _deliver(self, pipe: Connection) -> None:
        """Send what is in the outbox; what is sent to one that is gone is lost."""
        for message in iter(self._outbox.get, _END):
            with suppress(OSError):
                pipe.send(message)


_END = object()
"""Ends the delivering of messages to one process."""
