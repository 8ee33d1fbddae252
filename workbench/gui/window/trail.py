"""Where a person was: the pages and places behind and ahead of the present one."""

from dataclasses import dataclass

from workbench.gui.actions.table import Act
from workbench.gui.rooms import Spot


@dataclass(frozen=True, slots=True)
class Stand:
    """A page, and on the library page the place in the article that was open."""

    page: Act
    spot: Spot | None = None


class Trail:
    """Back and forward, as in a browser: going anywhere new forgets what was ahead."""

    LONGEST = 100

    def __init__(self) -> None:
        self._behind: list[Stand] = []
        self._ahead: list[Stand] = []

    def leave(self, stand: Stand) -> None:
        """Remember where somebody was who goes somewhere new."""
        if not self._behind or self._behind[-1] != stand:
            self._behind = [*self._behind, stand][-self.LONGEST :]
        self._ahead.clear()

    def back(self, here: Stand) -> Stand | None:
        """Where to go back to; None: nowhere."""
        return _step(self._behind, self._ahead, here)

    def forward(self, here: Stand) -> Stand | None:
        """Where to go forward to; None: nowhere."""
        return _step(self._ahead, self._behind, here)

    @property
    def can_go_back(self) -> bool:
        """Whether there is anything behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is anything ahead."""
        return bool(self._ahead)


def _step(source: list[Stand], other: list[Stand], here: Stand) -> Stand | None:
    if not source:
        return None
    other.append(here)
    return source.pop()
