"""What can be done with one piece of evidence."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from workbench.core.model import Evidence, Stance
from workbench.core.views import EvidenceRow
from workbench.desk import claims
from workbench.desk.desk import Desk
from workbench.gui.claims.wording import translate
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.rooms import Doing, Spot, spot_of


@dataclass(frozen=True)
class PieceDeeds:
    """Each method is one thing a person can do.

    `go` gets the spot to show, `view` bears dialogs, `shift` puts the piece elsewhere among the others: one
    further (1) or one back (-1).
    """

    desk: Desk
    doing: Doing
    row: EvidenceRow
    go: Callable[[Spot], None]
    view: QWidget
    shift: Callable[[int], None]

    @property
    def editable(self) -> bool:
        """Whether anything can be changed."""
        return not self.desk.readonly

    @property
    def evidence(self) -> Evidence:
        """The link of the passage to the claim."""
        return self.row.evidence

    def jump(self) -> None:
        """Go to its passage."""
        self.go(spot_of(self.row.passage))

    def set_stance(self, stance: Stance) -> None:
        """Say otherwise how it bears on the claim."""
        self.doing(lambda: claims.change_evidence(self.desk, self.evidence.id, stance=stance))

    def set_source_grade(self, grade: str) -> None:
        """Grade the source; an empty grade takes it away."""
        self.doing(lambda: claims.change_evidence(self.desk, self.evidence.id, source_grade=grade))

    def set_information_grade(self, grade: int) -> None:
        """Grade the information; 0 takes the grade away."""
        self.doing(lambda: claims.change_evidence(self.desk, self.evidence.id, information_grade=grade))

    def write_note(self) -> None:
        """Edit its note."""

        def keep(text: str) -> Evidence | None:
            return self.doing(lambda: claims.change_evidence(self.desk, self.evidence.id, note=text))

        title = translate("Claims", "Note on the evidence for C{number}").format(number=self.row.claim_number)
        NoteDialog(self.view, title, keep, self.evidence.note, may_be_empty=True).open()

    def remove(self) -> None:
        """Take it out of the claim's evidence; the highlight stays."""
        self.doing(lambda: claims.unlink(self.desk, self.evidence.id))
