"""What is made when it is first asked for: pages behind the rail, and what is seldom called."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Makes its thing at the first call and hands out that one ever after.

    Args:
        make: makes it; the modules it needs are loaded only then.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._joined: list[Callable[[T], object]] = []
        self.made: T | None = None

    def __call__(self) -> T:
        """What is asked for, with everything it has to do with the rest of the window."""
        if self.made is None:
            self.made = self._make()
            for join in self._joined:
                join(self.made)
        return self.made

    def once_made(self, join: Callable[[T], object]) -> None:
        """Has something done with it as soon as it is there, in the order of asking."""
        self._joined.append(join)
        if self.made is not None:
            join(self.made)
