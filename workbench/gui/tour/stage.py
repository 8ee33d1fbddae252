"""What the tour asks of the window that it is given over."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from workbench.gui.tour.steps import Place


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a step points at: a widget, or a part of it in its coordinates.

    `hand` takes the keyboard of somebody who wants to try it; None: there is nothing to try.
    """

    widget: QWidget
    part: QRect | None = None
    hand: QWidget | None = None


class Stage(Protocol):
    """What the tour is given over: the window."""

    def has_case(self) -> bool:
        """Whether a case is open."""

    def open_sample(self) -> None:
        """Open a fresh sample case; the tour is renewed when it is there."""

    def show(self, place: Place) -> None:
        """Bring a part into sight, with something in it to be told of."""

    def anchor(self, place: Place) -> Anchor | None:
        """Where a part is now; None where there is nothing of it."""

    def put_back(self) -> None:
        """Put away again the panes that were brought into sight for the tour."""
