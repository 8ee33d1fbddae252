"""What the window and the two processes that search for it say to each other. All of it is plain values."""

from dataclasses import dataclass

from workbench.core.problems import Problem
from workbench.desk.finding import Answer, Question
from workbench.desk.inquiries import Inquiry


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its number; a newer one takes its place."""

    number: int
    question: Question


@dataclass(frozen=True, slots=True)
class Inquired:
    """An inquiry with its number; it is told of however much is asked meanwhile."""

    number: int
    inquiry: Inquiry[object]


@dataclass(frozen=True, slots=True)
class Nudge:
    """Says that the case has changed, or that the index lacks something."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Asks for everything to be indexed anew."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to the question of that number, or the problem that came instead."""

    number: int
    answer: Answer | Problem


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the inquiry of that number: its outcome, or a `Problem`."""

    number: int
    outcome: object


@dataclass(frozen=True, slots=True)
class Indexing:
    """How far the index is behind: `done` of `total` things; both 0 when it is up to date.

    `partial`: it is being made for the first time, so that only what is done can be found. Otherwise what was
    indexed before is found meanwhile.
    """

    done: int
    total: int
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps the index from following the case, or the search from going on."""

    problem: Problem


News = Answered | Told | Indexing | Trouble
