"""A page behind the rail, made when somebody first goes there."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

Page = TypeVar("Page", bound=QWidget)


class Later(Generic[Page]):
    """Makes its page at the first call and hands out that one ever after.

    Args:
        make: makes the page; its room is loaded only then.
    """

    def __init__(self, make: Callable[[], Page]) -> None:
        self._make = make
        self._joined: list[Callable[[Page], object]] = []
        self.made: Page | None = None

    def __call__(self) -> Page:
        """The page, with everything it has to do with the rest of the window."""
        if self.made is None:
            self.made = self._make()
            for join in self._joined:
                join(self.made)
        return self.made

    def once_made(self, join: Callable[[Page], object]) -> None:
        """Has something done with the page as soon as there is one, in the order of asking."""
        self._joined.append(join)
        if self.made is not None:
            join(self.made)
