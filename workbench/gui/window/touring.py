"""The tour of this window: begun when somebody wants it, and remembered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.rooms import Doing
from workbench.gui.settings.store import Store
from workbench.gui.tour.stage import Stage

if TYPE_CHECKING:
    from workbench.gui.tour.tour import Tour


class Touring(QObject):
    """Takes people on the tour when they want it, and remembers that they were on it."""

    seen = Signal()
    """The tour need not be explained any more."""

    def __init__(
        self, window: QWidget, stage: Stage, actions: Actions, settings: Store, doing: Doing
    ) -> None:
        super().__init__(window)
        self._window = window
        self.stage = stage
        self._actions = actions
        self._settings = settings
        self._doing = doing
        self._tour: Tour | None = None

    def begin(self) -> None:
        """Begin the tour; while it is under way, bring the keyboard back to it."""
        tour = self._tour = self._tour or self._made()
        tour.begin()

    def renew(self) -> None:
        """Go on over the case that is open now."""
        if self._tour is not None:
            self._tour.renew()

    def leave(self) -> None:
        """End it."""
        if self._tour is not None:
            self._tour.leave()

    def _made(self) -> "Tour":
        from workbench.gui.tour.tour import Tour

        tour = Tour(self._window, self.stage, self._key_of)
        tour.over.connect(self._remember)
        return tour

    def _key_of(self, act: Act) -> str:
        keys = self._actions.keymap.keys(act)
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else f"“{act.words}”"

    def _remember(self) -> None:
        self._doing(lambda: self._settings.change(toured=True))
        self.seen.emit()
