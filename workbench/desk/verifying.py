"""Proves a case: every original hashed anew, the database checked, every quote compared with its text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.core.progress import Progress
from workbench.core.views import Counts
from workbench.desk import cases, storeroom
from workbench.desk.desk import Desk
from workbench.store import checking, journal
from workbench.store.checking import Fault
from workbench.store.connecting import Connection

__all__ = ["Fault", "Verification", "verify"]


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked, how much of it, and everything that is wrong.

    `leftovers` are files among the originals that no article came from, which is not wrong.
    """

    originals: int
    counts: Counts
    deeds: int
    faults: tuple[Fault, ...]
    leftovers: tuple[Path, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def verify(desk: Desk, progress: Progress | None = None) -> Verification:
    """Check everything there is; changes nothing."""
    faults: list[Fault] = []
    for part in (checking.database, checking.articles, checking.texts):
        faults += desk.ask(_all, part)
    files = sorted(storeroom.files(desk))
    for number, one in enumerate(files):
        if progress is not None:
            progress.report(number, len(files), one.stored)
        fault = checking.original(desk.folder, one)
        if fault is not None:
            faults.append(fault)
    return Verification(
        originals=len(files),
        counts=cases.counts(desk),
        deeds=desk.ask(journal.last),
        faults=tuple(faults),
        leftovers=storeroom.leftovers(desk),
    )


def _all(connection: Connection, part: Callable[[Connection], Iterator[Fault]]) -> tuple[Fault, ...]:
    return tuple(part(connection))
