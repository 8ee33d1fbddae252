"""Paints an article in the library: its title in two lines, its source and date, its verdict marks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.model import Look
from workbench.core.views import ArticleRow
from workbench.gui.kit.marked import MarkedText, bold
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.library.model import ArticlesModel
from workbench.gui.library.wording import source, when
from workbench.gui.theme import fonts, icons, tokens
from workbench.gui.theme.tokens import Tokens

_SIDE = 16.0
_TOP = 8.0
_GAP = 6.0
_TITLE_LINES = 2
_ICON = 14.0
_BAR = 3.0
_RADIUS = 7.0


class ArticleDelegate(QStyledItemDelegate):
    """Rows of one height. The open article lies on the accent ground with a bar at its left."""

    def height(self) -> int:
        """Of a row: two lines of title and one of facts, whatever the title needs."""
        title = QFontMetricsF(_title_font(titled=True)).lineSpacing() * _TITLE_LINES
        facts = QFontMetricsF(_facts_font()).lineSpacing()
        return round(2 * _TOP + title + _GAP + facts + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one row."""
        model = index.model()
        if not isinstance(model, ArticlesModel):
            raise TypeError("an article delegate paints articles")
        row, theme = model.row(index.row()), tokens.current()
        frame = QRectF(option.rect).adjusted(6, 2, -6, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, frame, option, theme, is_open=row.id == model.open_id)
        inner = frame.adjusted(_SIDE - 4, _TOP - 2, -_SIDE + 6, -_TOP + 2)
        title = MarkedText(row.title, (), bold(), _title_font(titled=row.titled), inner.width(), _TITLE_LINES)
        title.draw(painter, inner.topLeft(), QColor(theme.text))
        line = QFontMetricsF(_facts_font()).lineSpacing()
        facts = QRectF(inner.left(), inner.bottom() - line, inner.width(), line)
        marks = _marks(painter, facts, row.looks, theme)
        _source(painter, facts.adjusted(0, 0, -marks, 0), row, theme)
        painter.restore()


def _title_font(*, titled: bool) -> QFont:
    """Bold; slanted where first words stand in for a title."""
    font = fonts.interface(bold=True)
    font.setItalic(not titled)
    return font


def _facts_font() -> QFont:
    return fonts.interface(-1)


def _ground(
    painter: QPainter, frame: QRectF, option: QStyleOptionViewItem, theme: Tokens, *, is_open: bool
) -> None:
    flag = QStyle.StateFlag
    chosen = bool(option.state & flag.State_Selected)
    if is_open:
        color = theme.accent_soft
    elif chosen:
        color = theme.pressed
    elif option.state & flag.State_MouseOver:
        color = theme.hover
    else:
        color = ""
    focused = bool(option.state & flag.State_HasFocus)
    painter.setPen(QPen(QColor(theme.accent), 1) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color) if color else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    if is_open:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        bar = QRectF(frame.left(), frame.top() + 4, _BAR, frame.height() - 8)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)


def _marks(painter: QPainter, row: QRectF, looks: tuple[tuple[Look, int], ...], theme: Tokens) -> float:
    """The looks of the claims it bears on with their numbers, at the right; returns the room they took."""
    painter.setFont(_facts_font())
    metrics = QFontMetricsF(_facts_font())
    right = row.right()
    for look, number in reversed(looks):
        style, words = theme.looks[look], str(number)
        left = right - metrics.horizontalAdvance(words) - _ICON - 3
        icons.draw(painter, style.icon, style.color, QRectF(left, row.center().y() - _ICON / 2, _ICON, _ICON))
        painter.setPen(QColor(style.color))
        painter.drawText(QPointF(left + _ICON + 3, row.top() + metrics.ascent()), words)
        right = left - 8
    return row.right() - right


def _source(painter: QPainter, row: QRectF, article: ArticleRow, theme: Tokens) -> None:
    """The outlet and the date; the outlet is elided, the date never."""
    metrics, date = QFontMetricsF(_facts_font()), when(article)
    room = row.width() - metrics.horizontalAdvance(date)
    words = metrics.elidedText(source(article), Qt.TextElideMode.ElideRight, room) + date
    painter.setFont(_facts_font())
    painter.setPen(QColor(theme.secondary))
    painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)
