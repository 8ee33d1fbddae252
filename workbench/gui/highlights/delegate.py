"""Paints a highlight in the list: its quote, its claims, tags and note, and where it stands."""

import re

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.views import HighlightRow, Mark
from workbench.gui.highlights.card import GAP, SIDE, TOP, draw_card, draw_foot, foot_height, small_font
from workbench.gui.highlights.model import HighlightsModel
from workbench.gui.highlights.wording import claim, note_line, quoted, source
from workbench.gui.kit import chip
from workbench.gui.kit.marked import MarkedText, draw_line, marker
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.kit.tag_style import tag_style
from workbench.gui.theme import fonts, tokens
from workbench.gui.theme.tokens import LookStyle

TICK = 40.0
"""Width of the strip at the left of a row in which a click chooses instead of opening."""

_BOX = 16
_LINE_GAP = 5.0
_CHIP_GAP = 6.0
_LEAST_NOTE = 80.0
_WIDEST_CHIP = 220.0


class HighlightDelegate(QStyledItemDelegate):
    """Rows of one height: two lines of quote with what hangs on it, three where nothing does."""

    def height(self) -> int:
        """Of a row."""
        quote = 2 * QFontMetricsF(_quote_font()).lineSpacing()
        return round(2 * (GAP + TOP) + quote + chip.HEIGHT + 2 * _LINE_GAP + foot_height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one highlight."""
        model = index.model()
        if not isinstance(model, HighlightsModel):
            raise TypeError("a highlight delegate paints highlights")
        row = model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = draw_card(painter, option, _bar(row.mark))
        _draw_tick(painter, option, card)
        inner = card.adjusted(TICK, TOP, -SIDE, -TOP)
        _draw_quote(painter, inner, row, model.words)
        foot = draw_foot(painter, inner, "newspaper", row.article_title, source(row))
        chips = QRectF(inner.left(), foot.top() - _LINE_GAP - chip.HEIGHT, inner.width(), chip.HEIGHT)
        _draw_hanging(painter, chips, row)
        painter.restore()


def _quote_font() -> QFont:
    return fonts.reading(11.0)


def _bar(mark: Mark) -> str:
    """The colour the reader gives it: of its verdict, else of its tag."""
    theme = tokens.current()
    return theme.looks[mark.look].color if mark.look is not None else mark.color or theme.accent


def _draw_tick(painter: QPainter, option: QStyleOptionViewItem, card: QRectF) -> None:
    """The tick box, where something is chosen or the mouse is."""
    flag = QStyle.StateFlag
    chosen = bool(option.state & flag.State_Selected)
    if not chosen and not option.state & flag.State_MouseOver:
        return
    box = QStyleOptionViewItem(option)
    box.rect = QRect(round(card.left() + 16), round(card.top() + TOP + 2), _BOX, _BOX)
    box.state = flag.State_Enabled | (flag.State_On if chosen else flag.State_Off)
    primitive = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
    option.widget.style().drawPrimitive(primitive, box, painter, option.widget)


def _draw_quote(painter: QPainter, place: QRectF, row: HighlightRow, words: str) -> None:
    theme, text = tokens.current(), quoted(row.mark.passage.quote)
    found = re.finditer(re.escape(words), text, re.IGNORECASE) if words else ()
    lines = 2 if row.mark.evidence or row.mark.tags or row.mark.notes else 3
    laid = MarkedText(
        text, [one.span() for one in found], marker(theme.match, theme.text), _quote_font(), place.width(),
        lines,
    )  # fmt: skip
    laid.draw(painter, place.topLeft(), QColor(theme.text))


def _draw_hanging(painter: QPainter, line: QRectF, row: HighlightRow) -> None:
    """Claims and tags as chips, as many as fit, and the note in the room that is left."""
    left = line.left()
    for text, style in _chips(row.mark):
        wide = min(chip.chip_width(text), _WIDEST_CHIP)
        if left + wide > line.right():
            break
        left += chip.draw_chip(painter, QPointF(left, line.top()), text, style, wide) + _CHIP_GAP
    note = note_line(row)
    if note and line.right() - left >= _LEAST_NOTE:
        room = QRectF(left + 2, line.top(), line.right() - left - 2, line.height())
        font = small_font()
        font.setItalic(True)
        draw_line(painter, room, note, QColor(tokens.current().text), font)


def _chips(mark: Mark) -> list[tuple[str, LookStyle]]:
    stances = tokens.current().stances
    claims = [(claim(piece), stances[piece.evidence.stance]) for piece in mark.evidence]
    return claims + [(tag.name, tag_style(tag.color)) for tag in mark.tags]
