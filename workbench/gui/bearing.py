"""Going to evidence: one passage is gone to, of several the person picks one by its quote."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.views import Bearing, EvidenceRow
from workbench.desk import overview
from workbench.desk.desk import Desk
from workbench.gui.kit.quotes import QuotePopup
from workbench.gui.rooms import Doing, Spot


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
            self.spotWanted.emit(Spot(one.article_id, one.start, one.end))
            return
        rows = self._doing(lambda: overview.pieces(desk, [one.evidence_id for one in found]))
        if rows:
            popup = QuotePopup(self._view)
            popup.picked.connect(self._go)
            popup.open_at(place, rows)

    def _go(self, row: EvidenceRow) -> None:
        passage = row.passage
        self.spotWanted.emit(Spot(passage.article_id, passage.start, passage.end))
