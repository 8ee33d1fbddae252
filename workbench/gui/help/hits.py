"""What was found in the guide: a list of passages with the words marked that were asked for."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.help.passages import Hit
from workbench.gui.kit.marked import MarkedText, draw_line, marker
from workbench.gui.kit.matching import Spans
from workbench.gui.theme import fonts, tokens

_NOWHERE = QModelIndex()
_LINES = 2
_SIDE, _TOP, _GAP = 10.0, 7.0, 2.0
_AT_ONCE = 50
"""Characters that two lines have room for before the first mark."""

_BEFORE = 20
_MORE = "… "
AnyIndex = QModelIndex | QPersistentModelIndex


class HitsModel(QAbstractListModel):
    """Passages, the best first."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[Hit] = ()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Lists other passages."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        """The passage of a row."""
        return self._hits[row]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """For screen readers; what is seen is painted."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        hit = self._hits[index.row()]
        return f"{place(hit)}: {hit.passage.text}"


class HitDelegate(QStyledItemDelegate):
    """Rows of one height: where it stands, and two lines of what it says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the other."""
        words = QFontMetricsF(fonts.interface()).lineSpacing() * _LINES
        return QSize(120, round(2 * _TOP + _where_height() + _GAP + words))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one passage."""
        model = index.model()
        if not isinstance(model, HitsModel):
            raise TypeError("a hit delegate paints hits")
        hit, worn, row = model.hit(index.row()), tokens.current(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.accent_soft if chosen else worn.hover))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
        inner = row.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        where = QRectF(inner.left(), inner.top(), inner.width(), _where_height())
        draw_line(painter, where, place(hit), QColor(worn.secondary), fonts.interface(-1))
        mark = marker(worn.match, worn.text)
        text, spans = excerpt(hit)
        laid = MarkedText(text, spans, mark, fonts.interface(), inner.width(), _LINES)
        laid.draw(painter, QPointF(inner.left(), where.bottom() + _GAP), QColor(worn.text))
        painter.restore()


def place(hit: Hit) -> str:
    """The page that it is on, and the heading it stands below."""
    return " › ".join(filter(None, (hit.passage.topic.title, hit.passage.above)))


def excerpt(hit: Hit) -> tuple[str, Spans]:
    """What of a passage is shown, and the marks in it: it begins a few words before the first of them."""
    text = hit.passage.text
    start = hit.spans[0][0] if hit.spans else 0
    if start <= _AT_ONCE:
        return text, hit.spans
    cut = text.rfind(" ", 0, start - _BEFORE) + 1
    shift = len(_MORE) - cut
    return _MORE + text[cut:], tuple((low + shift, high + shift) for low, high in hit.spans)


def _where_height() -> float:
    return QFontMetricsF(fonts.interface(-1)).lineSpacing()
