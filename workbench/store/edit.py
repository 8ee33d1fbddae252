"""The one way to write: inside an edit, each change checked against what is stored."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Delete, Update
from sqlalchemy.exc import IntegrityError

from workbench.core import codec
from workbench.core.changes import Change, ChangeSet
from workbench.core.model import Record
from workbench.core.problems import EditConflict, Unknown
from workbench.store import statements
from workbench.store.fetching import fetch
from workbench.store.schema import TABLES

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class OutsideEditError(RuntimeError):
    """Somebody wrote after the edit was over: a bug, never a person's doing."""


def _named(prefix: str, values: dict[str, Any]) -> dict[str, Any]:
    return {f"{prefix}{name}": value for name, value in values.items()}


class Edit:
    """An open transaction through which one deed writes.

    Only the desk opens one. Functions that take an `Edit` compose into larger deeds.

    Args:
        connection: inside a transaction.
        mint: gives new identifiers.
        author: who does this.
    """

    def __init__(self, connection: Connection, mint: Callable[[], int], author: str) -> None:
        self._connection: Connection | None = connection
        self._changes: list[Change] = []
        self._answers: dict[type[Record], dict[object, Any]] = {}
        self.mint = mint
        self.author = author
        self.now = datetime.now(UTC)

    @property
    def connection(self) -> Connection:
        """For questions asked inside the edit; raises `OutsideEditError` when it is over."""
        if self._connection is None:
            raise OutsideEditError("this edit is over")
        return self._connection

    @property
    def changes(self) -> ChangeSet:
        """What was changed so far."""
        return ChangeSet(tuple(self._changes))

    def close(self) -> None:
        """End the edit: whatever is written later raises."""
        self._connection = None

    def find(self, kind: type[R], id_: int) -> R | None:
        """The stored record, or None."""
        return fetch(self.connection, kind, id_)

    def get(self, kind: type[R], id_: int) -> R:
        """The stored record; raises `Unknown` where there is none."""
        found = self.find(kind, id_)
        if found is None:
            raise Unknown(codec.kind_name(kind), id_)
        return found

    def remembered(self, kind: type[Record], about: object, ask: Callable[[], T]) -> T:
        """What `ask` answers of records of one kind, asked once until this edit writes one of that kind."""
        known = self._answers.setdefault(kind, {})
        if about not in known:
            known[about] = ask()
        answer: T = known[about]
        return answer

    def add(self, record: R) -> R:
        """Store a new record, and return it."""
        self.apply(Change(None, record))
        return record

    def add_all(self, fresh: Sequence[R]) -> None:
        """Store new records of one kind: thousands in the time that `add` takes for a hundred."""
        if not fresh:
            return
        try:
            statement = statements.insertion(TABLES[type(fresh[0])])
            self.connection.execute(statement, [codec.plain(one) for one in fresh])
        except IntegrityError as error:
            raise EditConflict(codec.kind_name(type(fresh[0])), fresh[0].id) from error
        self._answers.pop(type(fresh[0]), None)
        self._changes += [Change(None, one) for one in fresh]

    def change(self, before: R, after: R) -> R:
        """Replace a record whose stored state must equal `before`; returns `after`."""
        if before != after:
            self.apply(Change(before, after))
        return after

    def remove(self, record: Record) -> None:
        """Delete a record whose stored state must equal `record`."""
        self.apply(Change(record, None))

    def apply(self, change: Change) -> None:
        """Apply one change; raises `EditConflict` if the stored row is not the change's `before`."""
        before, after = change.before, change.after
        self._answers.pop(type(change.record), None)
        if before is None and after is not None:
            self._insert(after)
        elif after is None and before is not None:
            values = _named(statements.BEFORE, codec.plain(before))
            self._run(statements.deletion(TABLES[type(before)]), values, before)
        elif before is not None and after is not None:
            self._update(before, after)
        self._changes.append(change)

    def _insert(self, record: Record) -> None:
        try:
            self.connection.execute(statements.insertion(TABLES[type(record)]), codec.plain(record))
        except IntegrityError as error:
            raise EditConflict(codec.kind_name(type(record)), record.id) from error

    def _update(self, before: Record, after: Record) -> None:
        old, new = codec.plain(before), codec.plain(after)
        fresh = {name: value for name, value in new.items() if value != old[name]}
        values = _named(statements.BEFORE, old) | _named(statements.AFTER, fresh)
        self._run(statements.exchange(TABLES[type(before)], frozenset(fresh)), values, before)

    def _run(self, statement: Delete | Update, values: dict[str, Any], record: Record) -> None:
        if self.connection.execute(statement, values).rowcount != 1:
            raise EditConflict(codec.kind_name(type(record)), record.id)
