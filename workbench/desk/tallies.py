"""How much a saved search finds, and how much of it is new to the person who asks."""

from dataclasses import dataclass, replace

from workbench.core.model import SavedSearch
from workbench.desk import saved
from workbench.desk.finding import Finder

STEP = 2_000
"""Found things that one inquiry looks at for what is new: some hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What a saved search finds at one moment: `total` things, `fresh` of which came after the last look.

    `newest` is the id up to which everything has been counted; whoever looks now has seen the case so far.
    Only the first `counted` things have been looked at for what is new.
    """

    search_id: int
    total: int
    fresh: int
    newest: int
    counted: int


@dataclass(frozen=True, slots=True)
class Counting:
    """An inquiry for a `Tally`, step by step. What has an id above `looked` is new."""

    search: SavedSearch
    looked: int
    so_far: Tally | None = None

    def answer(self, finder: Finder) -> Tally:
        """Counts on; at once where nothing at all came since."""
        before = self.so_far or Tally(self.search.id, 0, 0, finder.seen, 0)
        came_something = before.newest > self.looked
        limit = STEP if came_something else 1
        page = replace(saved.question(self.search), limit=limit, offset=before.counted)
        results = finder.hits(page)
        fresh = sum(hit.id > self.looked for hit in results.hits)
        counted = before.counted + STEP if came_something else results.total
        return replace(before, total=results.total, fresh=before.fresh + fresh, counted=counted)

    def next(self, tally: Tally) -> "Counting | None":
        """The step after this one, or None where everything is counted."""
        return replace(self, so_far=tally) if tally.counted < tally.total else None


def tally(finder: Finder, search: SavedSearch, looked: int) -> Tally:
    """The whole of it at once."""
    step: Counting | None = Counting(search, looked)
    while step is not None:
        found = step.answer(finder)
        step = step.next(found)
    return found
