"""Paints the highlights under the text: soft fills, and a line whose style says the status.

The text itself stays untouched. What is painted for a paragraph is kept until marks or layout change.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextDocument

from workbench.core.spans import lanes, runs
from workbench.core.views import Mark
from workbench.gui.reader.boundaries import Edge
from workbench.gui.reader.mark_index import MarkIndex, span_of
from workbench.gui.reader.page_layout import PageLayout
from workbench.gui.reader.shapes import Piece, pieces
from workbench.gui.reader.sheet import Sheet
from workbench.gui.theme import tokens
from workbench.gui.theme.tokens import Stroke, Tokens

_RADIUS = 3.5
_STACKED = 2
_LINES = 3
_UNDER = 4.0
_LEVEL = 4.0
_DOUBLE = 3.0
_DASHES = {Stroke.DASHED: [4.0, 2.5], Stroke.DOTTED: [1.0, 2.0], Stroke.DASH_DOT: [5.0, 2.0, 1.0, 2.0]}


def mark_color(mark: Mark, colors: Tokens) -> str:
    """The colour a mark goes by: its status, else its first tag, else the accent."""
    if mark.look is not None:
        return colors.looks[mark.look].color
    return mark.color or colors.accent


@dataclass(frozen=True, slots=True)
class _Patch:
    """A stretch covered by the same marks: its pieces, in the paragraph's coordinates."""

    marks: tuple[Mark, ...]
    piece: Piece
    opens: frozenset[int]
    closes: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Underline:
    mark: Mark
    level: int
    piece: Piece


class MarkLayer:
    """Knows how the marks of one page look, and which of them are under a point."""

    def __init__(self, document: QTextDocument, layout: PageLayout) -> None:
        self._document = document
        self._layout = layout
        self._sheet = Sheet("", ())
        self._index = MarkIndex()
        self._patches: dict[int, list[_Patch]] = {}
        self._underlines: dict[int, list[_Underline]] = {}
        self._generation = 0

    def set_marks(self, sheet: Sheet, index: MarkIndex) -> None:
        """The marks as they are now, and the text they belong to."""
        self._sheet = sheet
        self._index = index
        self._patches.clear()
        self._underlines.clear()

    def forget(self, mark: Mark) -> None:
        """A mark came or went: the paragraphs it touches look different."""
        first, last = self._sheet.number(mark.passage.start), self._sheet.number(mark.passage.end - 1)
        for number in range(first, last + 1):
            self._patches.pop(number, None)
            self._underlines.pop(number, None)

    def paint(self, painter: QPainter, numbers: range, current: int | None) -> None:
        """Paints the marks of these paragraphs; the painter's origin is that of the document."""
        self._refresh()
        colors = tokens.current()
        for number in numbers:
            if self._layout.is_hidden(number):
                continue
            origin = self._layout.text_rect(number).topLeft()
            painter.translate(origin)
            for patch in self._patches_of(number):
                _fill(painter, patch, colors)
            for underline in self._underlines_of(number):
                _draw_line(painter, underline, colors)
                if underline.mark.passage.id == current:
                    _outline(painter, underline, colors)
            painter.translate(-origin)

    def at(self, point: QPointF) -> tuple[Mark, ...]:
        """The marks under a point of the document, the shortest first."""
        self._refresh()
        number = self._layout.number_at(point.y())
        if self._layout.is_hidden(number):
            return ()
        inside = point - self._layout.text_rect(number).topLeft()
        found = {
            mark.passage.id: mark
            for patch in self._patches_of(number)
            if _grown(patch.piece).contains(inside)
            for mark in patch.marks
        }
        return tuple(sorted(found.values(), key=lambda mark: mark.passage.end - mark.passage.start))

    def rects(self, number: int, start: int, end: int) -> Iterator[QRectF]:
        """Where in a paragraph (its own coordinates) a stretch of the stored text stands."""
        for piece in self._pieces(number, start, end):
            yield piece.rect

    def end_of(self, number: int, mark: Mark, edge: Edge) -> tuple[float, QRectF] | None:
        """Where in a paragraph (its own coordinates) a mark begins or ends: x, and the piece there."""
        found = self._pieces(number, mark.passage.start, mark.passage.end)
        if not found:
            return None
        piece = found[0] if edge is Edge.START else found[-1]
        at_left = piece.rightward is (edge is Edge.START)
        return piece.rect.left() if at_left else piece.rect.right(), piece.rect

    def _refresh(self) -> None:
        if self._generation != self._layout.generation:
            self._generation = self._layout.generation
            self._patches.clear()
            self._underlines.clear()

    def _here(self, number: int) -> tuple[Mark, ...]:
        paragraph = self._sheet.paragraphs[number]
        return self._index.between(paragraph.start, paragraph.end)

    def _pieces(self, number: int, start: int, end: int) -> list[Piece]:
        paragraph = self._sheet.paragraphs[number]
        low, high = max(start, paragraph.start), min(end, paragraph.end)
        if low >= high:
            return []
        self._layout.measure(number)
        block = self._document.findBlockByNumber(number)
        base = block.position()
        return pieces(block.layout(), self._sheet.place(low) - base, self._end_place(high) - base)

    def _end_place(self, point: int) -> int:
        return self._sheet.place(point - 1) + (2 if self._sheet.text[point - 1] > "\uffff" else 1)

    def _patches_of(self, number: int) -> list[_Patch]:
        if number not in self._patches:
            self._patches[number] = list(self._make_patches(number))
        return self._patches[number]

    def _make_patches(self, number: int) -> Iterator[_Patch]:
        here = {mark.passage.id: mark for mark in self._here(number)}
        for run in runs(span_of(mark) for mark in here.values()):
            covering = tuple(here[one] for one in run.ids)
            opens = frozenset(mark.passage.id for mark in covering if mark.passage.start == run.start)
            closes = frozenset(mark.passage.id for mark in covering if mark.passage.end == run.end)
            for piece in self._pieces(number, run.start, run.end):
                yield _Patch(covering, piece, opens, closes)

    def _underlines_of(self, number: int) -> list[_Underline]:
        if number not in self._underlines:
            self._underlines[number] = list(self._make_underlines(number))
        return self._underlines[number]

    def _make_underlines(self, number: int) -> Iterator[_Underline]:
        here = self._here(number)
        levels = lanes(span_of(mark) for mark in here)
        for mark in here:
            for piece in self._pieces(number, mark.passage.start, mark.passage.end):
                yield _Underline(mark, levels[mark.passage.id], piece)


