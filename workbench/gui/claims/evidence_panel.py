"""What the pane shows of the chosen claim: its newest verdict, and the evidence on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.views import ClaimCard
from workbench.desk.desk import Desk
from workbench.gui.claims import wording
from workbench.gui.claims.evidence_list import EvidenceList
from workbench.gui.kit import claim_words
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.clamped import Clamped
from workbench.gui.kit.labels import Kind, label, rule, section
from workbench.gui.rooms import Doing
from workbench.gui.theme import fonts

_REASON_LINES = 3


class EvidencePanel(QFrame):
    """A panel below the list of claims."""

    verdictWanted = Signal()
    """A verdict should be asked for."""

    historyWanted = Signal()
    """All verdicts should be shown."""

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._title = section("")
        self.list = EvidenceList(doing, context=False)
        self._hint = label("", Kind.QUIET, wrap=True)
        self._rule = rule()
        self._reason = Clamped("", _REASON_LINES, fonts.interface(-0.5))
        self._given = label("", Kind.SMALL, wrap=True)
        self.verdict = Button(self.tr("Verdict…"), "gavel")
        self.verdict.clicked.connect(self.verdictWanted)
        self.history = Button(self.tr("History"), kind=ButtonKind.LINK)
        self.history.clicked.connect(self.historyWanted)
        self._pages = QStackedWidget()
        self._lay_out()

    def show_card(self, desk: Desk | None, card: ClaimCard | None) -> None:
        """Shows what speaks for and against a claim, or that one should be chosen."""
        self.list.show_claim(desk, card.claim.id if card else None)
        title = self.tr("Evidence for {claim}").format(claim=claim_words.name(card.claim)) if card else ""
        self._title.setText(title.upper())
        self._title.setAccessibleName(title)
        self._title.setVisible(bool(title))
        self._hint.setText(self._nothing(card))
        self._pages.setCurrentIndex(0 if self.list.rows() else 1)
        self._show_verdict(card)
        self.verdict.setEnabled(card is not None and desk is not None and not desk.readonly)

    def _show_verdict(self, card: ClaimCard | None) -> None:
        verdict = card.verdict if card else None
        self._reason.set_text(verdict.reason if verdict else "")
        self._given.setText(wording.given(verdict) if verdict else "")
        for part in (self._rule, self._reason, self._given, self.history):
            part.setVisible(verdict is not None)
        self.verdict.setVisible(card is not None)

    def _nothing(self, card: ClaimCard | None) -> str:
        if card is None:
            return self.tr("Choose a claim to see its evidence.")
        return self.tr("No evidence yet. Select text and press + or −, or drag a passage onto the claim.")

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(_at_top(self._hint))
        buttons = QHBoxLayout()
        buttons.addWidget(self.verdict)
        buttons.addWidget(self.history)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 4, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._pages, 1)
        column.addWidget(self._rule)
        column.addWidget(self._reason)
        column.addWidget(self._given)
        column.addLayout(buttons)


def _at_top(part: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 8, 0)
    column.addWidget(part)
    column.addStretch(1)
    return page
