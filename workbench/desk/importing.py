"""Files become articles: read, recognised if known, kept; a bad file never stops the others."""

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from workbench.core.changes import Label
from workbench.core.model import Fate, Import, Outcome
from workbench.core.problems import BadValue, NotSaved, ReadOnly, Unreadable
from workbench.core.progress import Cancelled, Progress
from workbench.desk import keeping, storeroom
from workbench.desk.arriving import arrivals
from workbench.desk.choosing import files_below
from workbench.desk.desk import Desk
from workbench.desk.ledger import Ledger
from workbench.desk.ready import Ready
from workbench.formats import Mapping as Columns
from workbench.formats import suffixes
from workbench.formats.files import opened
from workbench.store import originals
from workbench.store.edit import Edit

__all__ = ["bring_in", "files_below", "run", "suffixes"]

LEAST, MOST = 20, 200
"""The fewest articles kept before somebody else may write, and the most that one transaction keeps."""

HELD = 0.02
"""Seconds that a transaction goes on, besides its commit, when a person's edit waits for it; at most, …"""

LONGEST = 0.05
"""… and where none does: what it writes into the journal at its end takes a part of that time again."""

SHARES = 3
"""How often what is likely to take `HELD` waits before it is kept: meanwhile about as much is read again."""

WAITING = 0.5
"""Seconds after which what was read is kept even if there is little of it, so that it can be looked at."""

BREATH = 0.001
"""Seconds between two transactions, or whoever waits to write would get no turn: locks are not fair."""

TELLING = (Fate.KEPT, Fate.VERSION, Fate.COPY, Fate.UNREADABLE)
"""The fates that make a report worth keeping: that a file is in the case already is told and forgotten."""


def run(
    desk: Desk, paths: Sequence[Path], progress: Progress, columns: Mapping[Path, Columns] | None = None
) -> Import:
    """Import files and folders as they are read; returns the report, which stays with the case.

    Whatever is kept is one undo step, also when cancelled between two articles. Done again after it was
    interrupted, it keeps what is missing and nothing twice.

    Args:
        desk: the open case.
        paths: files and folders.
        progress: counts files.
        columns: what the columns of tables mean, where a person said so.

    Raises:
        ReadOnly, NotSaved: what was kept before stays kept.
    """
    chosen = files_below(paths)
    return bring_in(desk, arrivals(desk, chosen.paths, columns or {}, progress), chosen.left_out)


def bring_in(desk: Desk, arriving: Generator[Ready | Outcome], left_out: int) -> Import:
    """Keep what arrives, until that ends or is `Cancelled`; see `run`."""
    if desk.readonly:
        raise ReadOnly(str(desk.folder))
    with _refusals():
        originals.sweep(desk.folder)
    keeper = _Keeper(desk)
    cancelled = False
    with closing(arriving):
        try:
            for one in arriving:
                keeper.take(one)
        except Cancelled:
            cancelled = True
    return keeper.finished(left_out, cancelled=cancelled)


class _Keeper:
    """Keeps articles a few at a time, all as one step, and writes down what became of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._step = desk.new_step()
        self._ledger = Ledger()
        self._stored: dict[str, str] = {}
        self._waiting: list[Ready] = []
        self._share = LEAST
        self._last = time.monotonic()

    def take(self, one: Ready | Outcome) -> None:
        """Keep this one soon, or only write down what became of it."""
        if isinstance(one, Outcome):
            self._ledger.add(one)
        else:
            self._take(one)
        if len(self._waiting) >= min(MOST, SHARES * self._share) or time.monotonic() - self._last > WAITING:
            self._keep_waiting()

    def finished(self, left_out: int, *, cancelled: bool) -> Import:
        """Keep what still waits, and the report."""
        self._keep_waiting()
        report = Import(
            id=self._desk.new_step(),
            made=datetime.now(UTC),
            author=self._desk.author,
            outcomes=self._ledger.outcomes(),
            left_out=left_out,
            cancelled=cancelled,
        )
        if report.of(*TELLING):
            self._desk.do(Label.IMPORT, lambda edit: edit.add(report), step=self._step)
        if report.of(Fate.KEPT, Fate.VERSION, Fate.COPY):
            _list_originals(self._desk)
        return report

    def _take(self, ready: Ready) -> None:
        """The file goes first, outside any transaction: one that no article follows is taken up next time."""
        try:
            if ready.sha256 not in self._stored:
                self._stored[ready.sha256] = _stored(self._desk, ready)
        except Unreadable as problem:
            self._ledger.add(Outcome(str(ready.path), Fate.UNREADABLE, ready.part, why=problem.why))
        else:
            stored = self._stored[ready.sha256]
            self._waiting.append(ready if ready.stored == stored else replace(ready, stored=stored))

    def _keep_waiting(self) -> None:
        while self._waiting:
            told = self._kept(self._waiting)
            self._waiting = self._waiting[len(told) :]
            for one in told:
                self._ledger.add(one)
            time.sleep(BREATH)
        self._last = time.monotonic()

    def _kept(self, waiting: Sequence[Ready]) -> list[Outcome]:
        """Keep as many in one transaction as there is time for; where one is bad, those before it."""

        def work(edit: Edit) -> list[Outcome]:
            until = time.monotonic() + LONGEST
            told: list[Outcome] = []
            while len(told) < len(waiting):
                told += self._share_kept(edit, waiting[len(told) :])
                if self._desk.is_wanted or time.monotonic() > until:
                    break
            return told

        try:
            return self._desk.do(Label.IMPORT, work, step=self._step)
        except BadValue as problem:
            if len(waiting) > 1:
                return self._kept(waiting[: len(waiting) // 2])
            (bad,) = waiting
            return [Outcome(str(bad.path), Fate.UNREADABLE, bad.part, why=str(problem))]

    def _share_kept(self, edit: Edit, waiting: Sequence[Ready]) -> list[Outcome]:
        """Keep as many as are likely to take `HELD`."""
        began = time.monotonic()
        told = keeping.keep_all(edit, waiting[: self._share])
        fitting = round(len(told) * HELD / max(time.monotonic() - began, HELD / 2))
        self._share = min(MOST, max(LEAST, fitting))
        return told


def _stored(desk: Desk, ready: Ready) -> str:
    there = originals.name_there(desk.folder, ready.path, ready.sha256)
    if there is not None:
        return there
    with opened(ready.path) as file, _refusals():
        return originals.keep(desk.folder, ready.path.name, file, ready.sha256)


def _list_originals(desk: Desk) -> None:
    with _refusals():
        originals.write_manifest(desk.folder, storeroom.files(desk))


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error
