"""The claims page: every claim at the left, all about the chosen one at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.changes import Deed
from workbench.core.model import Note
from workbench.core.views import ClaimCard
from workbench.desk import claims, notes
from workbench.gui.claims.detail import ClaimDetail
from workbench.gui.claims.room import ClaimsRoom
from workbench.gui.claims.rows import SCROLL_BAR
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.when_shown import WhenShown
from workbench.gui.rooms import Doing

_LIST_WIDTH = 320


class ClaimsPage(ClaimsRoom):
    """For judging: filter, order and groups in the list, evidence in its context, notes, verdicts."""

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(doing, parent, roomy=True)
        self._renew_seen = WhenShown(self, super().renew)
        self.setAccessibleName(self.tr("Claims"))
        self.detail = ClaimDetail(doing)
        self.detail.evidence.spotWanted.connect(self.spotWanted)
        self.detail.verdict.clicked.connect(self.give_verdict)
        self.detail.edit.clicked.connect(self.edit_claim)
        self.detail.reworded.connect(self._reword)
        self._connect_notes()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.detail)
        self._unchosen = EmptyState("scale", "", "")
        self._pages.addWidget(self._unchosen)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list_side())
        parts.addWidget(self._pages)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 0, 0)
        column.addWidget(parts)

    def show_card(self, card: ClaimCard | None) -> None:
        """Shows all about the chosen claim."""
        desk = self._desk
        if desk is None or card is None:
            self._unchosen.set_words(*self._why_none())
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        self.detail.show_claim(desk, card)
        given = self._doing(lambda: claims.verdicts_of(desk, card.claim.id))
        self.detail.show_verdicts(given or (), desk.case())
        written = self._doing(lambda: notes.of_claim(desk, card.claim.id))
        self.detail.show_notes(written or (), editable=self.editable)

    def renew(self) -> None:
        """Asks for all claims anew, when the page is looked at."""
        self._renew_seen()

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed, when the page is looked at."""
        if self.isVisible():
            super().follow(deed)
        else:
            self.renew()

    def concerned(self, deed: Deed) -> bool:
        """Whether a deed changed a note, or a passage or an article that the evidence shows."""
        return deed.changes.touches(Note) or self.detail.evidence.concerned(deed)

    def write_note(self) -> None:
        """Begins a note on the chosen claim, in its place on the page."""
        if self.editable and self.chosen() is not None:
            self.detail.notes.write()

    def _reword(self, text: str) -> None:
        self._with_chosen(lambda deeds, card: deeds.reword(card.claim, text))

    def _connect_notes(self) -> None:
        listed = self.detail.notes
        listed.written.connect(self._note)
        listed.reworded.connect(self._reword_note)
        listed.removed.connect(self._delete_note)

    def _note(self, text: str) -> None:
        desk, claim_id = self._desk, self.chosen()
        if desk is not None and claim_id is not None:
            self._doing(lambda: notes.on_claim(desk, claim_id, text))

    def _reword_note(self, note_id: int, text: str) -> None:
        desk = self._desk
        if desk is not None:
            self._doing(lambda: notes.edit_text(desk, note_id, text))

    def _delete_note(self, note_id: int) -> None:
        desk = self._desk
        if desk is not None:
            self._doing(lambda: notes.delete(desk, note_id))

    def _list_side(self) -> QWidget:
        side = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SCROLL_BAR, 0)
        head.addWidget(label(self.tr("Claims"), Kind.TITLE), 1)
        head.addWidget(self._new)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 4, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.browser, 1)
        return side

    def _why_none(self) -> tuple[str, str]:
        if self.browser.cards():
            sentence = self.tr("Choose one at the left to see what speaks for and against it.")
            return self.tr("No claim is chosen"), sentence
        return self.tr("Nothing to judge yet"), self.tr("What speaks for and against a claim is shown here.")
