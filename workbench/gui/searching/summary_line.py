"""The line above the results: how much was found, of what, in which time, or why there is no answer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.views import Found
from workbench.desk.finding import Answer
from workbench.gui.kit.labels import ElidedLabel, Kind, label
from workbench.gui.searching.wording import tally


class SummaryLine(QWidget):
    """Says exactly what is counted."""

    def __init__(self) -> None:
        super().__init__()
        self._number = label("", Kind.STRONG)
        self._rest = ElidedLabel("", Kind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._number)
        row.addWidget(self._rest, 1)

    def text(self) -> str:
        """All that it says."""
        return f"{self._number.text()} {self._rest.text()}".strip()

    def show_answer(self, answer: Answer, found: Sequence[Found], so_far: str) -> None:
        """Counts what was found; `found` is what is listed of it, `so_far` says where more may come."""
        number, rest = tally(answer, found)
        self._say(number, f"{rest} · {so_far}" if so_far else rest)

    def show_earlier(self, query: str) -> None:
        """The results are those of an earlier query."""
        self._say("", self.tr("Results of the earlier query: {query}").format(query=query))

    def show_progress(self, words: str) -> None:
        """Something must be done before there is an answer."""
        self._say("", words)

    def clear(self) -> None:
        """Says nothing."""
        self._say("", "")

    def _say(self, number: str, rest: str) -> None:
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._rest.setText(rest)
