"""The two ends of the current highlight: handles that can be dragged to give it other ends."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.core.views import Mark
from workbench.gui.reader.boundaries import Edge
from workbench.gui.reader.hits import Found
from workbench.gui.reader.mark_layer import MarkLayer, mark_color
from workbench.gui.reader.text_page import TextPage
from workbench.gui.theme import tokens

_REACH = 5.0
_KNOB = 4.0


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of a highlight: a place between two characters, as tall as its line, in the document."""

    mark: Mark
    edge: Edge
    x: float
    top: float
    bottom: float

    def area(self) -> QRectF:
        """What the hand may take hold of."""
        return QRectF(self.x - _REACH, self.top - _KNOB, 2 * _REACH, self.bottom - self.top + 2 * _KNOB)


@dataclass(frozen=True, slots=True)
class Resized:
    """Which highlight is to get which ends, in code points of the stored text."""

    passage_id: int
    start: int
    end: int


class Ends:
    """Shows the handles of a mark, and follows the one that is being dragged."""

    def __init__(self, page: TextPage, layer: MarkLayer) -> None:
        self._page = page
        self._layer = layer
        self._handles: tuple[Handle, ...] = ()
        self._held: Handle | None = None
        self.span: Found | None = None
        """The ends as dragged so far; None while nothing is dragged."""

    def paint(self, painter: QPainter, mark: Mark | None, numbers: range) -> None:
        """Paints the handles of a mark as far as they are in these paragraphs."""
        self._handles = () if mark is None else tuple(self._found(mark, numbers))
        for handle in self._handles:
            _paint(painter, handle)

    def forget(self) -> None:
        """Another mark is the current one, or none: its handles show with the next painting."""
        self._handles = ()

    def at(self, point: QPointF) -> Handle | None:
        """The handle under a point of the document."""
        return next((one for one in self._handles if one.area().contains(point)), None)

    def take(self, point: QPointF) -> bool:
        """Takes hold of the handle under a point, if there is one."""
        self._held = self.at(point)
        return self._held is not None

    @property
    def is_held(self) -> bool:
        """Whether a handle is being dragged."""
        return self._held is not None

    def drag(self, point: QPointF) -> bool:
        """The handle that is held, if one is, goes to the character nearest to a point of the document."""
        if self._held is None:
            return False
        place = self._page.laid_out.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        there, passage = self._page.sheet.point(place), self._held.mark.passage
        other = passage.end if self._held.edge is Edge.START else passage.start
        self.span = self._page.trimmed(min(there, other), max(there, other))
        return True

    def drop(self) -> Resized | None:
        """Lets go; what the highlight is to become, if that is something else."""
        held, span = self._held, self.span
        self.let_go()
        if held is None or span is None or span == (held.mark.passage.start, held.mark.passage.end):
            return None
        return Resized(held.mark.passage.id, *span)

    def let_go(self) -> bool:
        """Forgets the drag; whether there was one."""
        was_held = self._held is not None
        self._held = self.span = None
        return was_held

    def _found(self, mark: Mark, numbers: range) -> Iterator[Handle]:
        for edge, point in ((Edge.START, mark.passage.start), (Edge.END, mark.passage.end - 1)):
            number = self._page.sheet.number(point)
            layout = self._page.laid_out
            if number not in numbers or layout.is_hidden(number):
                continue
            origin = layout.text_rect(number).topLeft()
            found = self._layer.end_of(number, mark, edge)
            if found is not None:
                x, rect = found
                rect = rect.translated(origin)
                yield Handle(mark, edge, x + origin.x(), rect.top(), rect.bottom())


def _paint(painter: QPainter, handle: Handle) -> None:
    colors = tokens.current()
    ink = QColor(mark_color(handle.mark, colors))
    painter.setPen(QPen(ink, 2.0))
    painter.drawLine(QPointF(handle.x, handle.top), QPointF(handle.x, handle.bottom))
    painter.setPen(QPen(QColor(colors.surface), 1.0))
    painter.setBrush(ink)
    knob = handle.top if handle.edge is Edge.START else handle.bottom
    painter.drawEllipse(QPointF(handle.x, knob), _KNOB, _KNOB)
