"""Paints a choice: icon, words with what was typed in bold, keys or a quiet detail at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.kit.choices import AnyIndex, Choice, ChoiceModel
from workbench.gui.kit.keycap import draw_keys
from workbench.gui.kit.marked import draw_line
from workbench.gui.theme import fonts, icons, tokens
from workbench.gui.theme.tokens import Tokens

ROW = 36
_SIDE = 12.0
_ICON = 16.0


class ChoiceDelegate(QStyledItemDelegate):
    """Rows of one height, the current one on the soft accent ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the other."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one row."""
        model = index.model()
        if not isinstance(model, ChoiceModel):
            raise TypeError("a choice delegate paints choices")
        choice, spans, theme = model.choice(index.row()), model.spans(index.row()), tokens.current()
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
        inner = row.adjusted(_SIDE, 0, -_SIDE, 0)
        taken = self._right(painter, inner, choice, theme)
        left = self._icon(painter, inner, choice, theme)
        color = QColor(theme.text if choice.enabled else theme.faint)
        draw_line(painter, inner.adjusted(left, 0, -taken, 0), choice.text, color, fonts.interface(), spans)

    def _icon(self, painter: QPainter, row: QRectF, choice: Choice, theme: Tokens) -> float:
        if not choice.icon:
            return 0.0
        color = (choice.color or theme.secondary) if choice.enabled else theme.faint
        place = QRectF(row.left(), row.center().y() - _ICON / 2, _ICON, _ICON)
        icons.draw(painter, choice.icon, color, place)
        return _ICON + 10

    def _right(self, painter: QPainter, row: QRectF, choice: Choice, theme: Tokens) -> float:
        """Keys or detail; returns the room they took with the gap before them."""
        if choice.keys:
            return draw_keys(painter, row, list(choice.keys), theme) + 12
        if not choice.detail:
            return 0.0
        font = fonts.interface(-1)
        wide = min(row.width() * 0.5, QFontMetricsF(font).horizontalAdvance(choice.detail) + 2)
        place = row.adjusted(row.width() - wide, 0, 0, 0)
        draw_line(painter, place, choice.detail, QColor(theme.secondary), font)
        return wide + 12
