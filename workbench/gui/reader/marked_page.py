"""A text with its marks, hits, cards and the strip beside it: what is shown, not what hands do."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.core.model import Note
from workbench.core.views import Mark, Reading
from workbench.gui.reader.caret import Caret
from workbench.gui.reader.hits import Found, Hits
from workbench.gui.reader.overlay import Changed, Overlay
from workbench.gui.reader.strip import WIDTH, MarkerStrip
from workbench.gui.reader.text_page import TextPage

_FLASH_MS = 1_200
_BLEED = 8
"""Pixels that frames, handles and lines of a highlight reach beyond its paragraph."""


class MarkedPage(TextPage):
    """Paints what is known about a text, and knows which mark is the current one."""

    markActivated = Signal(object)
    """The passage id of the mark that became the current one, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlay = Overlay(self)
        self.caret_keys = Caret(self)
        self._cards_shown = True
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
        text, start, end = self.sheet.text, passage.start, passage.end
        while start and text[start - 1].isspace():
            start -= 1
        while end < len(text) and text[end].isspace():
            end += 1
        found = [one for one in self.marks_between(start - 1, end + 1) if one is not mark]
        return tuple(sorted(found, key=lambda one: one.passage.start <= passage.start))

    def show_caret(self, *, shown: bool) -> None:
        """Whether the caret is painted boldly, and what it enters becomes the current mark."""
        self.caret_keys.bold = shown
        self.viewport().update()

    def show_cards(self, *, shown: bool) -> None:
        """Shows or hides what stands in the right margin; the text takes the room."""
        if shown != self._cards_shown:
            self._cards_shown = shown
            self._fit()

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

    # How it does it

    def _load(self, reading: Reading) -> None:
        self._overlay.current = None
        self._overlay.hits = Hits()
        self._overlay.set_marks(reading.marks, reading.notes)

    def _wants_cards(self) -> bool:
        return self._cards_shown and self._overlay.has_cards()

    def _paint(self, paint: Callable[[QPainter, range], None], numbers: range) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        paint(painter, numbers)
        painter.end()

    def _update(self, found: Found | None) -> None:
        """Paints the paragraphs of a stretch of the text anew, or everything."""
        rect = self.viewport().rect()
        if found is not None:
            top, bottom = (self.sheet.number(point) for point in (found[0], max(found[1] - 1, 0)))
            scrolled = self.verticalScrollBar().value()
            rect.setTop(round(self.laid_out.top(top) - scrolled) - _BLEED)
            rect.setBottom(round(self.laid_out.top(bottom + 1) - scrolled) + _BLEED)
        self.viewport().update(rect)

    def _scroll_to_share(self, share: float) -> None:
        middle = share * self.laid_out.height() - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(middle))

    def _renew_strip(self) -> None:
        self._overlay.forget_heights()
        self._strip.renew()

    def _end_flash(self) -> None:
        self._overlay.flash = None
        self.viewport().update()
