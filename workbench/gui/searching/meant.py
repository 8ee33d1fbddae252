"""Did you mean: offered where little or nothing is found."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.problems import Problem
from workbench.desk.finding import Answer
from workbench.desk.suggestions import Correcting
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label
from workbench.gui.rooms import Inquire

FEW = 3
"""Things found, from which on nobody is asked whether something else was meant."""


class Meant(QWidget):
    """A line with the query that was perhaps meant; hidden while there is none."""

    wanted = Signal(str)
    """Carries the query that was clicked."""

    def __init__(self, inquire: Inquire) -> None:
        super().__init__()
        self._inquire = inquire
        self._query = self._better = ""
        self._offer = Button("", kind=ButtonKind.LINK)
        self._offer.clicked.connect(lambda: self.wanted.emit(self._better))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(self.tr("Did you mean"), Kind.QUIET))
        row.addWidget(self._offer)
        row.addStretch()
        self.hide()

    def consider(self, answer: Answer) -> None:
        """Asks whether something else was meant, if this found little."""
        self._query = answer.question.text
        self.hide()
        if answer.total < FEW and not answer.partial:
            self._inquire(Correcting(self._query), partial(self._take, self._query))

    def forget(self) -> None:
        """Nothing is asked."""
        self._query = ""
        self.hide()

    def _take(self, query: str, outcome: str | Problem) -> None:
        if query == self._query and isinstance(outcome, str):
            self._better = outcome
            self._offer.setText(outcome.replace("&", "&&"))  # a button takes one & for a key
            self.setVisible(bool(outcome))
