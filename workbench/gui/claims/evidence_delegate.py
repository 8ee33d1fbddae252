"""Paints a piece of evidence: its stance, its quote, where it stands, and what was noted about it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.model import Passage, Stance
from workbench.gui.claims import wording
from workbench.gui.claims.evidence_rows import Piece, in_context
from workbench.gui.claims.held import HeldModel
from workbench.gui.claims.rows import HEADING, LaidTexts, RowList, draw_heading
from workbench.gui.kit.marked import MarkedText, draw_line
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.kit.quoting import in_quotes
from workbench.gui.theme import fonts, icons, tokens
from workbench.gui.theme.qt import translucent

_SIDE = 5.0
_ICON = 16.0
_LEFT = _SIDE + _ICON + 8.0
_TOP = 7.0
_LINE = 18.0
_GAP = 3.0


class EvidenceDelegate(QStyledItemDelegate):
    """Rows as high as their quote and note need; with `context`, also what stands around the quote."""

    def __init__(self, view: RowList, model: HeldModel[Piece], *, context: bool) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._context = context
        self._quotes = LaidTexts(lambda: fonts.reading(11.0 if context else 10.0), 12 if context else 4)
        self._notes = LaidTexts(_note_font, 8 if context else 3)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its words need."""
        piece, width = self._model.row(index.row()), self._view.row_width()
        height = _TOP + self._quote(piece, width).height + _GAP + _LINE + _TOP
        note = self._note(piece, width)
        if note is not None:
            height += note.height + _GAP
        return QSize(width, round(height + (HEADING if piece.heading else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one piece of evidence."""
        piece, width = self._model.row(index.row()), self._view.row_width()
        rect = QRectF(option.rect)
        rect.setWidth(width)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if piece.heading:
            draw_heading(painter, rect, piece.heading)
            rect.setTop(rect.top() + HEADING)
        self._ground(painter, rect, option)
        style = tokens.current().stances[piece.row.evidence.stance]
        icons.draw(
            painter, style.icon, style.color, QRectF(rect.left() + _SIDE, rect.top() + _TOP + 1, 16, 16)
        )
        self._words(painter, rect, piece)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        theme = tokens.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)

    def _words(self, painter: QPainter, rect: QRectF, piece: Piece) -> None:
        theme = tokens.current()
        left, y = rect.left() + _LEFT, rect.top() + _TOP
        quote = self._quote(piece, rect.width())
        quote.draw(painter, QPointF(left, y), QColor(theme.secondary if self._context else theme.text))
        y += quote.height + _GAP
        line = QRectF(left, y, rect.width() - _LEFT - _SIDE, _LINE)
        draw_line(painter, line, self._place(piece), QColor(theme.secondary), fonts.interface(-1.5))
        note = self._note(piece, rect.width())
        if note is not None:
            note.draw(painter, QPointF(left, y + _LINE + _GAP), QColor(theme.text))

    def _place(self, piece: Piece) -> str:
        where = wording.published(piece.row)
        return f"{where} · {piece.row.article_title}" if self._context and piece.row.outlet else where

    def _quote(self, piece: Piece, width: float) -> MarkedText:
        passage = piece.row.passage
        room = width - _LEFT - _SIDE
        if not self._context:
            return self._quotes.at(in_quotes(" ".join(passage.quote.split())), room)
        return self._in_context(passage, piece.row.evidence.stance, room)

    def _in_context(self, passage: Passage, stance: Stance, room: float) -> MarkedText:
        text, span = in_context(passage)
        return self._quotes.at(text, room, (span,), _pen(stance))

    def _note(self, piece: Piece, width: float) -> MarkedText | None:
        note = piece.row.evidence.note
        return self._notes.at(note, width - _LEFT - _SIDE) if note else None


def _pen(stance: Stance) -> QTextCharFormat:
    """The quote as the reader shows it: on the soft ground of its stance."""
    theme = tokens.current()
    made = QTextCharFormat()
    made.setForeground(QColor(theme.text))
    made.setBackground(translucent(theme.stances[stance].color, theme.fill_share))
    return made


def _note_font() -> QFont:
    font = fonts.interface(-0.5)
    font.setItalic(True)
    return font
