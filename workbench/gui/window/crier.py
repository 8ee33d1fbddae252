"""Tells a person what happened: problems, deletions that can be taken back, what an undo undid."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.core.changes import Deed, Label, Way
from workbench.core.problems import CaseBusy, Problem
from workbench.gui import words
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.kit.notice import Notice
from workbench.gui.window.case_door import Refusal

_GONE = frozenset(
    {
        Label.DELETE_ARTICLE,
        Label.DELETE_HIGHLIGHT,
        Label.DELETE_TAG,
        Label.MERGE_TAGS,
        Label.DELETE_NOTE,
        Label.DELETE_CLAIM,
        Label.REMOVE_EVIDENCE,
        Label.DELETE_SEARCH,
        Label.TAG_HITS,
    }
)
"""Deeds that take something away: nobody is asked before, but their undo is offered after."""


class Crier(QObject):
    """Puts what happened into words, on the notice at the foot of the window.

    Args:
        notice: where it is shown.
        actions: their undo and redo are offered.
        read: opens a case only for reading.
    """

    def __init__(self, notice: Notice, actions: Actions, read: Callable[[Refusal], None]) -> None:
        super().__init__(notice)
        self._notice = notice
        self._actions = actions
        self._read = read
        self._offered = ""

    def say(self, sentence: str) -> None:
        """Say something in passing."""
        self._notice.say(sentence)

    def warn(self, sentence: str) -> None:
        """Say what went wrong, until somebody has read it."""
        self._notice.say(sentence, wrong=True)

    def tell_problem(self, problem: Problem) -> None:
        """Say what was refused or failed."""
        self.warn(words.problem(problem))

    def tell_refusal(self, refusal: Refusal) -> None:
        """Say why a case was not opened; one that is open elsewhere can be read."""
        if isinstance(refusal.problem, CaseBusy):
            self._notice.say(
                words.problem(refusal.problem),
                self.tr("Open for reading"),
                lambda: self._read(refusal),
                wrong=True,
            )
        else:
            self.tell_problem(refusal.problem)

    def tell_deed(self, deed: Deed) -> None:
        """Say what was undone or taken away, with the way back."""
        name = words.deed(deed.label)
        if deed.way is Way.UNDO:
            self._offer(self.tr("Undone: {deed}").format(deed=name), Act.REDO)
        elif deed.way is Way.REDO:
            self._notice.say(self.tr("Done again: {deed}").format(deed=name))
        elif deed.label in _GONE:
            self._offer(self.tr("Done: {deed}").format(deed=name), Act.UNDO)
        elif self._notice.text() == self._offered:
            self._notice.hide()  # its undo would now take back something else

    def _offer(self, sentence: str, act: Act) -> None:
        self._offered = sentence
        self._notice.say(sentence, act.words, self._actions.action(act).trigger)
