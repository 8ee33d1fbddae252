"""Notes as rows of a list: what was written, what about, when and by whom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.views import NoteRow
from workbench.gui.highlights.card import GAP, SIDE, TOP, draw_card, draw_foot, foot_height
from workbench.gui.highlights.wording import about, spoken_note, written
from workbench.gui.kit.marked import MarkedText, bold
from workbench.gui.kit.paged import AnyIndex, PagedModel
from workbench.gui.kit.tips import plain_tip
from workbench.gui.theme import fonts, tokens

_LINES = 2
_FOOT_GAP = 6.0


class NotesModel(PagedModel[NoteRow]):
    """One note a row."""

    def shown(self, row: NoteRow, role: int) -> object:
        """All of it, for screen readers and in tips; the rest is painted."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_note(row)
        return plain_tip(spoken_note(row)) if role == Qt.ItemDataRole.ToolTipRole else None


class NoteDelegate(QStyledItemDelegate):
    """Rows of one height."""

    def height(self) -> int:
        """Of a row."""
        return round(2 * (GAP + TOP) + _LINES * _line_height() + _FOOT_GAP + foot_height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one note."""
        model = index.model()
        if not isinstance(model, NotesModel):
            raise TypeError("a note delegate paints notes")
        row, theme = model.row(index.row()), tokens.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = draw_card(painter, option).adjusted(SIDE, TOP, -SIDE, -TOP)
        text = MarkedText(row.note.text, (), bold(), fonts.interface(), inner.width(), _LINES)
        text.draw(painter, inner.topLeft(), QColor(theme.text))
        draw_foot(painter, inner, _icon(row), about(row), written(row))
        painter.restore()


def _line_height() -> float:
    return QFontMetricsF(fonts.interface()).lineSpacing()


def _icon(row: NoteRow) -> str:
    if row.note.passage_id is not None:
        return "highlighter"
    return "scale" if row.note.claim_id is not None else "newspaper"
