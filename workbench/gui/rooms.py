"""What a feature room and the window have to do with each other.

A room is a widget over the open desk. It asks the desk what to show, does deeds through `Doing`, and learns
of every deed, its own included, from `follow`. Where a room wants another part of the window to act it emits
a signal with one value, most often a `Spot`; the window connects them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.core.changes import Deed
from workbench.core.model import Passage
from workbench.core.problems import Problem
from workbench.desk.desk import Desk
from workbench.desk.inquiries import Inquiry

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an article to go to: code points, `end` exclusive; an empty span is the article's top.

    `hits` are spans to be marked in passing: what else a search found in the article; None where no search
    leads there. `version_id` names the version that is meant where it may not be the newest.
    """

    article_id: int
    start: int = 0
    end: int = 0
    hits: tuple[tuple[int, int], ...] | None = None
    version_id: int | None = field(default=None, compare=False)


def spot_of(passage: Passage) -> Spot:
    """Where a highlight is, in the version that has its words."""
    return Spot(passage.article_id, passage.start, passage.end, version_id=passage.version_id)


class Room(Protocol):
    """A part of the window that shows the case."""

    def set_desk(self, desk: Desk | None) -> None:
        """Show this case from now on, or none."""

    def follow(self, deed: Deed) -> None:
        """Show what a deed changed."""


class Inquire(Protocol):
    """Has something found out by the search process, beside the window."""

    def __call__(self, inquiry: Inquiry[T], then: Callable[[T | Problem], object], /) -> None:
        """Calls `then` with what came of it, later, unless the case is closed before."""


class Beside(Protocol):
    """Runs work that takes a moment beside the window; a `Problem` is shown to the person."""

    def __call__(self, work: Callable[[], T], then: Callable[[T], None], /) -> None:
        """Calls `then` with the result, in the window's thread."""


class Doing(QObject):
    """Runs a deed or a question and says what went wrong, so that no room words a failure itself."""

    failed = Signal(object)
    """Carries the `Problem`."""

    def __call__(self, work: Callable[[], T]) -> T | None:
        """What `work` returns, or None after a `Problem`, which is then shown to the person."""
        try:
            return work()
        except Problem as problem:
            self.failed.emit(problem)
            return None
