"""Paints a tag in the tree: its colour, its name, its digit, and how many passages bear it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.core.views import TagRow
from workbench.gui.kit.keycap import draw_keys
from workbench.gui.kit.marked import draw_line
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.kit.tag_style import draw_dot
from workbench.gui.tags.model import TagModel
from workbench.gui.tags.wording import passages
from workbench.gui.theme import fonts, tokens
from workbench.gui.theme.tokens import Tokens

ROW = 36
_SIDE = 8.0
_DOT = 16.0
_NAME = _SIDE + _DOT + 10
_COUNT = 96.0
_KEY = 34.0


class TagDelegate(QStyledItemDelegate):
    """Rows of one height; the ground of a row is the tree's business."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the other."""
        return QSize(160, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one tag."""
        row, theme = _row(index), tokens.current()
        place = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        draw_dot(painter, QPointF(place.left() + _DOT / 2, place.center().y()), row.tag.color)
        name = QRectF(_name_place(option.rect))
        draw_line(painter, name, row.tag.name, QColor(theme.text), fonts.interface())
        _count(painter, place, row, theme)
        if row.tag.key is not None:
            draw_keys(painter, place.adjusted(0, 0, -_COUNT - 8, 0), [str(row.tag.key)], theme)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """A name is edited where it stands."""
        editor.setGeometry(_name_place(option.rect).adjusted(-9, 2, 0, -2))


def _row(index: AnyIndex) -> TagRow:
    model = index.model()
    if not isinstance(model, TagModel):
        raise TypeError("a tag delegate paints tags")
    row = model.node(index).row
    if row is None:
        raise ValueError("the top of the tree is not painted")
    return row


def _name_place(row: QRect) -> QRect:
    return row.adjusted(round(_NAME), 0, -round(_SIDE + _COUNT + _KEY + 8), 0)


def _count(painter: QPainter, place: QRectF, row: TagRow, theme: Tokens) -> None:
    font = fonts.interface(-1)
    words = QFontMetricsF(font).elidedText(passages(row.passages), Qt.TextElideMode.ElideRight, _COUNT)
    painter.setFont(font)
    painter.setPen(QColor(theme.secondary))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
