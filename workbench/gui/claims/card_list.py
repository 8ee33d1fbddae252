"""The list of claims: chosen by mouse and key, put in order by dragging, a target for dropped passages."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from workbench.gui.claims import wording
from workbench.gui.claims.card_delegate import GAP, CardDelegate
from workbench.gui.claims.held import HeldModel
from workbench.gui.claims.listing import CardRow
from workbench.gui.claims.rows import RowList
from workbench.gui.dragging import MIME, Dragged, dragged
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.theme import tokens

CLAIM_MIME = "application/x-workbench-claim"
"""A claim on its way to another place in the list."""

_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Dropped:
    """A passage let go over a claim (None: beside them), and the place on the screen where that was."""

    claim_id: int | None
    passage: Dragged
    quote: str
    place: QPoint


class CardModel(HeldModel[CardRow]):
    """Claims that can be taken by the hand."""

    def __init__(self) -> None:
        super().__init__(lambda row: wording.spoken_card(row.card))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A view begins to drag only what says that it can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class CardList(RowList):
    """Cards of claims. `editable` allows drops, `orderable` putting claims in order."""

    passageDropped = Signal(object)
    """Carries what was `Dropped`."""

    orderWanted = Signal(object)
    """Carries the ids of all claims in the order that dragging gave them."""

    def __init__(self) -> None:
        super().__init__(self.tr("Claims"))
        self.cards = CardModel()
        self.setModel(self.cards)
        self._painter = CardDelegate(self, self.cards)
        self.setItemDelegate(self._painter)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.editable = False
        self.orderable = False
        self._over = _NOWHERE
        self._before = _NOWHERE

    def chosen(self) -> int | None:
        """The claim that is chosen."""
        chosen = self.selectionModel().selectedIndexes()
        return self.cards.id_at(chosen[0].row()) if chosen else None

    def choose(self, claim_id: int) -> bool:
        """Chooses a claim and scrolls to it; tells whether it is listed."""
        row = self.cards.row_of(claim_id)
        if row is not None:
            self.setCurrentIndex(self.cards.index(row, 0))
        return row is not None

    def row_rect(self, row: int) -> QRectF:
        """Where a card stands."""
        return self._painter.frame(row, QRectF(self.visualRect(self.cards.index(row, 0))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape chooses none, so that `+` and `-` ask again which claim is meant."""
        if event.key() == Qt.Key.Key_Escape and self.chosen() is not None:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Takes the chosen claim along, if the list shows the order people gave it."""
        claim_id = self.chosen()
        if claim_id is None or not (self.editable and self.orderable):
            return
        data = QMimeData()
        data.setData(CLAIM_MIME, QByteArray(str(claim_id).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lets in what it can take."""
        self._hover(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where it would go; near an edge the list scrolls."""
        super().dragMoveEvent(event)
        self._hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        super().dragLeaveEvent(event)
        self._show_target(_NOWHERE, _NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        """A claim goes between two others; a passage bears on the claim it is let go over."""
        point = event.position().toPoint()
        passage = dragged(event.mimeData())
        if passage is not None and self.editable:
            row = self._row_at(point)
            claim_id = self.cards.id_at(row) if row != _NOWHERE else None
            place = self.viewport().mapToGlobal(point)
            self.passageDropped.emit(Dropped(claim_id, passage, event.mimeData().text(), place))
            event.acceptProposedAction()
        elif self._takes_claim(event):
            claim_id = int(bytes(event.mimeData().data(CLAIM_MIME).data()))
            self.orderWanted.emit(self._moved(claim_id, self._gap_at(point)))
            event.setDropAction(Qt.DropAction.CopyAction)  # moved already: the view must not remove it
            event.accept()
        self.stopAutoScroll()
        self._show_target(_NOWHERE, _NOWHERE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, and where something would be dropped."""
        super().paintEvent(event)
        if self._over == _NOWHERE and self._before == _NOWHERE:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.current().accent), 2))
        if self._over != _NOWHERE:
            painter.drawRoundedRect(self.row_rect(self._over).adjusted(1, 1, -1, -1), 8, 8)
        else:
            y = self._gap_y(self._before)
            painter.drawLine(4, y, self.row_width() - 4, y)

    def stopAutoScroll(self) -> None:
        """Ends the scrolling that a drag near the edge began."""
        self.setAutoScroll(False)
        self.setAutoScroll(True)

    def _hover(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        if self.editable and event.mimeData().hasFormat(MIME):
            self._show_target(self._row_at(point), _NOWHERE)
            event.acceptProposedAction()
        elif self._takes_claim(event):
            self._show_target(_NOWHERE, self._gap_at(point))
            event.acceptProposedAction()
        else:
            event.ignore()

    def _takes_claim(self, event: QDropEvent) -> bool:
        return self.editable and self.orderable and event.mimeData().hasFormat(CLAIM_MIME)

    def _row_at(self, point: QPoint) -> int:
        return self.indexAt(point).row()

    def _gap_at(self, point: QPoint) -> int:
        """The row before which a claim dropped there goes; one past the last for the end."""
        row = self._row_at(point)
        if row == _NOWHERE:
            return self.cards.rowCount()
        return row if point.y() < self.row_rect(row).center().y() else row + 1

    def _gap_y(self, before: int) -> int:
        last = self.cards.rowCount() - 1
        y = self.row_rect(before).top() if before <= last else self.row_rect(last).bottom() + GAP
        return max(2, round(y - GAP / 2))

    def _moved(self, claim_id: int, before: int) -> tuple[int, ...]:
        ids = list(self.cards.ids())
        behind = ids[before:]
        rest = [one for one in ids[:before] if one != claim_id]
        return (*rest, claim_id, *(one for one in behind if one != claim_id))

    def _show_target(self, over: int, before: int) -> None:
        self._over, self._before = over, before
        self.viewport().update()
