"""What is asked, and whether an answer that comes belongs to it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.query import Filters, Kind, Sort
from workbench.desk.finding import Question
from workbench.desk.searching import Answered

PAGE = 30
"""Things asked for at a time."""

_MOST_AGAIN = 10 * PAGE
_SETTLING = 80


class Asking(QObject):
    """Holds the present question. Only the answer to the newest one asked is wanted."""

    asked = Signal(object)
    """Carries a `Question`; whoever passes it on calls `expect` with its number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self._awaited: int | None = None
        self._reached = 0
        self._renewal = QTimer(self, singleShot=True, interval=_SETTLING)
        self._renewal.timeout.connect(self._renew)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._awaited is not None

    def expect(self, number: int) -> None:
        """The number of the question that was just asked; 0 if nobody can answer."""
        self._awaited = number or None

    def ask(self, question: Question) -> None:
        """Ask something else, or for another page of the same."""
        self._reached = max(question.offset + question.limit, self._reached if question.offset else 0)
        self.question = question
        self.asked.emit(question)

    def ask_in(self, scope: frozenset[Kind], filters: Filters, sort: Sort) -> None:
        """Ask the same words of other things."""
        if self.question is not None:
            self.ask(replace(self.question, scope=scope, filters=filters, sort=sort, limit=PAGE, offset=0))

    def ask_more(self, offset: int) -> None:
        """Ask for the next page."""
        if self.question is not None:
            self.ask(replace(self.question, limit=PAGE, offset=offset))

    def renew(self) -> None:
        """Ask the same again in a moment, for the case has changed."""
        if (
            self.question is not None and not self._renewal.isActive()
        ):  # or an import would put it off for ever
            self._renewal.start()

    def forget(self) -> None:
        """Ask nothing, and want no answer."""
        self._renewal.stop()
        self.question = self._awaited = None
        self._reached = 0

    def wants(self, answered: Answered) -> bool:
        """Whether this is the answer waited for; it is given once."""
        if self._awaited is None or answered.number != self._awaited:
            return False
        self._awaited = None
        return True

    def _renew(self) -> None:
        if self.question is not None:
            limit = min(max(self._reached, PAGE), _MOST_AGAIN)
            self.ask(replace(self.question, limit=limit, offset=0))


def same(one: Question | None, other: Question) -> bool:
    """Whether two questions differ in nothing but the page asked for."""
    return one is not None and _bare(one) == _bare(other)


def _bare(question: Question) -> Question:
    return replace(question, limit=0, offset=0, typing=False)
