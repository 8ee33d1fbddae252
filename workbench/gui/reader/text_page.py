"""A text at a comfortable measure: scrolled, zoomed, folded and selected. Knows nothing of highlights."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.core.model import Role
from workbench.core.views import Reading
from workbench.gui.dragging import Dragged, mime_data
from workbench.gui.reader.bars import line_rect
from workbench.gui.reader.columns import columns
from workbench.gui.reader.folds import Fold, folds
from workbench.gui.reader.hits import Found
from workbench.gui.reader.page_layout import PageLayout, reading_font
from workbench.gui.reader.sheet import Sheet
from workbench.gui.reader.strip import WIDTH

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_SMALL = 30_000
_COMFORT = 0.3
_NEARLY = 6


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a text: what stands at the top of the page, and the caret, in code points."""

    top: int
    caret: int


class TextPage(QTextEdit):
    """Shows one text. Positions in its interface are code points of the stored text."""

    spanSelected = Signal(object)
    """The selected (start, end), or None."""
    selectionSettled = Signal()
    """The hand has left the mouse button or the keys that select."""
    zoomChanged = Signal(object)
    """The new zoom, 1.0 being usual."""
    moved = Signal()
    """The text was scrolled."""
    relaid = Signal()
    """The text was laid out anew: other width, zoom or folds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet("", ())
        self.folds: tuple[Fold, ...] = ()
        self._article = 0
        self._open: set[Fold] = set()
        self._settling = False
        self._zoom = 1.0
        document = QTextDocument(self)
        self.laid_out = PageLayout(document)
        document.setDocumentLayout(self.laid_out)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(lambda: self.spanSelected.emit(self.selection()))

    def set_reading(self, reading: Reading) -> None:
        """Shows another text, from its beginning."""
        self.sheet = Sheet(reading.text, reading.lines())
        self.folds = folds(self.sheet.paragraphs)
        self._article = reading.article.id
        self._open.clear()
        self.document().setPlainText(self.sheet.shown)
        self.setTextCursor(QTextCursor(self.document()))
        hidden = self._hidden()
        self._show_blocks(hidden, everywhere=True)
        self.laid_out.set_sheet(self.sheet, self.folds, hidden)
        self._load(reading)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._settle()

    def selection(self) -> Found | None:
        """The selected (start, end) without blanks at its ends; None if nothing is selected."""
        cursor = self.textCursor()
        return self.trimmed(
            self.sheet.point(cursor.selectionStart()), self.sheet.point(cursor.selectionEnd())
        )

    def trimmed(self, start: int, end: int) -> Found | None:
        """A stretch of the text without blanks at its ends; None if it holds nothing else."""
        chosen = self.sheet.text[start:end]
        start += len(chosen) - len(chosen.lstrip())
        return (start, start + len(chosen.strip())) if chosen.strip() else None

    def select(self, start: int, end: int) -> None:
        """Selects a stretch of the text."""
        cursor = self.textCursor()
        cursor.setPosition(self.sheet.place(start))
        cursor.setPosition(self.sheet.place(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        """Selects nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the caret is."""
        return self.sheet.point(self.textCursor().position())

    def selection_rect(self) -> QRect | None:
        """Where the selected lines stand on the viewport, as far as they are in sight."""
        span = self.selection()
        return None if span is None else self.rect_of(*span)

    def rect_of(self, start: int, end: int) -> QRect | None:
        """Where the lines of a stretch of text stand on the viewport, as far as they are in sight."""
        numbers = self.visible()
        top = line_rect(start, self.sheet, self.laid_out, numbers)
        bottom = line_rect(end - 1, self.sheet, self.laid_out, numbers)
        rect = top.united(bottom).translated(0, -self.verticalScrollBar().value())
        return rect.toAlignedRect().intersected(self.viewport().rect())

    # Zoom and width

    def set_zoom(self, zoom: float) -> None:
        """Larger or smaller letters; the measure stays the same number of characters."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit()
            self.zoomChanged.emit(zoom)

    def zoom_by(self, steps: int) -> None:
        """Some steps larger, or smaller if negative."""
        nearest = min(range(len(ZOOMS)), key=lambda number: abs(ZOOMS[number] - self._zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    @property
    def zoom(self) -> float:
        """The present zoom, 1.0 being usual."""
        return self._zoom

    # Folding

    def is_open(self, fold: Fold) -> bool:
        """Whether a run of page furniture is shown."""
        return fold in self._open

    def set_open(self, fold: Fold, *, shown: bool) -> None:
        """Shows or folds a run of page furniture."""
        if shown is self.is_open(fold):
            return
        (self._open.add if shown else self._open.discard)(fold)
        hidden = self._hidden()
        self._show_blocks(hidden, everywhere=False)
        self.laid_out.set_hidden(hidden)
        self._settle()
        self.relaid.emit()

    def open_all(self, *, shown: bool) -> None:
        """Shows or folds all page furniture."""
        for fold in self.folds:
            self.set_open(fold, shown=shown)

    def unfold(self, point: int) -> None:
        """Makes sure that this place of the text is not folded away."""
        number = self.sheet.number(point)
        for fold in self.folds:
            if fold.first <= number <= fold.last:
                self.set_open(fold, shown=True)

    # Moving

    def scroll_to(self, point: int) -> None:
        """Brings a place of the text into comfortable sight, unfolding it if need be."""
        self.unfold(point)
        number = self.sheet.number(point)
        self.laid_out.measure(number)
        rect = line_rect(point, self.sheet, self.laid_out, range(number, number + 1))
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 8 <= rect.top() <= bar.value() + height * 0.85 - rect.height():
            self._adjust_range()
            bar.setValue(round(rect.top() - height * _COMFORT))
            self._settle()
            rect = line_rect(point, self.sheet, self.laid_out, range(number, number + 1))
            bar.setValue(round(rect.top() - height * _COMFORT))

    def place(self) -> Place:
        """Where somebody is, to be gone to again."""
        layout = self.laid_out
        above = QPointF(layout.columns.text_left, self.verticalScrollBar().value() + _NEARLY)
        at_top = not self.verticalScrollBar().value()
        top = 0 if at_top else self.sheet.point(layout.hitTest(above, Qt.HitTestAccuracy.FuzzyHit))
        return Place(top, self.caret())

    def go_to(self, place: Place) -> None:
        """Be there again; in a text that became shorter, at its end."""
        top, caret = (min(one, len(self.sheet.text)) for one in (place.top, place.caret))
        self.select(caret, caret)
        if not top:
            self.verticalScrollBar().setValue(0)
            return
        number = self.sheet.number(top)
        self.laid_out.measure(number)
        rect = line_rect(top, self.sheet, self.laid_out, range(number, number + 1))
        self._adjust_range()
        self.verticalScrollBar().setValue(round(rect.top()))
        self._settle()

    def visible(self) -> range:
        """The numbers of the paragraphs in sight."""
        return self.paragraphs_between(0, self.viewport().height())

    def paragraphs_between(self, top: int, bottom: int) -> range:
        """The numbers of the paragraphs between two heights of the viewport."""
        scrolled = self.verticalScrollBar().value()
        first = self.laid_out.number_at(scrolled + top)
        return range(first, self.laid_out.number_at(scrolled + bottom) + 1)

    # Qt's side

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the passage and its stored words; Qt's own lose no-break spaces."""
        start, end = self.selection() or (0, 0)
        return mime_data(Dragged(self._article, start, end), self.sheet.text[start:end])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew for the new width."""
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lays out what comes into sight."""
        super().scrollContentsBy(dx, dy)
        self._settle()
        self.viewport().update()
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A selection by mouse is finished."""
        super().mouseReleaseEvent(event)
        self.selectionSettled.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A selection by keys is finished."""
        super().keyReleaseEvent(event)
        if event.key() in {Qt.Key.Key_Shift, Qt.Key.Key_A} and not event.isAutoRepeat():
            self.selectionSettled.emit()

    # What a page with more on it adds

    def _load(self, reading: Reading) -> None:
        """Takes the rest of a reading, before its text is laid out."""

    def _wants_cards(self) -> bool:
        """Whether to leave room for note cards at the right."""
        return False

    # How it does it

    def _hidden(self) -> list[bool]:
        hidden = [paragraph.role is Role.BLANK for paragraph in self.sheet.paragraphs]
        for fold in self.folds:
            if fold not in self._open:
                hidden[fold.first : fold.last + 1] = [True] * (fold.last - fold.first + 1)
        return hidden

    def _show_blocks(self, hidden: list[bool], *, everywhere: bool) -> None:
        document = self.document()
        for number, one in enumerate(hidden):
            if one if everywhere else self.laid_out.is_hidden(number) is not one:
                document.findBlockByNumber(number).setVisible(not one)

    def _fit(self) -> None:
        """Breaks the lines for the present width and zoom; what was at the top stays there."""
        bar = self.verticalScrollBar()
        number = self.laid_out.number_at(bar.value())
        within = bar.value() - self.laid_out.top(number)
        font = reading_font(self._zoom)
        self.document().setDefaultFont(font)
        character = QFontMetricsF(font).averageCharWidth()
        split = columns(self.viewport().width(), character, cards=self._wants_cards())
        self.laid_out.set_columns(split, self._zoom)
        if len(self.sheet.text) <= _SMALL:
            for one in range(len(self.sheet.paragraphs)):
                self.laid_out.measure(one)
        self._adjust_range()
        bar.setValue(round(self.laid_out.top(number) + within))
        self._settle()
        self.viewport().update()
        self.relaid.emit()

    def _adjust_range(self) -> None:
        self.laid_out.documentSizeChanged.emit(self.laid_out.documentSize())

    def _settle(self) -> None:
        """Measures what is in sight. What is below the top edge stays where it is on the screen."""
        if self._settling or not self.sheet.text:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        first = self.laid_out.number_at(bar.value())
        above = self.laid_out.top(first) < bar.value()
        grown = self.laid_out.measure(first)
        below = self.laid_out.measure_down(first, bar.value() + grown + self.viewport().height())
        if grown or below:
            self._adjust_range()
            if above and grown:
                bar.setValue(round(bar.value() + grown))
        self._settling = False
