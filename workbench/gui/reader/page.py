"""The page with its marks: what mouse and keys do on it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from workbench.core.model import Note
from workbench.core.views import Mark, Reading
from workbench.gui.dragging import Dragged, mime_data
from workbench.gui.kit.tips import plain_tip
from workbench.gui.reader.card_editor import CardEditor
from workbench.gui.reader.caret import Caret
from workbench.gui.reader.hits import Found, Hits
from workbench.gui.reader.overlay import Changed, Overlay
from workbench.gui.reader.strip import WIDTH, MarkerStrip
from workbench.gui.reader.text_page import TextPage
from workbench.gui.reader.wording import summary

_FLASH_MS = 1_200
_BLEED = 8
"""Pixels that frames, handles and lines of a highlight reach beyond its paragraph."""


@dataclass(frozen=True, slots=True)
class MenuAsked:
    """Where somebody asked for a menu (on the screen), on which passages, and what is selected."""

    at: QPoint
    passages: tuple[int, ...]
    selection: Found | None


class Page(TextPage):
    """A text with highlights: click, hover, drag, jump."""

    markActivated = Signal(object)
    """The passage id of the mark that became the current one, or None."""
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
        self._overlay = Overlay(self)
        self.caret_keys = Caret(self)
        self._editor = CardEditor(self)
        self._editor.rewritten.connect(self.rewritten)
        self._cards_shown = True
        self.editable = True
        """Whether ends and cards can be changed."""
        self._pressed: QPoint | None = None
        self._held: Mark | None = None
        self._flash_end = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flash_end.timeout.connect(self._end_flash)
        self._strip = MarkerStrip(self._overlay.ticks, self)
        self._strip.pointChosen.connect(lambda point: self.jump_to(point, point))
        self._strip.shareChosen.connect(self._scroll_to_share)
        self.relaid.connect(self._renew_strip)

    # Showing

    def set_marks(self, marks: Sequence[Mark], notes: Sequence[Note]) -> None:
        """Shows these marks and notes from now on; text, place and selection stay."""
        self._show(lambda: self._overlay.set_marks(marks, notes))

    def exchange_marks(self, gone: Collection[int], fresh: Sequence[Mark]) -> None:
        """Takes the marks of these passages away and shows others; all else stays."""
        self._show(lambda: self._overlay.exchange_marks(gone, fresh))

    def _update(self, found: Found | None) -> None:
        """Paints the paragraphs of a stretch of the text anew, or everything."""
        rect = self.viewport().rect()
        if found is not None:
            top, bottom = (self.sheet.number(point) for point in (found[0], max(found[1] - 1, 0)))
            scrolled = self.verticalScrollBar().value()
            rect.setTop(round(self.laid_out.top(top) - scrolled) - _BLEED)
            rect.setBottom(round(self.laid_out.top(bottom + 1) - scrolled) + _BLEED)
        self.viewport().update(rect)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Shows these notes on the article from now on."""
        self._show(lambda: self._overlay.set_notes(notes))

    def _show(self, change: Callable[[], Changed]) -> None:
        """Does a change, which answers what looks different then."""
        current, had_cards = self._overlay.current, self._wants_cards()
        changed = change()
        if self._overlay.current != current:
            self.markActivated.emit(None)
        if self._wants_cards() is not had_cards:
            self._fit()
        if changed.ticks:
            self._strip.renew()
        self._update(changed.stretch)

    def marks(self) -> tuple[Mark, ...]:
        """The marks shown, in the order of the text."""
        return self._overlay.index.marks

    def mark_of(self, passage_id: int) -> Mark | None:
        """The mark of a passage, if it is shown."""
        return self._overlay.index.get(passage_id)

    def set_hits(self, hits: Hits) -> None:
        """Shows what a search in the article found."""
        self._overlay.hits = hits
        self._strip.renew()
        self.viewport().update()

    def jump_to(self, start: int, end: int) -> None:
        """Brings a stretch of the text into sight, puts the caret there and lets it light up for a moment."""
        self.clear_selection()
        self.select(start, start)
        self.scroll_to(start)
        self._overlay.flash = (start, end)
        self._flash_end.start()
        self.viewport().update()

    # The current mark

    def current_mark(self) -> Mark | None:
        """The mark that deeds on a highlight are about."""
        current = self._overlay.current
        return None if current is None else self._overlay.index.get(current)

    def set_current_mark(self, passage_id: int | None) -> None:
        """Makes a mark the current one, without moving the page."""
        if passage_id != self._overlay.current:
            self._overlay.current = passage_id
            self._overlay.ends.forget()
            self.viewport().update()
            self.markActivated.emit(passage_id)

    def step_mark(self, by: int) -> None:
        """Goes to the next mark (by 1) or the previous one (by -1), from the current mark or the caret."""
        index = self._overlay.index
        mark = (index.after if by > 0 else index.before)(self._overlay.current, self.caret())
        if mark is not None:
            self.jump_to(mark.passage.start, mark.passage.end)
            self.set_current_mark(mark.passage.id)

    def marks_between(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks that touch a stretch of the text, in its order."""
        return self._overlay.index.between(start, end)

    def neighbours(self, mark: Mark) -> tuple[Mark, ...]:
        """The marks that overlap this one or are no more than a blank away: first those that begin later."""
        passage = mark.passage
        text = self.sheet.text
        start = len(text[: passage.start].rstrip())
        end = len(text) - len(text[passage.end :].lstrip())
        found = [one for one in self.marks_between(start - 1, end + 1) if one is not mark]
        return tuple(sorted(found, key=lambda one: one.passage.start <= passage.start))

    def show_caret(self, *, shown: bool) -> None:
        """Whether the caret is painted boldly, and what it enters becomes the current mark."""
        self.caret_keys.bold = shown
        self.viewport().update()

    def _follow_caret(self) -> None:
        """The shortest mark at the caret is the current one; between marks the last one stays."""
        found = self.marks_between(self.caret(), self.caret() + 1)
        if found and self._overlay.current not in _ids(found):
            shortest = min(found, key=lambda one: one.passage.end - one.passage.start)
            self.set_current_mark(shortest.passage.id)

    # Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks, then the text, then what stands beside it."""
        if not self.sheet.paragraphs:
            return
        numbers, rect = self.visible(), event.rect()
        part = self.paragraphs_between(rect.top(), rect.bottom())
        self._paint(self._overlay.paint_under, part)
        super().paintEvent(event)
        self._paint(self._overlay.paint_beside, numbers)
        painter = QPainter(self.viewport())
        self.caret_keys.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip stands between the page and its scroll bar."""
        super().resizeEvent(event)
        inner = self.viewport().geometry()
        self._strip.setGeometry(inner.right() + 1, inner.top(), WIDTH, inner.height())

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

    def _load(self, reading: Reading) -> None:
        self._overlay.current = None
        self._overlay.hits = Hits()
        self._overlay.set_marks(reading.marks, reading.notes)

    def show_cards(self, *, shown: bool) -> None:
        """Shows or hides what stands in the right margin; the text takes the room."""
        self._cards_shown = shown
        self._fit()

    def _wants_cards(self) -> bool:
        return self._cards_shown and self._overlay.has_cards()

    def _paint(self, paint: Callable[[QPainter, range], None], numbers: range) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        paint(painter, numbers)
        painter.end()

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

    def _scroll_to_share(self, share: float) -> None:
        middle = share * self.laid_out.height() - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(middle))

    def _renew_strip(self) -> None:
        self._overlay.forget_heights()
        self._strip.renew()

    def changeEvent(self, event: QEvent) -> None:
        """The strip keeps colours, and takes others with another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._renew_strip()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing lights up on a hidden page."""
        self._flash_end.stop()
        self._end_flash()
        super().hideEvent(event)

    def _end_flash(self) -> None:
        self._overlay.flash = None
        self.viewport().update()


def _ids(marks: Sequence[Mark]) -> tuple[int, ...]:
    return tuple(mark.passage.id for mark in marks)
