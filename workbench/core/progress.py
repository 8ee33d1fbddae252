"""How far a long job is, shared between the one that works and the one that watches."""

from dataclasses import dataclass
from threading import Event, Lock


class Cancelled(Exception):
    """The person asked to stop; raised between two items, never inside one."""


@dataclass(frozen=True, slots=True)
class Step:
    """A moment of a job: `done` of `total` items (total 0: not known yet) and what is at hand."""

    done: int = 0
    total: int = 0
    item: str = ""


class Progress:
    """Written by the working thread, polled by the watcher ten times a second."""

    def __init__(self) -> None:
        self._step = Step()
        self._lock = Lock()
        self._cancelled = Event()

    def report(self, done: int, total: int, item: str = "") -> None:
        """Say how far the job is; raises `Cancelled` if it should stop here."""
        with self._lock:
            self._step = Step(done, total, item)
        if self._cancelled.is_set():
            raise Cancelled

    @property
    def step(self) -> Step:
        """How far the job is now."""
        with self._lock:
            return self._step

    def cancel(self) -> None:
        """Ask the job to stop at its next item."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._cancelled.is_set()
