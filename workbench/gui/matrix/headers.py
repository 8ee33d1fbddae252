"""The headers of the evidence matrix, which stay where they are while the cells scroll."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from workbench.desk.overview import Gap
from workbench.gui.kit.chip import HEIGHT as CHIP
from workbench.gui.kit.claim_head import draw_claim_head
from workbench.gui.kit.marked import MarkedText, bold, draw_line
from workbench.gui.matrix import wording
from workbench.gui.matrix.grid import Row
from workbench.gui.matrix.model import MatrixModel
from workbench.gui.theme import fonts, icons, tokens

COLUMN_WIDTH = 190
"""Room for three chips and the name of most outlets."""

_SIDE = 11.0
_TOP = 9.0
_GAP_ICON = 13.0


def row_height() -> int:
    """Room for the first line of a card, two lines of the claim, and its gaps."""
    text, small = QFontMetricsF(fonts.interface()), QFontMetricsF(fonts.interface(-1))
    return round(2 * _TOP + CHIP + 4 + 2 * text.lineSpacing() + 4 + small.lineSpacing() + 6)


class ClaimHeader(QHeaderView):
    """The claims at the left, as cards; the one of the current cell is outlined."""

    def __init__(self, model: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._matrix = model
        self.room = 0
        self._width = 0.0
        self._laid: dict[tuple[str, int], MarkedText] = {}
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMouseTracking(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(row_height())

    def sizeHint(self) -> QSize:
        """As wide as the page gives it room."""
        return QSize(self.room, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draws one card."""
        theme, row = tokens.current(), self._matrix.grid.rows[section]
        current = self.selectionModel().currentIndex().row() == section
        frame = QRectF(rect).adjusted(5, 3, -5, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if current else theme.border), 1.3 if current else 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = frame.adjusted(_SIDE, _TOP - 2, -_SIDE, -_TOP + 3)
        draw_claim_head(painter, QRectF(inner.left(), inner.top(), inner.width(), CHIP), row.card)
        text = self._text(row.card.claim.text, inner.width(), 2 if row.gaps else 3)
        text.draw(painter, inner.topLeft() + QRectF(0, 0, 0, CHIP + 4).bottomLeft(), QColor(theme.text))
        self._draw_gaps(painter, inner, row)
        painter.restore()

    def _text(self, text: str, width: float, lines: int) -> MarkedText:
        """A claim laid out once for a width: scrolling paints it again and again."""
        if width != self._width:
            self._width = width
            self._laid.clear()
        key = (text, lines)
        if key not in self._laid:
            self._laid[key] = MarkedText(text, (), bold(), fonts.interface(), width, lines)
        return self._laid[key]

    def _draw_gaps(self, painter: QPainter, inner: QRectF, row: Row) -> None:
        font, color = fonts.interface(-1), QColor(tokens.current().secondary)
        metrics = QFontMetricsF(font)
        line = QRectF(
            inner.left(), inner.bottom() - metrics.lineSpacing(), inner.width(), metrics.lineSpacing()
        )
        for gap in row.gaps:
            icon = QRectF(line.left(), line.center().y() - _GAP_ICON / 2, _GAP_ICON, _GAP_ICON)
            icons.draw(painter, GAP_ICONS[gap], color.name(), icon)
            line.setLeft(line.left() + _GAP_ICON + 4)
            word = wording.gap(gap)
            draw_line(painter, line, word, color, font)
            line.setLeft(line.left() + metrics.horizontalAdvance(word) + 12)


GAP_ICONS = {
    Gap.NO_EVIDENCE: "circle-dashed",
    Gap.ONE_OUTLET: "newspaper",
    Gap.ONLY_CORROBORATING: "circle-plus",
}
"""The marker of each gap."""


class SourceHeader(QHeaderView):
    """The articles or outlets above the cells; the one of the current cell is in bold."""

    def __init__(self, model: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._matrix = model
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMouseTracking(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(COLUMN_WIDTH)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        lines = 2 * QFontMetricsF(fonts.interface()).lineSpacing()
        return QSize(super().sizeHint().width(), round(lines + 18))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draws one header."""
        theme, column = tokens.current(), self._matrix.grid.columns[section]
        current = self.selectionModel().currentIndex().column() == section
        font, place = fonts.interface(bold=current), QRectF(rect)
        painter.save()
        painter.fillRect(rect, QColor(theme.window))
        painter.setPen(QColor(theme.border))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.drawLine(place.topRight(), place.bottomRight())
        painter.setFont(font)
        painter.setPen(QColor(theme.text if current else theme.secondary))
        inner = place.adjusted(8, 8, -8, -8)
        flag, across = Qt.AlignmentFlag, self._matrix.across
        heading, below = wording.heading(column, across), wording.below(column, across)
        for words, side in ((heading, flag.AlignTop), (below, flag.AlignBottom)):
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, flag.AlignHCenter | side, shown)
        painter.restore()
