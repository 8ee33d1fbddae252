"""The long work of a window: what there is, how far it is, how long it took and what came of it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from workbench.core.progress import Progress

_MOST = 30


class State(Enum):
    """Where a job stands."""

    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(eq=False)
class Job:
    """One piece of long work. `stoppable`: it heeds its `progress` when that is cancelled.

    `result` is a sentence about what came of it, `seconds` how long it took, once it is over.
    """

    title: str
    progress: Progress
    stoppable: bool = False
    state: State = State.WORKING
    result: str = ""
    seconds: float = 0.0


class Jobs(QObject):
    """All jobs since the window was opened, as far as anybody wants to know."""

    changed = Signal()
    """A job began or ended. How far the others are must be asked."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Job] = []

    def begin(self, title: str, progress: Progress | None = None, *, stoppable: bool = False) -> Job:
        """A job is at work from now on."""
        job = Job(title, progress or Progress(), stoppable)
        self._jobs = [job, *self._jobs]
        self.changed.emit()
        return job

    def end(self, job: Job, state: State = State.DONE, result: str = "") -> None:
        """A job is over; one that was asked to stop has been stopped."""
        if job.state is State.WORKING:
            asked = state is State.DONE and job.progress.cancelled
            job.state = State.STOPPED if asked else state
            job.result = result
            job.seconds = job.progress.seconds
            over = [one for one in self._jobs if one.state is not State.WORKING]
            for one in over[_MOST:]:
                self._jobs.remove(one)
            self.changed.emit()

    def over(self, job: Job, well: bool) -> None:
        """A job is over, and went well or failed; for who is told only that."""
        self.end(job, State.DONE if well else State.FAILED)

    def working(self) -> tuple[Job, ...]:
        """Those at work."""
        return tuple(job for job in self._jobs if job.state is State.WORKING)

    def all(self) -> tuple[Job, ...]:
        """Every one, the newest first."""
        return tuple(self._jobs)
