"""Paints a claim as a card: its number, its status, what speaks for and against it, its first lines."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.claims.held import HeldModel
from workbench.gui.claims.listing import CardRow
from workbench.gui.claims.rows import HEADING, LaidTexts, RowList, draw_heading
from workbench.gui.kit.chip import HEIGHT as CHIP
from workbench.gui.kit.claim_head import draw_claim_head
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.theme import fonts, tokens

GAP = 7.0
"""Between two cards."""

_SIDE = 11.0
_TOP = 9.0
_BELOW_HEAD = 5.0
_MOST_LINES = 3
_CORNER = 8.0


class CardDelegate(QStyledItemDelegate):
    """Cards as wide as the list, the chosen one outlined."""

    def __init__(self, view: RowList, model: HeldModel[CardRow]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._texts = LaidTexts(fonts.interface, _MOST_LINES)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its lines need."""
        row, width = self._model.row(index.row()), self._view.row_width()
        text = self._texts.at(row.card.claim.text, width - 2 * _SIDE)
        height = _TOP + CHIP + _BELOW_HEAD + text.height + _TOP + GAP
        return QSize(width, round(height + (HEADING if row.heading else 0)))

    def frame(self, row: int, rect: QRectF) -> QRectF:
        """Where the card itself stands in the room of its row."""
        top = HEADING if self._model.row(row).heading else 0.0
        return rect.adjusted(1, top + 1, -1, -GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one card."""
        row = self._model.row(index.row())
        rect = QRectF(option.rect)
        rect.setWidth(self._view.row_width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            draw_heading(painter, rect, row.heading)
        frame = self.frame(index.row(), rect)
        self._ground(painter, frame, option)
        width = frame.width() - 2 * _SIDE + 2
        draw_claim_head(painter, QRectF(frame.left() + _SIDE - 1, frame.top() + _TOP, width, CHIP), row.card)
        text = self._texts.at(row.card.claim.text, rect.width() - 2 * _SIDE)
        at = QPointF(rect.left() + _SIDE, frame.top() + _TOP + CHIP + _BELOW_HEAD)
        text.draw(painter, at, QColor(tokens.current().text))
        painter.restore()

    def _ground(self, painter: QPainter, frame: QRectF, option: QStyleOptionViewItem) -> None:
        theme = tokens.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        edge = theme.accent if chosen or focused else theme.faint if under_mouse else theme.border
        line = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(edge), 2, line) if focused else QPen(QColor(edge), 1.3 if chosen else 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
