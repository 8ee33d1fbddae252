"""What a deed did: pairs of before and after.

One record of every change runs through the program: the database applies it, the journal keeps it, undo
swaps it, views and the index follow it. Nobody writes undo code for a feature.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from workbench.core.model import Record

R = TypeVar("R", bound=Record)


class Label(StrEnum):
    """The name of a deed. Sentences for people live in the window and the command line."""

    NEW_CASE = "new-case"
    CASE_SETTINGS = "case-settings"
    IMPORT = "import"
    EDIT_ARTICLE = "edit-article"
    DELETE_ARTICLE = "delete-article"
    EDIT_OUTLET = "edit-outlet"
    MERGE_OUTLETS = "merge-outlets"
    DELETE_OUTLET = "delete-outlet"
    SET_ROLE = "set-role"
    FORGET_ROLE = "forget-role"
    PLACE_HIGHLIGHT = "place-highlight"
    HIGHLIGHT = "highlight"
    MOVE_HIGHLIGHT = "move-highlight"
    DELETE_HIGHLIGHT = "delete-highlight"
    SPLIT_HIGHLIGHT = "split-highlight"
    MERGE_HIGHLIGHTS = "merge-highlights"
    TAG = "tag"
    UNTAG = "untag"
    NEW_TAG = "new-tag"
    EDIT_TAG = "edit-tag"
    MERGE_TAGS = "merge-tags"
    DELETE_TAG = "delete-tag"
    NOTE = "note"
    EDIT_NOTE = "edit-note"
    DELETE_NOTE = "delete-note"
    NEW_CLAIM = "new-claim"
    EDIT_CLAIM = "edit-claim"
    MOVE_CLAIM = "move-claim"
    DELETE_CLAIM = "delete-claim"
    SPLIT_CLAIM = "split-claim"
    MERGE_CLAIMS = "merge-claims"
    EVIDENCE = "evidence"
    EDIT_EVIDENCE = "edit-evidence"
    REMOVE_EVIDENCE = "remove-evidence"
    MOVE_EVIDENCE = "move-evidence"
    VERDICT = "verdict"
    SAVE_SEARCH = "save-search"
    EDIT_SEARCH = "edit-search"
    MOVE_SEARCH = "move-search"
    DELETE_SEARCH = "delete-search"
    TAG_HITS = "tag-hits"


class Way(StrEnum):
    """Whether a deed was done by a person, or is the undoing or redoing of an earlier one."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: added (no before), changed, or removed (no after)."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The newer side that there is; for kind and id, which both sides share."""
        side = self.after if self.after is not None else self.before
        if side is None:
            raise ValueError("a change needs a before or an after")
        return side

    def inverted(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes in the order they were made."""

    changes: tuple[Change, ...] = ()

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __bool__(self) -> bool:
        return bool(self.changes)

    def inverted(self) -> "ChangeSet":
        """The changes that take these back, last first."""
        return ChangeSet(tuple(change.inverted() for change in reversed(self.changes)))

    def touched(self, kind: type[Record]) -> frozenset[int]:
        """Ids of the records of this kind that were added, changed or removed."""
        return frozenset(change.record.id for change in self if isinstance(change.record, kind))

    def touches(self, *kinds: type[Record]) -> bool:
        """Whether a record of one of these kinds was added, changed or removed."""
        return any(isinstance(change.record, kinds) for change in self)

    def added(self, kind: type[R]) -> tuple[R, ...]:
        """The records of this kind that were not there before."""
        return tuple(
            change.after for change in self if change.before is None and isinstance(change.after, kind)
        )


def merged(sets: Iterable[ChangeSet]) -> ChangeSet:
    """Several change sets as one, with each record's way reduced to its first before and last after."""
    order: dict[tuple[type[Record], int], Change] = {}
    for change in (change for one in sets for change in one):
        place = (type(change.record), change.record.id)
        known = order.pop(place, None)
        before = change.before if known is None else known.before
        if before != change.after:
            order[place] = Change(before, change.after)
    return ChangeSet(tuple(order.values()))


@dataclass(frozen=True, slots=True)
class Deed:
    """One row of the journal: who did what, when, why, and what it changed.

    `number` counts deeds of this case from 1 without a gap. Deeds of one undo step share `step`; for the
    undoing and redoing of a step, `step` is the one that was undone or redone.
    """

    number: int
    id: int
    step: int
    label: Label
    way: Way
    author: str
    at: datetime
    reason: str
    changes: ChangeSet
