"""All verdicts on a claim, to be read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from workbench.core.model import Case, Claim, Verdict
from workbench.gui.claims.history import VerdictHistory
from workbench.gui.kit import claim_words
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.scrolled import scrolled


class HistoryDialog(QDialog):
    """Who judged the claim when, how sure they were, and why. Escape closes it."""

    def __init__(self, parent: QWidget, claim: Claim, verdicts: Sequence[Verdict], case: Case) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verdicts on {claim}").format(claim=claim_words.name(claim)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(claim.text, Kind.HEADING, wrap=True))
        column.addWidget(history_area(verdicts, case), 1)
        self.resize(480, 360)


def history_area(verdicts: Sequence[Verdict], case: Case) -> QScrollArea:
    """The history where it has to do with little room."""
    history = VerdictHistory()
    history.show_verdicts(verdicts, case)
    inner = QWidget()
    inner.setProperty("kind", "plain")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 8, 0)
    column.addWidget(history)
    column.addStretch(1)
    return scrolled(inner, history.accessibleName())
