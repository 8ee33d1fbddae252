"""Cases: made, opened, named, and the settings they keep for themselves."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.core.changes import Label
from workbench.core.model import Case, Status, Verdict
from workbench.core.problems import BadValue, CannotRead, DamagedCase, EmptyText
from workbench.core.views import Counts
from workbench.desk.desk import Desk
from workbench.store.backup import back_up_if_due
from workbench.store.edit import Edit
from workbench.store.opening import Mode
from workbench.store.questions import records
from workbench.store.store import Store

__all__ = [
    "BACKUP_SECONDS",
    "Mode",
    "back_up",
    "counts",
    "create",
    "open_case",
    "rename",
    "set_statuses",
    "statuses_in_use",
]


BACKUP_SECONDS = 30 * 60.0
"""How old the newest backup of a changing case becomes."""


def create(folder: Path, name: str, author: str, program: str) -> Desk:
    """Make a new case in a folder that is not there yet or empty, and open it.

    Args:
        folder: becomes the case.
        name: what people call it; the folder's name if empty.
        author: the name written under everything done.
        program: what another process is told holds the case, such as "window".

    Raises:
        AlreadyThere, CannotCreate: nothing was made.
    """
    return Desk(Store.create(folder, name.strip() or folder.name, author, program), author)


def open_case(folder: Path, author: str, mode: Mode, program: str) -> Desk:
    """Open a case; one that cannot be written to is opened only for reading (see `Desk.readonly`).

    Raises:
        NotACase, DamagedCase, NewerCase, OlderCase, NotMigrated, CaseBusy, CannotOpen: nothing was changed.
    """
    store = Store.open(folder, mode, program)
    try:
        return Desk(store, author)
    except (CannotRead, ValueError) as error:  # a journal that cannot be read, or says what no program wrote
        store.close()
        raise DamagedCase(str(folder), str(error)) from error


def back_up(desk: Desk, every: float = BACKUP_SECONDS) -> Path | None:
    """Copy the database into the case's backups folder, if it changed and the last copy is old enough.

    Returns the copy's path, or None; raises `NotSaved` where no copy can be made.
    """
    if desk.readonly:
        return None
    return back_up_if_due(desk.folder, desk.store.opened.database, every)


def counts(desk: Desk) -> Counts:
    """How much the case holds."""
    return desk.ask(records.counts)


def _change(desk: Desk, changed: Callable[[Case], Case]) -> Case:
    def work(edit: Edit) -> Case:
        before = records.case(edit.connection)
        return edit.change(before, changed(before))

    return desk.do(Label.CASE_SETTINGS, work)


def statuses_in_use(desk: Desk) -> frozenset[str]:
    """The keys of the statuses that verdicts of this case bear."""
    return frozenset(verdict.status for verdict in desk.ask(records.every, Verdict))


def rename(desk: Desk, name: str) -> Case:
    """Give the case another name; its folder keeps its own."""
    if not name.strip():
        raise EmptyText("case's name")
    return _change(desk, lambda case: replace(case, name=name.strip()))


def set_statuses(desk: Desk, statuses: Sequence[Status]) -> Case:
    """Change the status scale. Verdicts that were given keep their words, even where a status goes.

    Raises:
        BadValue: a key or a label stands twice, is empty, or the scale is.
    """
    for seen in ([one.key for one in statuses], [one.label.casefold() for one in statuses]):
        if not statuses or len(set(seen)) < len(seen) or not all(word.strip() for word in seen):
            raise BadValue(
                "status scale", ", ".join(seen), "at least one status, each with a name of its own"
            )
    return _change(desk, lambda case: replace(case, statuses=tuple(statuses)))
