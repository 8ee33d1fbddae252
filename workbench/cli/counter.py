"""How far a long command is, counted on one line of the terminal."""

import sys

from workbench.core.progress import Progress


class Counter(Progress):
    """A progress that shows itself on the error stream, if a person is watching."""

    def __init__(self) -> None:
        super().__init__()
        self._watched = sys.stderr.isatty()

    def report(self, done: int, total: int, item: str = "") -> None:
        """Say how far the job is; raises `Cancelled` if it should stop here."""
        if self._watched:
            print(f"\r{done} of {total}", end="", file=sys.stderr, flush=True)
        super().report(done, total, item)

    def reach(self, within: float) -> None:
        """Say how much of the item at hand is done; told where there is only one."""
        super().reach(within)
        if self._watched and self.step.total == 1:
            print(f"\r{within:.0%}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away again."""
        if self._watched:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
