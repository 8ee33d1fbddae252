"""The index follows the case: from the journal, or where it has seen nothing of it, from the case itself.

Everything is committed in small parts. What an index has seen is noted with the last part of it, so that one
who is killed in between leaves an index that knows what it lacks, and whoever comes next goes on.
"""

import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, repeat
from typing import TYPE_CHECKING

from workbench.core.changes import Deed, Label
from workbench.core.ids import RANDOM_BITS
from workbench.core.problems import CaseBusy, IndexBusy, IndexNotWritten
from workbench.core.progress import Progress
from workbench.desk.affected import Affected, by_deeds
from workbench.desk.desk import Desk
from workbench.desk.indexing import documents, everything
from workbench.places import index_folder
from workbench.search import Document
from workbench.store import journal
from workbench.store.lock import CaseLock

if TYPE_CHECKING:
    from workbench.search import Index

FAR_BEHIND = 2_000
"""Deeds after which indexing everything anew is quicker than following them one by one."""

PART = 100
"""Things in one commit: few enough that somebody's own highlight is not kept waiting by an import."""

_GROWING = tuple(PART * 2**step for step in range(5))
"""Things in the first commits of a new index: something is found at once, and the rest is quick."""

_NEWEST = 20
"""Deeds at the end of the journal among which a person's own are sought, however far behind the index is."""

_UNFINISHED = 1 << RANDOM_BITS
"""Below this no deed has its id: an index that says so has not seen all of the case yet."""


class _Moved(Exception):
    """Somebody else made the index anew; what was put into it is gone."""


class Follower:
    """Brings the index of one case up to date. Of several processes, one does at a time."""

    def __init__(self, desk: Desk, index: "Index") -> None:
        self._desk = desk
        self._index = index
        self._looked = 0

    @property
    def partial(self) -> bool:
        """Whether the index lacks what was in the case from the start, and finds only a part of it."""
        return self._index.seen < _UNFINISHED

    def catch_up(self, progress: Progress) -> None:
        """Bring the index up to the newest deed; from nothing if it has seen another history.

        Raises:
            IndexBusy: another process is at it.
            IndexNotWritten: the disk refuses.
            Cancelled: the progress said so; the index is as complete as it says.
        """
        if self._index.seen == self._desk.ask(journal.last_id):
            return
        with self._alone():
            while not self._caught_up(progress):
                pass

    def rebuild(self, progress: Progress) -> None:
        """Index everything anew; what was indexed before is found until that is done. Raises as above."""
        with self._alone():
            self._replace(progress)

    def _caught_up(self, progress: Progress) -> bool:
        try:
            self._follow(self._begun(progress), progress)
        except _Moved:
            return False
        return True

    def _begun(self, progress: Progress) -> int:
        """The number of the deed up to which the index has followed, after it was made anew if it must be."""
        newest, seen = self._desk.ask(journal.last), self._index.seen
        number = self._desk.ask(journal.number_of, seen)
        if number is not None and newest - number <= FAR_BEHIND:
            return number
        if seen < _UNFINISHED:
            return self._fill(progress)
        return self._replace(progress)

    def _follow(self, number: int, progress: Progress) -> None:
        while deeds := self._desk.ask(journal.after, number):
            number = deeds[-1].number
            self._looked = max(number, self._desk.ask(journal.last) - _NEWEST)
            affected = self._desk.ask(by_deeds, deeds)
            self._put(affected, repeat(PART), progress, deeds[-1].id)

    def _fill(self, progress: Progress) -> int:
        """From nothing, part by part: what is indexed so far is found. Returns the deed that was reached."""
        with _disk():
            self._index.clear()  # whoever was killed at this left what may be gone from the case by now
            self._index.apply((), (), 1 + secrets.randbelow(_UNFINISHED - 1))
        goal, affected = self._desk.ask(journal.head), self._desk.ask(everything)
        self._looked = goal.number
        self._put(affected, chain(_GROWING, repeat(_GROWING[-1])), progress, goal.deed)
        return goal.number

    def _replace(self, progress: Progress) -> int:
        goal, affected = self._desk.ask(journal.head), self._desk.ask(everything)
        with _disk():
            self._index.fill(self._documents(affected, progress), goal.deed)
        return goal.number

    def _documents(self, affected: Affected, progress: Progress) -> Iterator[Document]:
        done, total = 0, len(affected)
        for part in affected.slices(repeat(PART)):
            progress.report(done, total)
            done += len(part)
            yield from self._desk.ask(documents, part)[0]

    def _put(self, affected: Affected, sizes: Iterable[int], progress: Progress, seen: int) -> None:
        """Index these things in parts; the last one notes what is seen then."""
        before, done, total = self._index.seen, 0, len(affected)
        for part in affected.slices(sizes):
            if total > PART:
                progress.report(done, total)
            done += len(part)
            self._commit(part, before, seen if done == total else before)
            if done < total:
                self._put_own(before)
        if not total:
            self._commit(affected, before, seen)

    def _put_own(self, seen: int) -> None:
        """Index what people did meanwhile: it does not wait until its turn, and comes once more then."""
        deeds = self._desk.ask(journal.after, self._looked)
        if deeds:
            self._looked = deeds[-1].number
            own = self._desk.ask(by_deeds, _by_hand(deeds))
            for part in own.slices(repeat(PART)):
                self._commit(part, seen, seen)

    def _commit(self, part: Affected, before: int, seen: int) -> None:
        there, gone = self._desk.ask(documents, part)
        if self._index.seen != before:
            raise _Moved
        with _disk():
            self._index.apply(there, gone, seen, before)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        folder = index_folder(self._desk.case().id)
        with _disk():
            try:
                lock = CaseLock(folder.with_suffix(".lock"), "indexing")
            except CaseBusy as problem:
                raise IndexBusy from problem
        try:
            yield
        finally:
            lock.release()


@contextmanager
def _disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise IndexNotWritten(error.strerror or str(error)) from error


def _by_hand(deeds: Iterable[Deed]) -> Iterator[Deed]:
    return (deed for deed in deeds if deed.label is not Label.IMPORT)
