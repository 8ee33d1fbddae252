"""Deeds on their way to the window: an import's, which are many, are told together now and then."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from workbench.core.changes import Deed, Label, Way, merged

PAUSE = 1_000
"""Milliseconds between telling of an import and telling of it again; the window is a person's meanwhile."""


class Gathering(QObject):
    """Passes deeds on in their order. The first of an import is told at once, later ones after a pause.

    Any other deed is told at once, after what was gathered before it.

    Args:
        tell: gets each deed; what was gathered comes as the last one of it, with the changes of all.
    """

    def __init__(self, tell: Callable[[Deed], object]) -> None:
        super().__init__()
        self._tell = tell
        self._gathered: list[Deed] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._go_on)

    def take(self, deed: Deed) -> None:
        """Tell a deed now, or soon."""
        if not (_comes_in(deed) and self._pause.isActive()):
            self.flush()
            self._tell(deed)
            if _comes_in(deed):
                self._pause.start()
            return
        if self._gathered and self._gathered[-1].step != deed.step:
            self.flush()
        self._gathered.append(deed)

    def flush(self) -> None:
        """Tell what was gathered; nothing waits afterwards."""
        gathered, self._gathered = self._gathered, []
        if gathered:
            self._tell(replace(gathered[-1], changes=merged(deed.changes for deed in gathered)))

    def end(self) -> None:
        """Tell what was gathered, and begin anew: what comes next belongs to another case."""
        self._pause.stop()
        self.flush()

    def _go_on(self) -> None:
        if self._gathered:
            self.flush()
            self._pause.start()


def _comes_in(deed: Deed) -> bool:
    return deed.label is Label.IMPORT and deed.way is Way.DO
