"""Lays out an article lazily: exactly where somebody looks, by estimate elsewhere.

Qt's own rich text layout takes seconds for a 5 MB article and its plain one knows neither line height nor
folding. This one measures a paragraph when it is first shown, so that opening takes as long as one screen.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextOption,
)

from workbench.gui.reader.columns import Columns
from workbench.gui.reader.folds import Fold
from workbench.gui.reader.heights import Heights
from workbench.gui.reader.sheet import Sheet, is_quiet
from workbench.gui.theme import fonts, tokens

LINE_HEIGHT = 1.28
PARAGRAPH_SPACE = 11
FOLD_HEIGHT = 30
TOP = 18
BOTTOM = 64
_QUIET = 0.77
_WIDE = "\u2e80"


def reading_font(zoom: float) -> QFont:
    """The font of the running text."""
    return fonts.reading(fonts.READING_SIZE * zoom)


class PageLayout(QAbstractTextDocumentLayout):
    """Places the paragraphs of a `Sheet` below each other in the text column.

    Paragraphs are numbered like the document's blocks; y counts from the top of the document.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._sheet = Sheet("", ())
        self._columns = Columns(0, 400, 0, 0)
        self._zoom = 1.0
        self._folds: dict[int, Fold] = {}
        self._hidden: list[bool] = []
        self._heights = Heights(TOP)
        self._fresh = True
        self.generation = 0
        """Grows whenever paragraphs may have moved sideways or broken differently."""

    # What the page tells it

    def set_sheet(self, sheet: Sheet, folds: tuple[Fold, ...], hidden: list[bool]) -> None:
        """The paragraphs, which the document must hold already, their folds, and which are not shown."""
        self._sheet = sheet
        self._folds = {fold.first: fold for fold in folds}
        self._hidden = hidden
        self._fresh = True

    def set_hidden(self, hidden: list[bool]) -> None:
        """Which paragraphs are not shown, after a fold was opened or closed."""
        changed = [number for number, one in enumerate(hidden) if one is not self._hidden[number]]
        self._hidden = hidden
        for number in changed:
            self._heights.estimate(number, self._estimate(number))
        self.documentSizeChanged.emit(self.documentSize())

    def set_columns(self, columns: Columns, zoom: float) -> None:
        """Where the text column stands and how large its letters are; after `set_sheet`, this lays it out."""
        if self._fresh or (columns, zoom) != (self._columns, self._zoom):
            self._fresh = False
            self._columns = columns
            self._zoom = zoom
            self._forget()

    # What the page asks

    @property
    def columns(self) -> Columns:
        """How the width is divided."""
        return self._columns

    def top(self, number: int) -> float:
        """Where a paragraph begins, with the space before it; one past the last: where the text ends."""
        return self._heights.top(number)

    def height(self) -> float:
        """Of the whole document."""
        return self._heights.end() + BOTTOM

    def number_at(self, y: float) -> int:
        """The shown paragraph at this height, or the nearest."""
        return self._heights.at(y)

    def text_rect(self, number: int) -> QRectF:
        """Where the lines of a paragraph stand; it is measured now if it was not."""
        self.measure(number)
        text_top = self.top(number) + (self._before(number) if not self._hidden[number] else 0)
        left, width = self._columns.text_left, self._columns.text_width
        return QRectF(left, text_top, width, self.top(number + 1) - text_top)

    def is_hidden(self, number: int) -> bool:
        """Whether the paragraph is folded away, or blank."""
        return self._hidden[number]

    def fold_rect(self, fold: Fold) -> QRectF:
        """Where the thin line stands that tells of folded furniture."""
        top = self.top(fold.first) + self._space(fold.first)
        return QRectF(self._columns.text_left, top, self._columns.text_width, FOLD_HEIGHT)

    def measure(self, number: int) -> float:
        """Lays out a paragraph if that was not done yet, and tells how much taller it turned out."""
        block = self.document().findBlockByNumber(number)
        layout = block.layout()
        if self._heights.is_measured(number) and (layout.lineCount() or self._hidden[number]):
            return 0.0
        text = 0.0 if self._hidden[number] else self._lay_out(block, layout)
        return self._heights.measure(number, self._total(number, text))

    def measure_down(self, number: int, y: float) -> bool:
        """Measures paragraphs from this one on down to `y`; tells whether any changed its height."""
        reached = self.top(number)
        grown = 0.0
        while number < len(self._heights) and reached < y:
            grown += abs(self.measure(number))
            reached += self._heights[number]
            number += 1
        return bool(grown)

    def is_measured(self, number: int) -> bool:
        """Whether a paragraph's height is known rather than estimated."""
        return self._heights.is_measured(number)

    # What Qt asks

    def documentChanged(self, _position: int, _removed: int, _added: int) -> None:
        """Qt tells of a new text or a new width; both come through our own setters too."""

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paints the visible lines, the selection under them, and the caret."""
        clip = context.clip
        painter.setPen(context.palette.text().color())
        block = self.document().findBlockByNumber(self.number_at(clip.top()))
        while block.isValid() and self.top(block.blockNumber()) < clip.bottom():
            if not self._hidden[block.blockNumber()]:
                self._draw_block(painter, context, block)
            block = block.next()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where Qt finds the lines of a block."""
        if not block.isValid() or block.blockNumber() >= len(self._heights):
            return QRectF()
        return self.text_rect(block.blockNumber())

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        """There is only one frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def documentSize(self) -> QSizeF:
        """As wide as the page, as tall as measured and estimated."""
        return QSizeF(max(self.document().pageSize().width(), 0), self.height())

    def pageCount(self) -> int:
        """A page without end."""
        return 1

    def hitTest(  # type: ignore[override]  # Qt itself always asks with a QPointF
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The document position under a point, or nearest to it."""
        if not len(self._heights):
            return 0
        number = self.number_at(point.y())
        rect = self.text_rect(number)
        if accuracy == Qt.HitTestAccuracy.ExactHit and not rect.contains(point):
            return -1
        block = self.document().findBlockByNumber(number)
        return block.position() + _place_in(block.layout(), point - rect.topLeft())

    # How it does it

    def _forget(self) -> None:
        self.generation += 1
        self._prepare_estimates()
        self._heights.forget(map(self._estimate, range(len(self._sheet.paragraphs))))
        self.documentSizeChanged.emit(self.documentSize())

    def _prepare_estimates(self) -> None:
        metrics = QFontMetricsF(reading_font(self._zoom))
        self._pitch = metrics.height() * LINE_HEIGHT
        self._per_line = max(self._columns.text_width / metrics.averageCharWidth(), 1.0)

    def _estimate(self, number: int) -> float:
        if self._hidden[number]:
            return self._total(number, 0)
        start, end, role = self._sheet.paragraphs[number]
        length = end - start
        if self._sheet.text[start : start + 1] >= _WIDE:
            length *= 2
        size = _QUIET if is_quiet(role) else 1.0
        return self._before(number) + (length * size // self._per_line + 1) * self._pitch * size

    def _total(self, number: int, text: float) -> float:
        if self._hidden[number]:
            return self._space(number) + FOLD_HEIGHT if number in self._folds else 0.0
        return self._before(number) + text

    def _before(self, number: int) -> float:
        return self._space(number) + (FOLD_HEIGHT if number in self._folds else 0)

    def _space(self, number: int) -> float:
        return 0.0 if number in self._sheet.continued else PARAGRAPH_SPACE * self._zoom

    def _lay_out(self, block: QTextBlock, layout: QTextLayout) -> float:
        quiet = is_quiet(self._sheet.paragraphs[block.blockNumber()].role)
        layout.setFormats(self._quiet_formats(block.length()) if quiet else [])
        layout.setTextOption(_option(block))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._columns.text_width)
            pitch = max(self._pitch * (_QUIET if quiet else 1.0), line.height())
            line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        return y

    def _quiet_formats(self, length: int) -> list[QTextLayout.FormatRange]:
        one = QTextLayout.FormatRange()
        one.start = 0
        one.length = length
        one.format = QTextCharFormat()
        one.format.setFontPointSize(fonts.READING_SIZE * self._zoom * _QUIET)
        return [one]

    def _draw_block(
        self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, block: QTextBlock
    ) -> None:
        place = self.text_rect(block.blockNumber()).topLeft()
        layout = block.layout()
        painter.setPen(self._ink(block.blockNumber()))
        layout.draw(painter, place, _selections(context, block), context.clip)
        if block.position() <= context.cursorPosition < block.position() + block.length():
            painter.setPen(context.palette.text().color())
            layout.drawCursor(painter, place, context.cursorPosition - block.position(), 1)

    def _ink(self, number: int) -> str:
        colors = tokens.current()
        return colors.secondary if is_quiet(self._sheet.paragraphs[number].role) else colors.text


def _option(block: QTextBlock) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = block.textDirection()
    option.setTextDirection(direction)
    if direction is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _selections(
    context: QAbstractTextDocumentLayout.PaintContext, block: QTextBlock
) -> list[QTextLayout.FormatRange]:
    found = []
    for selection in context.selections:
        start = max(selection.cursor.selectionStart() - block.position(), 0)
        end = min(selection.cursor.selectionEnd() - block.position(), block.length())
        if start < end:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, end - start, selection.format
            found.append(one)
    return found


def _place_in(layout: QTextLayout, point: QPointF) -> int:
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if point.y() < line.y() + line.height() * LINE_HEIGHT or number == layout.lineCount() - 1:
            return line.xToCursor(point.x())
    return 0
