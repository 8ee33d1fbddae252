"""Paints what was found: a card for each thing, in it the passages with what was searched for marked."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.query import Kind
from workbench.core.views import Excerpt, Found
from workbench.gui.kit.marked import MarkedText, marker
from workbench.gui.searching.model import AnyIndex, ResultsModel
from workbench.gui.searching.rows import Row, led_in
from workbench.gui.searching.wording import ICONS, found_by_facts, hidden_words, origin, title
from workbench.gui.theme import fonts, icons, tokens
from workbench.gui.theme.tokens import Tokens

_BETWEEN = 8.0
_SIDE = 16.0
_PAD = 5.0
_EDGE = 5.0
_GAP = 3.0
_ICON = 14.0
_RADIUS = 8.0
_MOST_LINES = 4
_STALE = 0.5
_MOST_ORIGIN = 0.45


class ResultDelegate(QStyledItemDelegate):
    """Rows as high as their passages. `stale` rows belong to an earlier query and are painted faintly.

    Args:
        parent: the list.
        width: how wide a row is.
    """

    def __init__(self, parent: QObject, width: Callable[[], int]) -> None:
        super().__init__(parent)
        self._width = width
        self.stale = False

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the row's parts."""
        row, width = _row(index), self._width()
        height = _above(row) + _below(row) + _body_height(row, width - 2 * _SIDE, tokens.current())
        if row.first:
            height += _title_height() + _GAP
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one row and its part of the card."""
        row, theme = _row(index), tokens.current()
        place = QRectF(option.rect)
        place.setWidth(self._width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _card(painter, place, row, theme)
        _ground(painter, place, option, row, theme)
        painter.setOpacity(_STALE if self.stale else 1.0)
        inner = place.adjusted(_SIDE, _above(row), -_SIDE, -_below(row))
        if row.first:
            _title(painter, inner, row.found, theme)
            inner.setTop(inner.top() + _title_height() + _GAP)
        _body(painter, inner, row, theme)
        painter.restore()


def _row(index: AnyIndex) -> Row:
    model = index.model()
    if not isinstance(model, ResultsModel):
        raise TypeError("a result delegate paints what was found")
    return model.row(index.row())


def _above(row: Row) -> float:
    """From the top of the row to its words: the gap between cards, and the padding."""
    return _BETWEEN + _EDGE + _PAD if row.first else _PAD


def _below(row: Row) -> float:
    return _PAD + _EDGE if row.last else _PAD


def _title_font() -> QFont:
    return fonts.interface(bold=True)


def _quiet_font() -> QFont:
    return fonts.interface(-1)


def _passage_font() -> QFont:
    return fonts.reading(11)


def _title_height() -> float:
    return QFontMetricsF(_title_font()).lineSpacing()


def _body_height(row: Row, width: float, theme: Tokens) -> float:
    if row.excerpt is None:
        return QFontMetricsF(_quiet_font()).lineSpacing()
    return _laid(row.excerpt, width, theme.match, theme.text).height


@lru_cache(maxsize=1_000)
def _laid(excerpt: Excerpt, width: float, ground: str, ink: str) -> MarkedText:
    """A passage laid out: once for measuring it and for every time it is painted."""
    words, marks = led_in(excerpt)
    return MarkedText(words, marks, marker(ground, ink), _passage_font(), width, _MOST_LINES)


def _card(painter: QPainter, place: QRectF, row: Row, theme: Tokens) -> None:
    """This row's part of the card: it goes on above and below where the thing has further rows."""
    frame = place.adjusted(0.5, _BETWEEN + 0.5 if row.first else -_RADIUS * 2, -0.5, 0)
    frame.setBottom(place.bottom() - 0.5 if row.last else place.bottom() + _RADIUS * 2)
    painter.save()
    painter.setClipRect(place)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    painter.restore()


def _ground(painter: QPainter, place: QRectF, option: QStyleOptionViewItem, row: Row, theme: Tokens) -> None:
    """What is chosen or under the mouse lies on a ground of its own inside the card."""
    flag = QStyle.StateFlag
    chosen = bool(option.state & flag.State_Selected)
    if not chosen and not option.state & flag.State_MouseOver:
        return
    frame = place.adjusted(_EDGE, _BETWEEN + _EDGE if row.first else 0, -_EDGE, -_EDGE if row.last else 0)
    focused = chosen and bool(option.state & flag.State_HasFocus)
    painter.setPen(QPen(QColor(theme.accent), 1) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 2, _RADIUS - 2)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 3, 3, frame.height() - 6), 1.5, 1.5)


def _title(painter: QPainter, inner: QRectF, found: Found, theme: Tokens) -> None:
    """Icon and title at the left, outlet and date at the right."""
    line = QRectF(inner.left(), inner.top(), inner.width(), _title_height())
    icon = QRectF(line.left(), line.center().y() - _ICON / 2, _ICON, _ICON)
    icons.draw(painter, ICONS[Kind(found.kind)], theme.secondary, icon)
    right = _elided(painter, line, origin(found), _quiet_font(), theme.secondary, _MOST_ORIGIN)
    words = line.adjusted(_ICON + 7, 0, -right, 0)
    metrics = QFontMetricsF(_title_font())
    painter.setFont(_title_font())
    painter.setPen(QColor(theme.text))
    shown = metrics.elidedText(title(found), Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _elided(painter: QPainter, line: QRectF, text: str, font: QFont, color: str, share: float) -> float:
    """Paints a text at the right of a line, in at most that share of it; returns the room it took."""
    if not text:
        return 0.0
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, line.width() * share)
    painter.setFont(font)
    painter.setPen(QColor(color))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(line, flags, shown)
    return metrics.horizontalAdvance(shown) + 12


def _body(painter: QPainter, inner: QRectF, row: Row, theme: Tokens) -> None:
    """The passage, or in quiet words why there is none."""
    if row.excerpt is not None:
        laid = _laid(row.excerpt, inner.width(), theme.match, theme.text)
        laid.draw(painter, QPointF(inner.left(), inner.top()), QColor(theme.text))
        return
    words = hidden_words(row) if row.hidden else found_by_facts()
    painter.setFont(_quiet_font())
    painter.setPen(QColor(theme.accent_ink if row.hidden else theme.secondary))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)
