"""Paints a cell of the evidence matrix: a chip for each stance with the number of its passages."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.model import Stance
from workbench.gui.kit.choices import AnyIndex
from workbench.gui.matrix.grid import Cell
from workbench.gui.matrix.model import MatrixModel
from workbench.gui.theme import fonts, icons, tokens
from workbench.gui.theme.colors import mix
from workbench.gui.theme.qt import translucent
from workbench.gui.theme.tokens import LookStyle, Tokens

_CHIP = (48.0, 28.0)

_GAP = 4.0
_ICON = 16.0
_CORNER = 7.0


class CellDelegate(QStyledItemDelegate):
    """Chips in the middle of the cell; an empty cell has a dot, the current one a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one cell."""
        model = index.model()
        if not isinstance(model, MatrixModel):
            raise TypeError("a cell delegate paints the evidence matrix")
        theme, place = tokens.current(), QRectF(option.rect)
        cell = model.grid.cell(index.row(), index.column())
        painter.save()
        painter.setPen(QColor(theme.border))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.drawLine(place.topRight(), place.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, place, option, theme, clickable=bool(cell))
        if cell:
            _draw_chips(painter, place, cell, theme)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.border))
            painter.drawEllipse(place.center(), 1.5, 1.5)
        painter.restore()


def _draw_ground(
    painter: QPainter, place: QRectF, option: QStyleOptionViewItem, theme: Tokens, *, clickable: bool
) -> None:
    state, flag = option.state, QStyle.StateFlag
    frame = place.adjusted(2.5, 2.5, -3.5, -3.5)
    if state & flag.State_Selected:
        focus = bool(state & flag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.accent), 2 if focus else 1))
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawRoundedRect(frame, 6, 6)
    elif clickable and state & flag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(frame, 6, 6)


def _draw_chips(painter: QPainter, place: QRectF, cell: Cell, theme: Tokens) -> None:
    shown = [(stance, len(cell[stance])) for stance in Stance if stance in cell]
    width, height = _CHIP
    left = place.center().x() - (len(shown) * (width + _GAP) - _GAP) / 2
    for stance, number in shown:
        chip = QRectF(left, place.center().y() - height / 2, width, height)
        _draw_chip(painter, chip, stance, number, theme.stances[stance])
        left += width + _GAP


def _draw_chip(painter: QPainter, place: QRectF, stance: Stance, number: int, style: LookStyle) -> None:
    """Paints icon and number in the colour of the stance, hatched where it disputes."""
    painter.setPen(QPen(QColor(mix(style.color, style.fill, 0.55)), 1))
    painter.setBrush(QColor(style.fill))
    frame = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, _CORNER, _CORNER)
    if stance is Stance.DISPUTES:
        painter.setBrush(QBrush(translucent(style.color, 0.28), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
    icon = QRectF(place.left() + 7, place.center().y() - _ICON / 2, _ICON, _ICON)
    icons.draw(painter, style.icon, style.ink, icon)
    painter.setPen(QColor(style.ink))
    painter.setFont(fonts.interface(bold=True))
    words = place.adjusted(7 + _ICON, 0, -3, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(number) if number < 100 else "99+")
