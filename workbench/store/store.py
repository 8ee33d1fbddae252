"""An open annotation database: questions are asked of it, deeds are committed to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from workbench.core.changes import ChangeSet, Deed, Label, Way
from workbench.core.ids import Minter
from workbench.core.model import Case
from workbench.core.problems import BadValue, CannotRead, EditConflict, NotSaved, ReadOnly
from workbench.store import journal, opening
from workbench.store.connecting import engine, identity, transaction
from workbench.store.edit import Edit
from workbench.store.journal import Head
from workbench.store.opening import Mode, Opened

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Order:
    """What the journal is to say of a deed besides its changes. `step` None begins an undo step."""

    label: Label
    author: str
    reason: str = ""
    step: int | None = None
    way: Way = Way.DO


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """The outcome of a deed: what its work returned, and its journal row unless nothing changed."""

    result: T
    deed: Deed | None


class Store:
    """One case, open. Values come out, live rows do not; every operation has a connection to itself."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self._file = identity(opened.database)
        self._reader = engine(opened.database, writable=False)
        self._writer = engine(opened.database, writable=True)
        self._one_writer = RLock()
        self._closed = False
        self._newest = self.ask(journal.last_id)
        self.mint = Minter(self._newest)

    @classmethod
    def create(cls, folder: Path, name: str, author: str, program: str) -> "Store":
        """Make a new case; see `workbench.store.opening.create`."""

        def begin(opened: Opened) -> None:
            def first(edit: Edit) -> None:
                edit.add(Case(id=edit.mint(), name=name, created=edit.now))

            cls(opened).write(Order(Label.NEW_CASE, author), first)

        return cls(opening.create(folder, begin, program))

    @classmethod
    def open(cls, folder: Path, mode: Mode, program: str) -> "Store":
        """Open a case; see `workbench.store.opening.open_case`."""
        return cls(opening.open_case(folder, mode, program))

    @property
    def readonly(self) -> bool:
        """Whether the case is open only for reading."""
        return self.opened.mode is Mode.READ

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer a question over one consistent state of the database; raises `CannotRead`."""
        try:
            with transaction(self._reader) as connection:
                return question(connection, *args, **kwargs)
        except DBAPIError as error:
            raise CannotRead(str(self.opened.folder), str(error.orig)) from error

    def write(self, order: Order, work: Callable[[Edit], T]) -> Written[T]:
        """Run `work` and its journal row in one transaction.

        Raises:
            ReadOnly: the case is open only for reading.
            EditConflict: a record is not as the work believed.
            NotSaved: the system refused; nothing of the deed is stored.
            BadValue: a text that is none, such as half of a character.
        """
        if self.readonly:
            raise ReadOnly(str(self.opened.folder))
        with self._one_writer, self._refusals():
            return self._write(order, work)

    def _write(self, order: Order, work: Callable[[Edit], T]) -> Written[T]:
        deed: Deed | None = None
        try:
            with transaction(self._writer) as connection:
                head = journal.head(connection)
                if head.deed != self._newest:
                    raise NotSaved("the case was changed from outside while it was open; open it again")
                edit = Edit(connection, self.mint, order.author)
                try:
                    result = work(edit)
                    if edit.changes:
                        deed = self._journal(connection, head, order, edit.changes)
                finally:
                    edit.close()
        except IntegrityError as error:
            raise EditConflict("record", 0) from error
        except DBAPIError:
            # A commit that fails may still have been stored: only the journal knows.
            if deed is None or not self._stored(deed):
                raise
        if deed is not None:
            self._newest = deed.id
        return Written(result, deed)

    def _journal(self, connection: Connection, head: Head, order: Order, changes: ChangeSet) -> Deed:
        id_ = self.mint()
        deed = Deed(
            number=head.number + 1,
            id=id_,
            step=id_ if order.step is None else order.step,
            label=order.label,
            way=order.way,
            author=order.author,
            at=datetime.now(UTC),
            reason=order.reason,
            changes=changes,
        )
        journal.write(connection, deed, head.digest)
        return deed

    def _stored(self, deed: Deed) -> bool:
        try:
            return self.ask(journal.last_id) == deed.id
        except CannotRead:
            return False

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            if self._closed:
                raise NotSaved("the case was closed")
            found = identity(self.opened.database)
            if found is None:
                raise FileNotFoundError(self.opened.database)
            if found != self._file:
                raise NotSaved("the case folder was replaced while it was open")
            yield
        except FileNotFoundError as error:
            raise NotSaved("the case folder is no longer where it was") from error
        except OSError as error:
            raise NotSaved(error.strerror or str(error)) from error
        except DBAPIError as error:
            raise NotSaved(str(error.orig)) from error
        except UnicodeEncodeError as error:
            wrong = ascii(error.object[error.start : error.end])
            raise BadValue("text", wrong, "letters, signs and emoji of Unicode") from error

    def close(self) -> None:
        """Leave the case when the deed at work is done; it can be opened by others from now on."""
        with self._one_writer:
            self._closed = True
            self._reader.dispose()
            opening.close(self.opened)
