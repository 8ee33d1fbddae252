"""What can be done with claims: each method asks for what it needs, and does the deed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.model import Claim, Note, Stance, Verdict
from workbench.core.views import ClaimCard
from workbench.desk import claims, notes, splitting
from workbench.desk.desk import Desk
from workbench.gui.claims.claim_dialog import ClaimDialog, Stated
from workbench.gui.claims.history_dialog import HistoryDialog
from workbench.gui.claims.pick_claim import pick_claim
from workbench.gui.claims.split_dialog import SplitDialog
from workbench.gui.claims.verdict_dialog import Grounds, Judged, VerdictDialog
from workbench.gui.dragging import Dragged
from workbench.gui.kit import claim_words
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.rooms import Doing


class ClaimDeeds(QObject):
    """Deeds on the claims of one case; their dialogs belong to the window of `view`."""

    made = Signal(object)
    """Carries the id of a claim that was just stated, or took another in."""

    def __init__(self, doing: Doing, desk: Desk, view: QWidget) -> None:
        super().__init__(view)
        self._doing = doing
        self._desk = desk
        self._view = view

    def new(self, then: Callable[[int], object] | None = None) -> None:
        """State a claim; `then` goes on with its id."""

        def keep(stated: Stated) -> Claim | None:
            said = stated.said or None
            claim = self._made(
                lambda: claims.new(self._desk, stated.text, stated.claimant, said, stated.appeared)
            )
            if claim is not None and then is not None:
                then(claim.id)
            return claim

        ClaimDialog(self._view, self.tr("New claim"), keep).open()

    def new_from(self, found: Dragged, quote: str) -> None:
        """State a claim that was found in a text, which becomes its first evidence."""

        def keep(stated: Stated) -> Claim | None:
            return self._made(
                lambda: claims.from_span(
                    self._desk,
                    found.article,
                    found.start,
                    found.end,
                    stated.text,
                    stated.stance,
                    stated.claimant,
                    stated.said or None,
                    stated.appeared,
                )
            )

        ClaimDialog(self._view, self.tr("New claim from the text"), keep, quote=quote).open()

    def edit(self, claim: Claim) -> None:
        """Reword a claim, or change what is known of its origin."""

        def keep(stated: Stated) -> Claim | None:
            return self._doing(
                lambda: claims.change(
                    self._desk,
                    claim.id,
                    text=stated.text,
                    claimant=stated.claimant,
                    said=stated.said,
                    appeared=stated.appeared,
                )
            )

        title = self.tr("Edit {claim}").format(claim=claim_words.name(claim))
        ClaimDialog(self._view, title, keep, claim).open()

    def reword(self, claim: Claim, text: str) -> None:
        """Change only the sentence."""
        self._doing(lambda: claims.change(self._desk, claim.id, text=text))

    def judge(self, claim: Claim) -> None:
        """Give a verdict, on the grounds as they are at this moment."""
        grounds = self._doing(
            lambda: Grounds(
                claims.card(self._desk, claim.id),
                self._desk.case(),
                claims.evidence_of(self._desk, claim.id),
                claims.verdicts_of(self._desk, claim.id),
            )
        )

        def judge(judged: Judged) -> Verdict | None:
            return self._doing(
                lambda: claims.judge(
                    self._desk, claim.id, judged.status.key, judged.reason, judged.confidence
                )
            )

        if grounds is not None:
            VerdictDialog(self._view, grounds, judge).open()

    def show_history(self, claim: Claim) -> None:
        """Show all verdicts on a claim."""
        verdicts = self._doing(lambda: claims.verdicts_of(self._desk, claim.id))
        if verdicts is not None:
            HistoryDialog(self._view, claim, verdicts, self._desk.case()).open()

    def write_note(self, claim: Claim) -> None:
        """Write a note on a claim."""

        def keep(text: str) -> Note | None:
            return self._doing(lambda: notes.on_claim(self._desk, claim.id, text))

        NoteDialog(self._view, self.tr("Note on {claim}").format(claim=claim_words.name(claim)), keep).open()

    def split(self, claim: Claim) -> None:
        """State part of a claim as a claim of its own."""
        rows = self._doing(lambda: claims.evidence_of(self._desk, claim.id))

        def keep(text: str, evidence_ids: tuple[int, ...]) -> Claim | None:
            return self._made(lambda: splitting.split_claim(self._desk, claim.id, text, evidence_ids))

        if rows is not None:
            SplitDialog(self._view, claim, rows, keep).open()

    def merge(self, claim: Claim, place: QPoint, cards: Iterable[ClaimCard]) -> None:
        """Ask for another claim, into which this one is merged."""
        others = [card for card in cards if card.claim.id != claim.id]

        def merge(kept_id: int) -> None:
            self._made(lambda: splitting.merge_claims(self._desk, kept_id, claim.id))

        pick_claim(self._view, place, others, merge)

    def delete(self, claim: Claim) -> None:
        """Remove a claim with its evidence, verdicts and notes; the highlights stay."""
        self._doing(lambda: claims.delete(self._desk, claim.id))

    def reorder(self, claim_ids: tuple[int, ...]) -> None:
        """Give the claims this order."""
        self._doing(lambda: claims.reorder(self._desk, claim_ids))

    def link(self, claim_id: int, passage: Dragged, stance: Stance) -> None:
        """Make a passage evidence on a claim; text that is not highlighted yet becomes so."""
        known = passage.passage
        if known is not None:
            self._doing(lambda: claims.link(self._desk, claim_id, known, stance))
        else:
            self._doing(
                lambda: claims.link_span(
                    self._desk, claim_id, passage.article, passage.start, passage.end, stance
                )
            )

    def pick(self, place: QPoint, cards: Iterable[ClaimCard], picked: Callable[[int], object]) -> None:
        """Ask for one of these claims, or for a new one, and go on with its id."""
        pick_claim(self._view, place, cards, picked, lambda: self.new(picked))

    def _made(self, work: Callable[[], Claim]) -> Claim | None:
        claim = self._doing(work)
        if claim is not None:
            self.made.emit(claim.id)
        return claim
