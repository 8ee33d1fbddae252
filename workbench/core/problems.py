"""What can go wrong and is expected to: each problem carries facts and one sentence for people.

The sentence is a template over the problem's own fields, so the window can translate it and the command
line can print it. Anything that is not a `Problem` is a bug.
"""

from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(eq=False)
class Problem(Exception):
    """An expected failure. Nothing was changed when one is raised."""

    sentence: ClassVar[str] = "That did not work."

    def facts(self) -> dict[str, object]:
        """The values the sentence names."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def __reduce__(self) -> tuple[type["Problem"], tuple[object, ...]]:
        return type(self), tuple(self.facts().values())

    def __str__(self) -> str:
        return self.sentence.format(**self.facts())


@dataclass(eq=False)
class NotACase(Problem):
    """A folder without an annotation database of ours."""

    path: str
    sentence = "“{path}” is not a case: there is no annotation database (case.db) of this program in it."


@dataclass(eq=False)
class AlreadyThere(Problem):
    """A case cannot be made where something else is."""

    path: str
    sentence = "“{path}” already exists and is not empty, so no new case was made there."


@dataclass(eq=False)
class CannotCreate(Problem):
    """The system refused to make the folder or a file in it."""

    path: str
    why: str
    sentence = "No case could be made at “{path}”: {why}."


@dataclass(eq=False)
class DamagedCase(Problem):
    """The database cannot be read as one of ours."""

    path: str
    why: str
    sentence = (
        "The annotation database of “{path}” is damaged ({why}). Nothing was changed; a backup may be in its "
        "backups folder."
    )


@dataclass(eq=False)
class CannotOpen(Problem):
    """The system, or another program, keeps us from a case that may well be sound."""

    path: str
    why: str
    sentence = "“{path}” could not be opened: {why}. Nothing was changed."


@dataclass(eq=False)
class CannotRead(Problem):
    """An open case can no longer be read: its folder was moved, unplugged or damaged."""

    path: str
    why: str
    sentence = "“{path}” cannot be read any more: {why}. What was saved is still in its folder."


@dataclass(eq=False)
class NotMigrated(Problem):
    """An older case could not be brought up to date."""

    path: str
    why: str
    sentence = (
        "“{path}” could not be brought up to date: {why}. It is as it was; a copy is in its backups folder."
    )


@dataclass(eq=False)
class NewerCase(Problem):
    """A newer version of the program wrote this case."""

    path: str
    needs: int
    knows: int
    sentence = (
        "“{path}” was written by a newer version of this program (case format {needs}; this version knows "
        "up to {knows}). Update the program to open it; nothing was changed."
    )


@dataclass(eq=False)
class OlderCase(Problem):
    """An older case was opened only for reading, but needs a migration first."""

    path: str
    sentence = (
        "“{path}” was made by an older version of this program. Open it once for writing, to bring it up to "
        "date."
    )


@dataclass(eq=False)
class CaseBusy(Problem):
    """Somebody else holds the case."""

    path: str
    holder: str
    sentence = "“{path}” is open elsewhere ({holder}). Close it there first; it can be read meanwhile."


@dataclass(eq=False)
class ReadOnly(Problem):
    """A change was asked of a case that is open only for reading."""

    path: str
    sentence = "“{path}” is open only for reading, so nothing was changed."


@dataclass(eq=False)
class NotSaved(Problem):
    """The system refused to write: a full disk, a vanished folder."""

    why: str
    sentence = "The change could not be saved: {why}. Nothing was lost; what was saved before is still there."


@dataclass(eq=False)
class EditConflict(Problem):
    """A record changed meanwhile; the edit was made on an older state of it."""

    kind: str
    id: int
    sentence = (
        "This {kind} was changed or removed meanwhile, so the edit was not made. Look at its present state "
        "and try again."
    )


@dataclass(eq=False)
class Unknown(Problem):
    """No record of that kind has that id."""

    kind: str
    id: int | str
    sentence = "There is no {kind} {id} in this case."


@dataclass(eq=False)
class BadSpan(Problem):
    """Offsets that do not lie in the text, or hold nothing."""

    start: int
    end: int
    length: int
    sentence = (
        "A passage needs a start before its end, both inside the text: {start} to {end} does not fit a text "
        "of {length} characters."
    )


@dataclass(eq=False)
class HighlightsApart(Problem):
    """Highlights with other words between them, or in different texts, cannot become one."""

    sentence = "Only highlights that touch or overlap can be merged: there are other words between these."


@dataclass(eq=False)
class StancesDiffer(Problem):
    """Two links of what would become one passage and one claim say different things."""

    number: int
    sentence = (
        "These cannot be merged: their passages bear on C{number} in different ways. "
        "Give them the same stance first, or take one out of the evidence."
    )


@dataclass(eq=False)
class EmptyText(Problem):
    """A name, sentence or reason that must say something is empty."""

    what: str
    sentence = "The {what} is empty; write something first."


@dataclass(eq=False)
class Taken(Problem):
    """A name that must be unique is in use."""

    what: str
    name: str
    sentence = "There is already a {what} called “{name}”."


@dataclass(eq=False)
class InUse(Problem):
    """Something cannot go because others hang on it."""

    what: str
    name: str
    number: int
    sentence = "The {what} “{name}” still has articles ({number}); give them another one first."


@dataclass(eq=False)
class BadValue(Problem):
    """A value outside what is allowed."""

    what: str
    value: str
    allowed: str
    sentence = "“{value}” is not a {what}. Possible: {allowed}."


@dataclass(eq=False)
class NothingToUndo(Problem):
    """The undo list is empty."""

    sentence = "There is nothing to undo."


@dataclass(eq=False)
class NothingToRedo(Problem):
    """The redo list is empty."""

    sentence = "There is nothing to redo."


@dataclass(eq=False)
class Unreadable(Problem):
    """A file that cannot become an article, and why."""

    path: str
    why: str
    sentence = "“{path}” was not imported: {why}."


@dataclass(eq=False)
class BadQuery(Problem):
    """A query the search language does not allow; `start` and `end` mark where, in code points."""

    query: str
    why: str
    start: int
    end: int
    sentence = "“{query}” cannot be searched: {why} (characters {start} to {end})."


@dataclass(eq=False)
class IndexBusy(Problem):
    """The full-text index is being written by somebody else."""

    sentence = "The search index is being brought up to date by another process. Try again in a moment."


@dataclass(eq=False)
class IndexDamaged(Problem):
    """The full-text index could not be read; it is empty now, and can be made from the database again."""

    sentence = "The search index was damaged and is made anew; nothing else was touched. Search once more."


@dataclass(eq=False)
class IndexNotWritten(Problem):
    """The system refused to write the full-text index: a full disk, a read-only cache folder."""

    why: str
    sentence = "The search index could not be brought up to date: {why}. Search shows an earlier state."


@dataclass(eq=False)
class SearchEnded(Problem):
    """The process that searches is gone, though nobody ended it."""

    sentence = "Searching has stopped; reading and marking go on. Open the case again to search it."


@dataclass(eq=False)
class SearchRestarted(Problem):
    """The process that searches was gone, though nobody ended it; another one took its place."""

    sentence = "Searching stopped unexpectedly and was started again; nothing was lost."


@dataclass(eq=False)
class IndexingEnded(Problem):
    """The process that keeps the index up to date is gone, though nobody ended it."""

    sentence = "The search index follows the case no longer, and shows an earlier state. Open the case again."


@dataclass(eq=False)
class IndexingRestarted(Problem):
    """The process that keeps the index up to date was gone; another one took its place and catches up."""

    sentence = "Indexing stopped unexpectedly and was started again; nothing was lost."
