"""What commands search with: an index that has seen the case as it is at this moment."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

from workbench.core.problems import IndexBusy
from workbench.core.query import Kind
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder

SCOPES = {
    "articles": frozenset({Kind.ARTICLE}),
    "highlights": frozenset({Kind.HIGHLIGHT}),
    "notes": frozenset({Kind.NOTE}),
    "claims": frozenset({Kind.CLAIM}),
    "all": frozenset(Kind),
}
"""What can be searched, by the names of `--scope`."""

PATIENCE_SECONDS = 5.0
"""How long to wait while another process brings the index up to date."""

_PAUSE_SECONDS = 0.05


@contextmanager
def up_to_date(desk: Desk) -> Iterator[Finder]:
    """A finder that has caught up; waits a little for a window that is at the same. Raises `IndexBusy`."""
    with closing(Finder(desk)) as finder:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not _caught_up(finder, deadline):
            time.sleep(_PAUSE_SECONDS)
        yield finder


def _caught_up(finder: Finder, deadline: float) -> bool:
    try:
        finder.catch_up()
    except IndexBusy:
        if time.monotonic() > deadline:
            raise
        return False
    return True
