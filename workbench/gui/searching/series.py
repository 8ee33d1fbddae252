"""Long work of the search process, step by step, so that typing is answered between two of them."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.core.problems import Problem
from workbench.desk.inquiries import Step
from workbench.gui.rooms import Inquire


class Series(QObject):
    """Has one step after the other found out."""

    stepped = Signal(object)
    """Carries the outcome of a step."""
    ended = Signal(object)
    """Nothing follows: carries the `Problem` that ended it, or None where it is complete."""

    def __init__(self, inquire: Inquire) -> None:
        super().__init__()
        self._inquire = inquire
        self._number = 0

    def start(self, first: Step[Any]) -> None:
        """Begins; what was under way before is told of no more."""
        self._number += 1
        self._ask(first)

    def stop(self) -> None:
        """Ends it without a word."""
        self._number += 1

    def _ask(self, step: Step[Any]) -> None:
        self._inquire(step, partial(self._take, self._number, step))

    def _take(self, number: int, step: Step[Any], outcome: object) -> None:
        if number != self._number:
            return
        if isinstance(outcome, Problem):
            self.ended.emit(outcome)
            return
        self.stepped.emit(outcome)
        following = step.next(outcome)
        if number != self._number:
            return
        if following is None:
            self.ended.emit(None)
        else:
            self._ask(following)
