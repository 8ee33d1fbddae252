"""What mouse and keys do on a page with its marks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from workbench.core.views import Mark
from workbench.gui.dragging import Dragged, mime_data
from workbench.gui.kit.tips import plain_tip
from workbench.gui.reader.card_editor import CardEditor
from workbench.gui.reader.hits import Found
from workbench.gui.reader.marked_page import MarkedPage
from workbench.gui.reader.wording import summary


@dataclass(frozen=True, slots=True)
class MenuAsked:
    """Where somebody asked for a menu (on the screen), on which passages, and what is selected."""

    at: QPoint
    passages: tuple[int, ...]
    selection: Found | None


class Page(MarkedPage):
    """A text with highlights under the hand: click, hover, drag, write."""

    menuAsked = Signal(object)
    """A `MenuAsked`."""
    resizeWanted = Signal(object)
    """A `Resized`: an end of the current highlight was dragged elsewhere."""
    rewritten = Signal(object)
    """A `cards.Writing`: the words of a card were edited in their place."""
    escaped = Signal()
    """Esc was pressed where there was nothing left to let go of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = CardEditor(self)
        self._editor.rewritten.connect(self.rewritten)
        self.editable = True
        """Whether ends and cards can be changed."""
        self._pressed: QPoint | None = None
        self._held: Mark | None = None

    # Qt's side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a card, a bar or a fold, or begins to select."""
        point = self._in_document(event.position())
        self._pressed = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.editable and self._overlay.ends.take(point):
            return
        self._held = self._mark_beside(point)
        if self._held is None and not self._is_beside(point):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the end or the passage that is held, or selects, or shows what a click would do."""
        point = self._in_document(event.position())
        if self._overlay.ends.drag(point):
            self.viewport().update()
            return
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self._is_dragged(event):
                self._drag(self._held)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.viewport().setCursor(self._shape_at(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses a mark, the next one under the pointer if clicked again, or opens a fold."""
        if self._overlay.ends.is_held:
            self._drop_end()
            return
        super().mouseReleaseEvent(event)
        clicked = self._pressed is not None and not self._is_dragged(event) and self.selection() is None
        if clicked and event.button() is Qt.MouseButton.LeftButton:
            self._click(self._in_document(event.position()))
        self._pressed = self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edits the words of a card where it stands; in the text it chooses a word."""
        placed = self._overlay.placed_at(self._in_document(event.position()))
        if placed is None:
            super().mouseDoubleClickEvent(event)
        elif self.editable:
            self._editor.open(placed)

    def edit_card(self) -> bool:
        """Edits the first card of the current mark where it stands; False if none is in sight."""
        current = self._overlay.current
        placed = None if current is None else self._overlay.placed_of(current)
        return placed is not None and self._editor.open(placed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu; a mark under the pointer becomes the current one."""
        marks = self._marks_at(self._in_document(QPointF(event.pos())))
        if marks and self.selection() is None and self._overlay.current not in _ids(marks):
            self.set_current_mark(marks[0].passage.id)
        self.menuAsked.emit(MenuAsked(event.globalPos(), _ids(marks), self.selection()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of an end that is being dragged, of the selection, then of the current mark."""
        if event.key() != Qt.Key.Key_Escape:
            if not self.caret_keys.press(event):
                super().keyPressEvent(event)
            if self.caret_keys.bold:
                self._follow_caret()
        elif self._overlay.ends.let_go():
            self.viewport().update()
        elif self.selection() is not None:
            self.clear_selection()
        elif self._overlay.current is not None:
            self.set_current_mark(None)
        else:
            self.escaped.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def hint_at(self, point: QPointF) -> str:
        """The tool tip for a point of the viewport: all that is known about the marks there."""
        marks = self._marks_at(self._in_document(point))
        return plain_tip("\n\n".join(summary(mark) for mark in marks))

    # How it does it

    def _follow_caret(self) -> None:
        """The shortest mark at the caret is the current one; between marks the last one stays."""
        found = self.marks_between(self.caret(), self.caret() + 1)
        if found and self._overlay.current not in _ids(found):
            shortest = min(found, key=lambda one: one.passage.end - one.passage.start)
            self.set_current_mark(shortest.passage.id)

    def _in_document(self, point: QPointF) -> QPointF:
        return point + QPointF(0, self.verticalScrollBar().value())

    def _marks_at(self, point: QPointF) -> tuple[Mark, ...]:
        card = self._overlay.card_at(point)
        if card is None:
            return self._overlay.marks_at(point)
        mark = None if card.passage_id is None else self._overlay.index.get(card.passage_id)
        return () if mark is None else (mark,)

    def _is_beside(self, point: QPointF) -> bool:
        over = self._overlay
        return any(found(point) is not None for found in (over.card_at, over.bar_at, over.fold_at))

    def _shape_at(self, point: QPointF) -> Qt.CursorShape:
        if self._overlay.ends.at(point) is not None:
            return Qt.CursorShape.SizeHorCursor
        beside = self._is_beside(point)
        return Qt.CursorShape.PointingHandCursor if beside else Qt.CursorShape.IBeamCursor

    def _drop_end(self) -> None:
        resized = self._overlay.ends.drop()
        self._pressed = None
        self.viewport().update()
        if resized is not None:
            self.resizeWanted.emit(resized)

    def _mark_beside(self, point: QPointF) -> Mark | None:
        return next(iter(self._marks_at(point)), None) if self._is_beside(point) else None

    def _click(self, point: QPointF) -> None:
        fold = self._overlay.fold_at(point)
        if fold is not None:
            self.set_open(fold, shown=not self.is_open(fold))
            return
        card = self._overlay.card_at(point)
        if card is not None and card.inside:
            self._overlay.open_bundle(card)
            self.viewport().update()
            return
        ids = _ids(self._marks_at(point))
        current = self._overlay.current
        following = ids[(ids.index(current) + 1) % len(ids)] if current in ids else next(iter(ids), None)
        self.set_current_mark(following)

    def _is_dragged(self, event: QMouseEvent) -> bool:
        if self._pressed is None:
            return False
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        return way >= QApplication.startDragDistance()

    def _drag(self, mark: Mark) -> None:
        passage = mark.passage
        drag = QDrag(self)
        drag.setMimeData(
            mime_data(Dragged(passage.article_id, passage.start, passage.end, passage.id), passage.quote)
        )
        self._held = self._pressed = None
        drag.exec(Qt.DropAction.CopyAction)


def _ids(marks: Sequence[Mark]) -> tuple[int, ...]:
    return tuple(mark.passage.id for mark in marks)