def _grown(piece: Piece) -> QRectF:
    return piece.rect.adjusted(0, -1, 0, 3)


def _fill(painter: QPainter, patch: _Patch, colors: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in patch.marks[-_STACKED:]:
        color = QColor(mark_color(mark, colors))
        color.setAlphaF(colors.fill_share)
        painter.setBrush(color)
        starts = patch.piece.first and mark.passage.id in patch.opens
        ends = patch.piece.last and mark.passage.id in patch.closes
        left, right = (starts, ends) if patch.piece.rightward else (ends, starts)
        painter.drawPath(_rounded(_snapped(_grown(patch.piece), painter), left=left, right=right))


def _snapped(rect: QRectF, painter: QPainter) -> QRectF:
    """The rectangle on whole device pixels, so that neighbours meet without a seam."""
    scale = painter.device().devicePixelRatioF()
    left, right = round(rect.left() * scale) / scale, round(rect.right() * scale) / scale
    return QRectF(left, rect.top(), right - left, rect.height())


def _rounded(rect: QRectF, *, left: bool, right: bool) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, _RADIUS, _RADIUS)
    half = rect.width() / 2
    square = QPainterPath()
    if not left:
        square.addRect(rect.adjusted(0, 0, -half, 0))
    if not right:
        square.addRect(rect.adjusted(half, 0, 0, 0))
    return path.united(square) if not square.isEmpty() else path


def _draw_line(painter: QPainter, underline: _Underline, colors: Tokens) -> None:
    mark, rect = underline.mark, underline.piece.rect
    if (mark.look is None and mark.color is None) or underline.level >= _LINES:
        return
    stroke = colors.looks[mark.look].stroke if mark.look is not None else Stroke.SOLID
    pen = _pen(mark, stroke, colors)
    y = _crisp(underline.piece.base + _UNDER + underline.level * _LEVEL, pen.widthF(), painter)
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    if stroke is Stroke.DOUBLE:
        painter.drawLine(QPointF(rect.left(), y + _DOUBLE), QPointF(rect.right(), y + _DOUBLE))


def _crisp(y: float, width: float, painter: QPainter) -> float:
    """The middle of a line whose upper edge lies between two device pixels."""
    scale, origin = painter.device().devicePixelRatioF(), painter.worldTransform().dy()
    return round((y + origin) * scale) / scale - origin + width / 2


def _pen(mark: Mark, stroke: Stroke, colors: Tokens) -> QPen:
    thick = 1.5 if mark.look is not None and stroke is not Stroke.DOUBLE else 1.0
    pen = QPen(QColor(mark_color(mark, colors)), thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke in _DASHES:
        pen.setDashPattern(_DASHES[stroke])
    return pen


def _outline(painter: QPainter, underline: _Underline, colors: Tokens) -> None:
    painter.setPen(QPen(QColor(mark_color(underline.mark, colors)), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_grown(underline.piece).adjusted(-1, -1, 1, 1), _RADIUS, _RADIUS)
