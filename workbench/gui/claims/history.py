"""The verdicts given on a claim, newest first: what, who, when, how sure, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.core.model import Look, Status, Verdict
from workbench.gui.claims import wording
from workbench.gui.kit.chip import StatusChip
from workbench.gui.kit.labels import Kind, label, rule


class VerdictEntry(QWidget):
    """One verdict."""

    def __init__(self, verdict: Verdict, status: Status) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(StatusChip(status.label, status.look))
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

    def show_verdicts(self, verdicts: Sequence[Verdict], scale: Sequence[Status]) -> None:
        """Lists these; a status that left the scale meanwhile is called by its key."""
        if (tuple(verdicts), tuple(scale)) == self._listed:
            return
        self._listed = (tuple(verdicts), tuple(scale))
        known = {status.key: status for status in scale}
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, verdict in enumerate(verdicts):
            if number:
                self._column.addWidget(rule())
            left = Status(verdict.status, verdict.status, Look.UNVERIFIED)
            self._column.addWidget(VerdictEntry(verdict, known.get(verdict.status, left)))
