"""Everything about one claim, on a page of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from workbench.core.model import Case, Note, Verdict
from workbench.core.views import ClaimCard
from workbench.desk.desk import Desk
from workbench.gui.claims import wording
from workbench.gui.claims.claim_notes import ClaimNotes
from workbench.gui.claims.editable import EditableText
from workbench.gui.claims.evidence_list import EvidenceList
from workbench.gui.claims.history import VerdictHistory
from workbench.gui.claims.tally import Tally
from workbench.gui.kit import claim_words
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.chip import StatusChip
from workbench.gui.kit.labels import Kind, label, section
from workbench.gui.kit.scrolled import scrolled
from workbench.gui.rooms import Doing

_JUDGING = 280
_WIDE = 680
"""From this width on, notes and verdicts stand beside the evidence instead of below it."""


class ClaimDetail(QFrame):
    """The claim's sentence and origin, the evidence in its context, the notes and the verdicts."""

    reworded = Signal(str)
    """The sentence should read like this."""

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self.setProperty("kind", "surface")
        self.evidence = EvidenceList(doing, context=True)
        self.notes = ClaimNotes()
        self.history = VerdictHistory()
        self.verdict = Button(self.tr("Verdict…"), "gavel", ButtonKind.PRIMARY)
        self.edit = Button(self.tr("Edit…"), "pencil")
        self.sentence = EditableText(self.tr("Reword the claim"), Kind.HEADING)
        self.sentence.changed.connect(self.reworded)
        self._number = label("", Kind.SMALL)
        self._chip = StatusChip()
        self._tally = Tally()
        self._origin = label("", Kind.QUIET, wrap=True)
        self._nothing = label(
            self.tr("No evidence yet. Select text in an article and press + or −."), Kind.QUIET, wrap=True
        )
        self._judged = section(self.tr("Verdicts"))
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()

    def show_claim(self, desk: Desk, card: ClaimCard) -> None:
        """Shows a claim, with its evidence."""
        self._number.setText(claim_words.name(card.claim))
        self._chip.set_status(claim_words.status(card.status), card.status.look)
        self._tally.show_card(card)
        self.sentence.set_text(card.claim.text)
        origin = wording.origin(card.claim)
        self._origin.setText(origin or self.tr("Who claims it, and when, is not recorded."))
        for button in (self.verdict, self.edit):
            button.setEnabled(not desk.readonly)
        self.sentence.set_editable(editable=not desk.readonly)
        self.evidence.show_claim(desk, card.claim.id)
        self._nothing.setVisible(not self.evidence.rows())

    def show_notes(self, notes: tuple[Note, ...], *, editable: bool) -> None:
        """Shows what was noted on it."""
        self.notes.show_notes(notes, editable=editable)

    def show_verdicts(self, verdicts: tuple[Verdict, ...], case: Case) -> None:
        """Shows how it was judged."""
        self.history.show_verdicts(verdicts, case)
        self._judged.setVisible(bool(verdicts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below each other."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._parts.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _lay_out(self) -> None:
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._evidence_side())
        self._parts.addWidget(self._judging_side())
        self._parts.setStretchFactor(0, 1)
        self._parts.setSizes([2 * _JUDGING, _JUDGING])
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 10, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.sentence)
        column.addWidget(self._origin)
        column.addWidget(self._tally)
        column.addWidget(self._parts, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._number)
        row.addWidget(self._chip)
        row.addStretch(1)
        row.addWidget(self.edit)
        row.addWidget(self.verdict)
        return row

    def _evidence_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._nothing)
        column.addWidget(self.evidence, 1)
        return side

    def _judging_side(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("kind", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._judged)
        column.addWidget(self.history)
        column.addSpacing(8)
        column.addWidget(self.notes)
        column.addStretch(1)
        area = scrolled(inner, self.history.accessibleName())
        area.setMinimumWidth(_JUDGING)
        return area
