"""Asks for a verdict on a claim: a status, the reason for it and, if wanted, how sure one is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from workbench.core.model import Case, Confidence, Status, Verdict
from workbench.core.views import ClaimCard, EvidenceRow
from workbench.gui.claims import wording
from workbench.gui.claims.history_dialog import history_area
from workbench.gui.claims.options import Option, Options, status_options
from workbench.gui.claims.remarks import remarks
from workbench.gui.claims.tally import Tally
from workbench.gui.kit import claim_words
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.inline import written
from workbench.gui.kit.labels import IconLabel, Kind, label, section

_HISTORY_LEAST = 64


@dataclass(frozen=True, slots=True)
class Judged:
    """What a person decided."""

    status: Status
    reason: str
    confidence: Confidence | None


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a verdict is given on: the claim, the case with its scale, the evidence, the verdicts so far."""

    card: ClaimCard
    case: Case
    evidence: Sequence[EvidenceRow]
    verdicts: Sequence[Verdict]


class VerdictDialog(FormDialog):
    """Shows the evidence, says where the verdict goes further than it does, and leaves the decision alone."""

    def __init__(self, parent: QWidget, grounds: Grounds, judge: Callable[[Judged], Verdict | None]) -> None:
        title = self.tr("Verdict on {claim}").format(claim=claim_words.name(grounds.card.claim))
        super().__init__(parent, title, self.tr("Give verdict"), lambda: judge(self._judged()))
        self._grounds = grounds
        self.status = Options(self.tr("Status"), status_options(grounds.case.statuses))
        self.reason = self._made_reason()
        self.confidence: Options[Confidence | None] = Options(
            self.tr("Confidence"), [Option(one, wording.confidence(one)) for one in (None, *Confidence)]
        )
        self._remarks = label("", Kind.QUIET, wrap=True)
        self._remarks_row = self._made_remarks()
        self._lay_out()
        self._preset()
        self.status.changed.connect(self._check)
        self.confidence.changed.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()

    def remarks(self) -> str:
        """What it says about the verdict and its evidence at the moment."""
        return self._remarks.text()

    def _lay_out(self) -> None:
        self.body.addWidget(label(self._grounds.card.claim.text, Kind.HEADING, wrap=True))
        tally = Tally()
        tally.show_card(self._grounds.card)
        self.body.addWidget(tally)
        for title, field in (
            (self.tr("Status"), self.status),
            (self.tr("Reason"), self.reason),
            (self.tr("Confidence (ICD 203)"), self.confidence),
        ):
            self.body.addSpacing(4)
            self.body.addWidget(section(title))
            self.body.addWidget(field)
        self.body.addWidget(self._remarks_row)
        if self._grounds.verdicts:
            self.body.addSpacing(4)
            self.body.addWidget(section(self.tr("Verdicts so far")))
            self.body.addWidget(self._made_history(), 1)

    def _made_reason(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setProperty("kind", "field")
        field.setAccessibleName(self.tr("Reason"))
        field.setPlaceholderText(self.tr("Why? This is kept with the verdict, and can be cited."))
        field.setTabChangesFocus(True)
        field.setFixedHeight(92)
        return field

    def _made_remarks(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(IconLabel("info"), alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._remarks, 1)
        return row

    def _made_history(self) -> QWidget:
        verdicts = self._grounds.verdicts
        area = history_area(verdicts, self._grounds.case)
        area.setMinimumHeight(_HISTORY_LEAST)
        return area

    def _preset(self) -> None:
        """What was decided last; without a verdict nothing, because deciding is the person's."""
        self.confidence.choose(None)
        newest = self._grounds.card.verdict
        if newest is not None:
            self.status.choose(self._grounds.card.status)
            self.confidence.choose(newest.confidence)
        self.reason.setFocus()

    def _check(self) -> None:
        status = self.status.chosen()
        reason = written(self.reason.document()).strip()
        self.set_missing("" if status and reason else self._lacking(status))
        found = remarks(status.look, self.confidence.chosen(), self._grounds.evidence) if status else ()
        self._remarks.setText("\n".join(found))
        self._remarks_row.setVisible(bool(found))
        if self.isVisible():
            self.fit()

    def _lacking(self, status: Status | None) -> str:
        if status is None:
            return self.tr("Choose a status, and write the reason.")
        return self.tr("Write the reason: a verdict needs one.")

    def _judged(self) -> Judged:
        status = self.status.chosen()
        if status is None:
            raise ValueError("a verdict was given without a status")
        return Judged(status, written(self.reason.document()), self.confidence.chosen())
