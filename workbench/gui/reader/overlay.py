"""Everything painted on a page besides its text: highlights, hits, bars, cards and the lines of folds."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from workbench.core.model import Note
from workbench.core.views import Mark
from workbench.gui.reader.bars import Bar, bar_at, bars, line_rect, paint_bars
from workbench.gui.reader.card_painting import paint_cards
from workbench.gui.reader.cards import Card, CardStack, Placed, card_at, cards
from workbench.gui.reader.ends import Ends
from workbench.gui.reader.folds import Fold
from workbench.gui.reader.hits import Found, Hits
from workbench.gui.reader.mark_index import MarkIndex
from workbench.gui.reader.mark_layer import MarkLayer
from workbench.gui.reader.strip import Tick
from workbench.gui.reader.text_page import TextPage
from workbench.gui.reader.ticks import Ticks
from workbench.gui.theme import fonts, icons, tokens

_LOOK_BACK = 40
_RAISED = 3.0
_ICON = 14.0


@dataclass(frozen=True, slots=True)
class Changed:
    """What looks different: a stretch of the text, or (None) all of the page; and whether the strip does."""

    stretch: Found | None = None
    ticks: bool = True


class Overlay:
    """Paints for one `TextPage`, and says what is under a point of its document."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self._layer = MarkLayer(page.document(), page.laid_out)
        self.ends = Ends(page, self._layer)
        self._stack = CardStack()
        self._bars: tuple[Bar, ...] = ()
        self._placed: tuple[Placed, ...] = ()
        self._notes: Sequence[Note] = ()
        self._ticks = Ticks(page)
        self._speaking: set[int] = set()
        self.index = MarkIndex()
        self.hits = Hits()
        self.current: int | None = None
        self.flash: Found | None = None

    def set_marks(self, marks: Sequence[Mark], notes: Sequence[Note]) -> Changed:
        """The highlights and the article's own notes, as they are now."""
        self.index = MarkIndex(marks)
        self._speaking = _speaking(marks)
        self._layer.set_marks(self._page.sheet, self.index)
        self._ticks.forget_marks()
        self.set_notes(notes)
        self._let_go()
        return Changed()

    def exchange_marks(self, gone: Collection[int], fresh: Sequence[Mark]) -> Changed:
        """Takes the highlights of these passages away, and puts others there; all else stays as it is."""
        spoke = not self._speaking.isdisjoint(gone)
        self._speaking -= set(gone)
        self._speaking |= (speak := _speaking(fresh))
        known = [mark for mark in map(self.index.get, gone) if mark is not None]
        touched = [self._around(mark) for mark in known]
        for mark in known:
            self.index.take_out(mark.passage.id)
            self._layer.forget(mark)
        for mark in fresh:
            self.index.put_in(mark)
            self._layer.forget(mark)
        touched += map(self._around, fresh)
        self._let_go()
        ticks = self._ticks.follow(self.index, (*known, *fresh))
        if spoke or speak or not touched:
            return Changed(None, ticks=ticks)
        return Changed((min(start for start, _ in touched), max(end for _, end in touched)), ticks=ticks)

    def _around(self, mark: Mark) -> Found:
        """A mark with all that it overlaps with, whose lanes it has a part in."""
        cluster = self.index.cluster(mark.passage.start, mark.passage.end)
        return (
            min(mark.passage.start, *(one.passage.start for one in cluster)),
            max(mark.passage.end, *(one.passage.end for one in cluster)),
        )

    def set_notes(self, notes: Sequence[Note]) -> Changed:
        """The article's own notes, as they are now."""
        self._notes = notes
        return Changed(ticks=False)

    def _let_go(self) -> None:
        if self.index.get(self.current) is None:
            self.current = None
            self.ends.forget()

    def has_cards(self) -> bool:
        """Whether there is anything to say in the right margin."""
        return bool(self._notes or self._speaking)

    # What is where

    def marks_at(self, point: QPointF) -> tuple[Mark, ...]:
        """The marks under a point: in the text the shortest first, or the one whose bar it is."""
        bar = self.bar_at(point)
        return (bar,) if bar is not None else self._layer.at(point)

    def bar_at(self, point: QPointF) -> Mark | None:
        """The mark whose margin bar is under a point."""
        return bar_at(self._bars, point)

    def card_at(self, point: QPointF) -> Card | None:
        """The note card under a point."""
        placed = self.placed_at(point)
        return None if placed is None else placed.card

    def placed_at(self, point: QPointF) -> Placed | None:
        """The note card under a point, with its place."""
        return card_at(self._placed, point)

    def placed_of(self, passage_id: int | None) -> Placed | None:
        """The first card in sight with words that can be edited about this passage."""
        there = (one for one in self._placed if one.card.passage_id == passage_id and one.card.writing)
        return next(there, None)

    def open_bundle(self, bundle: Card) -> None:
        """Shows the cards that a card stands for."""
        self._stack.open_bundle(bundle)

    def fold_at(self, point: QPointF) -> Fold | None:
        """The fold whose line is under a point."""
        layout = self._page.laid_out
        return next((fold for fold in self._page.folds if layout.fold_rect(fold).contains(point)), None)

    def ticks(self, rows: int) -> tuple[Tick, ...]:
        """What a marker strip of so many rows shows."""
        return self._ticks.all(rows, self.index, self.hits.found)

    def forget_heights(self) -> None:
        """The text was laid out anew."""
        self._ticks.forget_heights()

    # Painting; the painter's origin is that of the document

    def paint_under(self, painter: QPainter, numbers: range) -> None:
        """What lies under the text of these paragraphs."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hits(painter, numbers)
        if self.flash is not None:
            self._paint_stretch(painter, numbers, self.flash, tokens.current().selection)
        self._layer.paint(painter, numbers, self.current)
        if self.ends.span is not None:
            self._paint_stretch(painter, numbers, self.ends.span, None)

    def paint_beside(self, painter: QPainter, numbers: range) -> None:
        """What stands beside the text and over it: handles, bars, cards and the lines of folds."""
        self.ends.paint(painter, self.index.get(self.current), numbers)
        page = self._page
        self._bars = bars(self.index, page.sheet, page.laid_out, numbers)
        paint_bars(painter, self._bars)
        for fold in page.folds:
            if fold.last >= numbers.start and fold.first < numbers.stop:
                self._paint_fold(painter, fold)
        self._placed = self._place_cards(numbers)
        paint_cards(painter, self._placed, self.current)

    def _paint_hits(self, painter: QPainter, numbers: range) -> None:
        paragraphs = self._page.sheet.paragraphs
        start, end = paragraphs[numbers.start].start, paragraphs[numbers.stop - 1].end
        for number in self.hits.between(start, end):
            hit = self.hits.found[number]
            self._paint_stretch(painter, numbers, hit, tokens.current().match)
            if number == self.hits.current:
                self._paint_stretch(painter, numbers, hit, None)

    def _paint_stretch(self, painter: QPainter, numbers: range, found: Found, color: str | None) -> None:
        """A filled stretch of text, or where there is no colour a frame around it in the accent."""
        painter.setPen(Qt.PenStyle.NoPen if color else QPen(QColor(tokens.current().accent), 1.5))
        painter.setBrush(QColor(color) if color else Qt.BrushStyle.NoBrush)
        sheet, layout = self._page.sheet, self._page.laid_out
        first, last = sheet.number(found[0]), sheet.number(max(found[1] - 1, found[0]))
        for number in range(max(first, numbers.start), min(last + 1, numbers.stop)):
            if not layout.is_hidden(number):
                origin = layout.text_rect(number).topLeft()
                for rect in self._layer.rects(number, *found):
                    painter.drawRoundedRect(rect.translated(origin).adjusted(-1, 0, 1, 2), 2, 2)

    def _paint_fold(self, painter: QPainter, fold: Fold) -> None:
        rect = self._page.laid_out.fold_rect(fold)
        colors = tokens.current()
        is_open = self._page.is_open(fold)
        words = fold_words(fold, is_open=is_open)
        font = fonts.interface(-1.0)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() - _ICON - 6)
        width = metrics.horizontalAdvance(words)
        y = rect.center().y()
        icon = "chevron-down" if is_open else "chevron-right"
        icons.draw(painter, icon, colors.secondary, QRectF(rect.left(), y - _ICON / 2, _ICON, _ICON))
        painter.setPen(QColor(colors.secondary))
        place = QRectF(rect.left() + _ICON + 6, rect.top(), rect.width(), rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(QColor(colors.border), 1))
        if place.left() + width + 10 < rect.right():
            painter.drawLine(QPointF(place.left() + width + 10, y), QPointF(rect.right(), y))

    def _place_cards(self, numbers: range) -> tuple[Placed, ...]:
        page = self._page
        columns = page.laid_out.columns
        if not columns.cards_width:
            return ()
        paragraphs = page.sheet.paragraphs
        start, end = paragraphs[numbers.start].start, paragraphs[numbers.stop - 1].end
        marks = self.index.starting(start, end, before=_LOOK_BACK)
        notes = self._notes if not marks or marks[0] is self.index[0] else ()
        wanted = [
            (card, line_rect(card.point, page.sheet, page.laid_out, range(len(paragraphs))).top() - _RAISED)
            for card in cards(marks, notes)
        ]
        return self._stack.placed(wanted, columns.cards_left, columns.cards_width, self.current)


def _speaking(marks: Iterable[Mark]) -> set[int]:
    """The passages of the marks that have something to say in the right margin."""
    return {mark.passage.id for mark in marks if mark.evidence or mark.notes}


def fold_words(fold: Fold, *, is_open: bool) -> str:
    """What the line of a fold says."""
    if is_open:
        return QCoreApplication.translate("Reader", "Page furniture, %Ln line(s) – hide", "", fold.lines)
    return QCoreApplication.translate("Reader", "Page furniture, %Ln line(s) folded – show", "", fold.lines)
