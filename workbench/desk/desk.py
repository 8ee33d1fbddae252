"""An open case: the one place where deeds are done, undone and made known."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Concatenate, ParamSpec, TypeVar

from workbench.core.changes import ChangeSet, Deed, Label, Way, merged
from workbench.core.model import Case
from workbench.core.problems import EditConflict, NothingToRedo, NothingToUndo
from workbench.desk.steps import Steps
from workbench.store import journal
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import records
from workbench.store.store import Order, Store

P = ParamSpec("P")
T = TypeVar("T")

LONG_STEP = 200_000
"""Characters of the journal: undoing as much takes about a twentieth of a second."""

MERGE_SECONDS = 3.0
"""Deeds with the same `merge` key that follow each other this fast are one undo step."""

Work = Callable[[Edit], T]
Listener = Callable[[Deed], None]


class Desk:
    """One case, open in this process. Safe to use from several threads.

    Args:
        store: the open annotation database.
        author: the name written under everything done here.
    """

    def __init__(self, store: Store, author: str) -> None:
        self.store = store
        self.author = author
        self._steps = Steps(store.ask(lambda connection: tuple(journal.ways(connection))))
        self._listeners: list[Listener] = []
        self._lock = RLock()
        self._queue: set[object] = set()
        self._last: tuple[str, int, float] = ("", 0, 0.0)

    @property
    def folder(self) -> Path:
        """The case folder."""
        return self.store.opened.folder

    @property
    def readonly(self) -> bool:
        """Whether the case is open only for reading."""
        return self.store.readonly

    def case(self) -> Case:
        """The case's own record: name, status scale."""
        return self.ask(records.case)

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer one of the store's questions."""
        return self.store.ask(question, *args, **kwargs)

    def do(
        self, label: Label, work: Work[T], *, reason: str = "", step: int | None = None, merge: str = ""
    ) -> T:
        """Do a deed: everything `work` writes is one transaction, one undo step and one notice.

        Args:
            label: what to call it.
            work: writes through the `Edit` it is given; its result is returned.
            reason: why, for the journal.
            step: an earlier deed's step that this one continues (batches of one import).
            merge: continue the last step if it had this key a moment ago (typing a note).

        Raises:
            Problem: nothing was changed, see `workbench.store.store.Store.write`.
        """
        with self._turn():
            order = Order(label, self.author, reason, step if step is not None else self._continued(merge))
            written = self.store.write(order, work)
            if written.deed is not None:
                self._last = (merge, written.deed.step, time.monotonic())
                self._learn(written.deed)
            return written.result

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits to write: a long deed that others may follow should come to its end."""
        return bool(self._queue)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        waiting = object()
        self._queue.add(waiting)
        with self._lock:
            self._queue.discard(waiting)
            yield

    def _continued(self, merge: str) -> int | None:
        key, step, at = self._last
        goes_on = merge and key == merge and time.monotonic() - at < MERGE_SECONDS
        return step if goes_on and self._steps.is_last(step) else None

    def new_step(self) -> int:
        """An identifier for an undo step of several deeds, to be given to each of them."""
        return self.store.mint()

    @property
    def undoable(self) -> Label | None:
        """What the next undo would take back, or None."""
        return self._steps.undoable

    @property
    def redoable(self) -> Label | None:
        """What the next redo would bring back, or None."""
        return self._steps.redoable

    def takes_long(self, way: Way) -> bool:
        """Whether the next undo or redo changes so much that nobody should have to wait for it."""
        step = self._steps.to_undo if way is Way.UNDO else self._steps.to_redo
        return step is not None and self.ask(journal.weight, step) > LONG_STEP

    def undo(self) -> Deed:
        """Take the newest step back; raises `NothingToUndo`, or `EditConflict` if it changed since."""
        with self._turn():
            step, label = self._steps.to_undo, self._steps.undoable
            if step is None or label is None:
                raise NothingToUndo
            done = [deed.changes for deed in self.ask(journal.of_step, step)]
            # Deeds that cancel each other out are taken back one by one, or nothing would be journaled.
            changes = merged(done) or ChangeSet(tuple(change for one in done for change in one))
            return self._replay(Order(label, self.author, step=step, way=Way.UNDO), changes.inverted())

    def redo(self) -> Deed:
        """Bring the step undone last back; raises `NothingToRedo` or `EditConflict`."""
        with self._turn():
            step, label = self._steps.to_redo, self._steps.redoable
            if step is None or label is None:
                raise NothingToRedo
            deeds = self.ask(journal.of_step, step)
            undone = deeds[-1].changes if deeds else ChangeSet()
            return self._replay(Order(label, self.author, step=step, way=Way.REDO), undone.inverted())

    def _replay(self, order: Order, changes: ChangeSet) -> Deed:
        def work(edit: Edit) -> None:
            for change in changes:
                edit.apply(change)

        deed = self.store.write(order, work).deed
        if deed is None:
            raise EditConflict("step", order.step or 0)
        self._last = ("", 0, 0.0)
        self._learn(deed)
        return deed

    def _learn(self, deed: Deed) -> None:
        self._steps.add(deed.step, deed.label, deed.way)
        for listener in tuple(self._listeners):
            listener(deed)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each deed, in the thread that did it; returns a function that stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def log(self, limit: int = 100) -> tuple[Deed, ...]:
        """The newest deeds, newest first: who did what, when and why."""
        return self.ask(journal.newest, limit)

    def close(self) -> None:
        """Leave the case."""
        self.store.close()
