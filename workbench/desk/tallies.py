"""How much a saved search finds, and how much of it is new to the person who asks."""

from dataclasses import dataclass, replace

from workbench.core.model import SavedSearch
from workbench.desk import saved
from workbench.desk.finding import Finder


@dataclass(frozen=True, slots=True)
class Tally:
    """What a saved search finds at one moment: `total` things, `fresh` of which came after the last look.

    `newest` is the id up to which everything has been counted; whoever looks now has seen the case so far.
    """

    search_id: int
    total: int
    fresh: int
    newest: int


@dataclass(frozen=True, slots=True)
class Counting:
    """An inquiry for a `Tally`. What has an id above `looked` is new."""

    search: SavedSearch
    looked: int

    def answer(self, finder: Finder) -> Tally:
        """Counts."""
        newest = finder.seen
        asked = saved.question(self.search)
        total = finder.hits(replace(asked, limit=1)).total
        came_something = newest > self.looked
        hits = finder.hits(replace(asked, limit=total)).hits if total and came_something else ()
        return Tally(self.search.id, total, sum(hit.id > self.looked for hit in hits), newest)
