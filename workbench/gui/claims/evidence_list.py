"""The evidence on one claim: read, followed to its passage, and changed."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.core.changes import Deed
from workbench.core.model import Article, Claim, Evidence, Outlet, Passage, Stance
from workbench.core.views import EvidenceRow
from workbench.desk import claims
from workbench.desk.desk import Desk
from workbench.gui.claims import wording
from workbench.gui.claims.evidence_delegate import EvidenceDelegate
from workbench.gui.claims.evidence_menu import evidence_menu
from workbench.gui.claims.evidence_rows import Piece, pieces
from workbench.gui.claims.held import HeldModel
from workbench.gui.claims.piece_deeds import PieceDeeds
from workbench.gui.claims.rows import RowList
from workbench.gui.kit.keeping import kept_place
from workbench.gui.rooms import Doing

_STANCE_KEYS = {
    Qt.Key.Key_Plus: Stance.CORROBORATES,
    Qt.Key.Key_Minus: Stance.DISPUTES,
    Qt.Key.Key_Equal: Stance.CONTEXT,
}
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = {*_STANCE_KEYS, *_ENTER, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_N}


class EvidenceList(RowList):
    """Quotes with their stance. Click or Enter goes to the passage; `+`, `-`, `=`, `N`, `Del` change it.

    `Alt` with the arrow keys up and down puts it elsewhere among the others.
    """

    spotWanted = Signal(object)
    """Carries the `Spot` of the passage to show."""

    def __init__(self, doing: Doing, *, context: bool) -> None:
        super().__init__(self.tr("Evidence"))
        self._doing = doing
        self._desk: Desk | None = None
        self._claim_id: int | None = None
        self._grouped = context
        self.pieces: HeldModel[Piece] = HeldModel(lambda piece: wording.spoken_evidence(piece.row))
        self.setModel(self.pieces)
        self.setItemDelegate(EvidenceDelegate(self, self.pieces, context=context))
        self.clicked.connect(self._go)
        self.menuWanted.connect(self._open_menu)

    def show_claim(self, desk: Desk | None, claim_id: int | None) -> None:
        """Lists the evidence on a claim; the same claim again is only brought up to date."""
        self._desk = desk
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.pieces.set_rows({})
            self.scrollToTop()
        found: tuple[EvidenceRow, ...] = ()
        if desk is not None and claim_id is not None:
            found = self._doing(lambda: claims.evidence_of(desk, claim_id)) or ()
        with kept_place(self, self.pieces):
            self.pieces.set_rows(pieces(found, grouped=self._grouped))

    def rows(self) -> tuple[EvidenceRow, ...]:
        """What is listed."""
        return tuple(self.pieces.row(at).row for at in range(self.pieces.rowCount()))

    def concerned(self, deed: Deed) -> bool:
        """Whether a deed may have changed something that is listed here."""
        changes = deed.changes
        if changes.touches(Claim, Evidence, Outlet):
            return True
        passages = [row.passage for row in self.rows()]
        return not (
            changes.touched(Passage).isdisjoint(one.id for one in passages)
            and changes.touched(Article).isdisjoint(one.article_id for one in passages)
        )

    def event(self, event: QEvent) -> bool:
        """Its keys mean the evidence, whatever they mean for the claim."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (_ours(event) or _moves(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Does what the key says with the piece that is chosen."""
        piece = self._chosen()
        if piece is not None and _moves(event):
            piece.shift(_WAYS[Qt.Key(event.key())])
        elif piece is not None and _ours(event):
            _obey(Qt.Key(event.key()), piece)
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> PieceDeeds | None:
        index = self.currentIndex()
        if self._desk is None or not index.isValid():
            return None
        row = self.pieces.row(index.row()).row
        return PieceDeeds(self._desk, self._doing, row, self.spotWanted.emit, self, self._shift)

    def _shift(self, by: int) -> None:
        """Puts the chosen piece behind the next one (by 1) or before the one above (by -1) of its group."""
        at, rows, desk = self.currentIndex().row(), self.rows(), self._desk
        if desk is None or desk.readonly or not 0 <= at + by < len(rows):
            return
        mine, other = rows[at].evidence, rows[at + by].evidence
        if self._grouped and mine.stance is not other.stance:
            return
        ids = [row.evidence.id for row in rows]
        ids[at], ids[at + by] = other.id, mine.id
        self._doing(lambda: claims.reorder_evidence(desk, ids))

    def _go(self, index: QModelIndex) -> None:
        piece = self._chosen()
        if piece is not None:
            piece.jump()

    def _open_menu(self, place: QPoint) -> None:
        piece = self._chosen()
        if piece is not None:
            menu = evidence_menu(self, piece)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)


def _ours(event: QKeyEvent) -> bool:
    other = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.key() in _KEYS and not event.modifiers() & other


def _moves(event: QKeyEvent) -> bool:
    return event.key() in _WAYS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def _obey(key: Qt.Key, piece: PieceDeeds) -> None:
    if key in _ENTER:
        piece.jump()
    elif not piece.editable:
        return
    elif key in _STANCE_KEYS:
        piece.set_stance(_STANCE_KEYS[key])
    elif key == Qt.Key.Key_Delete:
        piece.remove()
    else:
        piece.write_note()
