"""What the pages that show all evidence at once share: what renews them, and how evidence is gone to."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.changes import Deed
from workbench.core.model import Article, Case, Claim, Evidence, Outlet, Passage, Verdict
from workbench.core.views import Bearing, EvidenceRow
from workbench.desk import overview
from workbench.desk.desk import Desk
from workbench.gui.kit.quotes import QuotePopup
from workbench.gui.kit.when_shown import WhenShown
from workbench.gui.rooms import Doing, Spot, spot_of


class EvidenceOpener(QObject):
    """Turns pieces of evidence under the hand into a place to go to."""

    spotWanted = Signal(object)
    """Carries the `Spot` of the passage."""

    def __init__(self, doing: Doing, view: QWidget) -> None:
        super().__init__(view)
        self._doing = doing
        self._view = view
        self.desk: Desk | None = None

    def open(self, found: Sequence[Bearing], place: QPoint) -> None:
        """Goes there, or lists the quotes at a place of the screen."""
        desk = self.desk
        if desk is None or not found:
            return
        if len(found) == 1:
            one = found[0]
            self.spotWanted.emit(Spot(one.article_id, one.start, one.end, version_id=one.version_id))
            return
        rows = self._doing(lambda: overview.pieces(desk, [one.evidence_id for one in found]))
        if rows:
            popup = QuotePopup(self._view)
            popup.picked.connect(self._go)
            popup.open_at(place, rows)

    def _go(self, row: EvidenceRow) -> None:
        self.spotWanted.emit(spot_of(row.passage))


_SHOWN = (Claim, Evidence, Verdict, Passage, Article, Outlet, Case)


class OverviewPage(QWidget):
    """A page over all claims and their evidence. It is renewed only while it can be seen."""

    spotWanted = Signal(object)
    """Carries the `Spot` to go to."""

    claimWanted = Signal(object)
    """Carries the id of a claim to go to."""

    def __init__(self, doing: Doing, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._doing = doing
        self._desk: Desk | None = None
        self._opener = EvidenceOpener(doing, self)
        self._opener.spotWanted.connect(self.spotWanted)
        self._renew = WhenShown(self, self.ask)

    def ask(self) -> None:
        """Asks the desk anew and shows what it answers."""
        raise NotImplementedError

    def set_desk(self, desk: Desk | None) -> None:
        """Shows this case from now on."""
        self._desk = self._opener.desk = desk
        self._renew()

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed."""
        if deed.changes.touches(*_SHOWN):
            self._renew()
