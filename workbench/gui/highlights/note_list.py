"""Notes as rows of a list: what was written, what about, when and by whom."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.views import NoteRow
from workbench.gui.highlights.card import GAP, draw_card, small_font
from workbench.gui.highlights.wording import about, spoken_note, written
from workbench.gui.kit.marked import MarkedText, bold, draw_line
from workbench.gui.kit.paged import AnyIndex, PagedModel
from workbench.gui.kit.tips import plain_tip
from workbench.gui.theme import fonts, icons, tokens

_LINES = 2
_TOP = 9.0
_SIDE = 14.0
_ICON = 14.0
_FOOT_GAP = 6.0


class NotesModel(PagedModel[NoteRow]):
    """One note a row."""

    def shown(self, row: NoteRow, column: int, role: int) -> object:
        """All of it, for screen readers and in tips; the rest is painted."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_note(row)
        return plain_tip(spoken_note(row)) if role == Qt.ItemDataRole.ToolTipRole else None


class NoteDelegate(QStyledItemDelegate):
    """Rows of one height."""

    def height(self) -> int:
        """Of a row."""
        return round(2 * (GAP + _TOP) + _LINES * _line_height() + _FOOT_GAP + _foot_height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one note."""
        model = index.model()
        if not isinstance(model, NotesModel):
            raise TypeError("a note delegate paints notes")
        row, theme = model.row(index.row()), tokens.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = draw_card(painter, option).adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        text = MarkedText(row.note.text, (), bold(), fonts.interface(), inner.width(), _LINES)
        text.draw(painter, inner.topLeft(), QColor(theme.text))
        _draw_foot(painter, inner, row)
        painter.restore()


def _line_height() -> float:
    return QFontMetricsF(fonts.interface()).lineSpacing()


def _foot_height() -> float:
    return QFontMetricsF(small_font()).lineSpacing()


def _draw_foot(painter: QPainter, inner: QRectF, row: NoteRow) -> None:
    """What it is about at the left, elided; when and by whom at the right, whole."""
    color = tokens.current().secondary
    said, metrics = written(row), QFontMetricsF(small_font())
    line = QRectF(inner.left(), inner.bottom() - _foot_height(), inner.width(), _foot_height())
    wide = metrics.horizontalAdvance(said)
    icons.draw(painter, _icon(row), color, QRectF(line.left(), line.center().y() - 7, _ICON, _ICON))
    draw_line(painter, line.adjusted(_ICON + 6, 0, -wide - 16, 0), about(row), QColor(color), small_font())
    painter.setFont(small_font())
    painter.setPen(QColor(color))
    painter.drawText(QPointF(line.right() - wide, line.center().y() + metrics.ascent() / 2 - 1), said)


def _icon(row: NoteRow) -> str:
    if row.note.passage_id is not None:
        return "highlighter"
    return "scale" if row.note.claim_id is not None else "newspaper"
