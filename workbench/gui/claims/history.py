"""The verdicts given on a claim, newest first: what, who, when, how sure, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.core.model import Case, Status, Verdict
from workbench.gui.claims import wording
from workbench.gui.kit import claim_words
from workbench.gui.kit.chip import StatusChip
from workbench.gui.kit.labels import Kind, label, rule


class VerdictEntry(QWidget):
    """One verdict."""

    def __init__(self, verdict: Verdict, status: Status) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(StatusChip(claim_words.status(status), status.look))
        column.addWidget(label(verdict.reason, wrap=True))
        column.addWidget(label(wording.given(verdict), Kind.SMALL, wrap=True))


class VerdictHistory(QFrame):
    """All of them, with a line between."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Verdicts so far"))
        self._listed: tuple[tuple[Verdict, ...], tuple[Status, ...]] = ((), ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_verdicts(self, verdicts: Sequence[Verdict], case: Case) -> None:
        """Lists these, each with its status on the case's scale."""
        if (tuple(verdicts), case.statuses) == self._listed:
            return
        self._listed = (tuple(verdicts), case.statuses)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, verdict in enumerate(verdicts):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(VerdictEntry(verdict, case.status(verdict.status)))
