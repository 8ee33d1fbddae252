"""The bars in the left margin: one for each highlight, side by side where highlights overlap."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from workbench.core.spans import lanes
from workbench.core.views import Mark
from workbench.gui.reader.mark_index import MarkIndex, span_of
from workbench.gui.reader.mark_layer import mark_color
from workbench.gui.reader.page_layout import PageLayout
from workbench.gui.reader.sheet import Sheet
from workbench.gui.theme import tokens

_WIDTH = 3.0
_STEP = 7.0
_FROM_TEXT = 16.0
_MOST = 4
_REACH = 2.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A mark's bar, in the document's coordinates."""

    mark: Mark
    lane: int
    rect: QRectF


def bars(index: MarkIndex, sheet: Sheet, layout: PageLayout, numbers: range) -> tuple[Bar, ...]:
    """The bars beside these paragraphs. Deeper than four, highlights share the outermost lane."""
    paragraphs = sheet.paragraphs
    start, end = paragraphs[numbers.start].start, paragraphs[numbers.stop - 1].end
    lane = lanes(span_of(mark) for mark in index.cluster(start, end))
    found = [
        _bar(mark, min(lane[mark.passage.id], _MOST - 1), sheet, layout, numbers)
        for mark in index.between(start, end)
    ]
    return tuple(_parted([bar for bar in found if bar.rect.height() > 0]))


def bar_at(found: tuple[Bar, ...], point: QPointF) -> Mark | None:
    """The mark whose bar is under a point, with a little room for the hand."""
    for bar in found:
        if bar.rect.adjusted(-_REACH, 0, _REACH, 0).contains(point):
            return bar.mark
    return None


def paint_bars(painter: QPainter, found: tuple[Bar, ...]) -> None:
    """Paints the bars; the painter's origin is that of the document."""
    colors = tokens.current()
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in found:
        painter.setBrush(QColor(mark_color(bar.mark, colors)))
        painter.drawRoundedRect(bar.rect, _WIDTH / 2, _WIDTH / 2)


def _bar(mark: Mark, lane: int, sheet: Sheet, layout: PageLayout, numbers: range) -> Bar:
    passage = mark.passage
    top = line_rect(passage.start, sheet, layout, numbers).top()
    bottom = line_rect(passage.end - 1, sheet, layout, numbers).bottom()
    left = layout.columns.text_left - _FROM_TEXT - lane * _STEP
    return Bar(mark, lane, QRectF(left, top, _WIDTH, bottom - top))


def line_rect(point: int, sheet: Sheet, layout: PageLayout, numbers: range) -> QRectF:
    """The line of text at a point; for points outside these paragraphs, the nearest edge of theirs.

    Never lays out anything, so that asking moves nothing.
    """
    number = sheet.number(point)
    if number < numbers.start or number >= numbers.stop:
        y = layout.top(numbers.start if number < numbers.start else numbers.stop)
        return QRectF(layout.columns.text_left, y, layout.columns.text_width, 0)
    if not layout.is_measured(number):
        return QRectF(layout.columns.text_left, layout.top(number), layout.columns.text_width, 0)
    block_rect = layout.text_rect(number)
    block = layout.document().findBlockByNumber(number)
    line = block.layout().lineForTextPosition(sheet.place(point) - block.position())
    if not line.isValid():
        return block_rect
    return QRectF(block_rect.left(), block_rect.top() + line.y(), block_rect.width(), line.height())


def _parted(found: list[Bar]) -> list[Bar]:
    """Bars of one lane that share a line of text, each with its half of it."""
    found.sort(key=lambda bar: (bar.lane, bar.rect.top()))
    for number in range(1, len(found)):
        above, below = found[number - 1], found[number]
        if above.lane == below.lane and above.rect.bottom() > below.rect.top():
            middle = (above.rect.bottom() + below.rect.top()) / 2
            upper, lower = QRectF(above.rect), QRectF(below.rect)
            upper.setBottom(middle - 1)
            lower.setTop(middle + 1)
            found[number - 1], found[number] = replace(above, rect=upper), replace(below, rect=lower)
    return found
