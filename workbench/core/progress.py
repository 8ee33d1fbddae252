"""How far a long job is, shared between the one that works and the one that watches."""

import time
from dataclasses import dataclass, replace
from threading import Event, Lock


class Cancelled(Exception):
    """The person asked to stop; raised between two items, never inside one."""


@dataclass(frozen=True, slots=True)
class Step:
    """A moment of a job: `done` of `total` items (total 0: not known yet) and what is at hand.

    `within` is how much of that is done, from 0 to 1, where it is large and somebody knows.
    """

    done: int = 0
    total: int = 0
    item: str = ""
    within: float = 0.0

    @property
    def share(self) -> float:
        """How much of the whole job is done, from 0 to 1."""
        return (self.done + self.within) / self.total if self.total else 0.0


class Progress:
    """Written by the working thread, polled by the watcher ten times a second."""

    def __init__(self) -> None:
        self._step = Step()
        self._lock = Lock()
        self._cancelled = Event()
        self._going = Event()
        self._going.set()
        self._since = time.monotonic()
        self._worked = 0.0

    def report(self, done: int, total: int, item: str = "") -> None:
        """Say how far the job is; waits here while it is paused, raises `Cancelled` if it should stop."""
        with self._lock:
            self._step = Step(done, total, item)
        self._going.wait()
        self.check()

    def reach(self, within: float) -> None:
        """Say how much of the item at hand is done, from 0 to 1."""
        with self._lock:
            self._step = replace(self._step, within=within)

    def check(self) -> None:
        """Raise `Cancelled` if the job should stop here."""
        if self._cancelled.is_set():
            raise Cancelled

    @property
    def step(self) -> Step:
        """How far the job is now."""
        with self._lock:
            return self._step

    @property
    def seconds(self) -> float:
        """How long the job has been at work, without its pauses."""
        with self._lock:
            return self._worked + (time.monotonic() - self._since if self._going.is_set() else 0.0)

    def pause(self) -> None:
        """Have the job wait at its next item."""
        with self._lock:
            if self._going.is_set():
                self._worked += time.monotonic() - self._since
                self._going.clear()

    def resume(self) -> None:
        """Have a paused job go on."""
        with self._lock:
            if not self._going.is_set():
                self._since = time.monotonic()
                self._going.set()

    @property
    def paused(self) -> bool:
        """Whether the job waits, or will at its next item."""
        return not self._going.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next item, also a paused one."""
        self._cancelled.set()
        self._going.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._cancelled.is_set()
