"""The list of passages to be tagged: a tick box, the words in their surroundings, and where they stand."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.views import Excerpt
from workbench.gui.kit.marked import MarkedText, draw_line, marker
from workbench.gui.searching.hits_model import AnyIndex, HitsModel
from workbench.gui.searching.rows import led_in
from workbench.gui.searching.wording import hit_origin, marked_already
from workbench.gui.theme import fonts, tokens

ROW = 50
_BOX = 16
_SIDE = 8.0
_GAP = 10.0
_HALF = 24.0


class HitsDelegate(QStyledItemDelegate):
    """Two lines a passage."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the other."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one passage."""
        model = index.model()
        if not isinstance(model, HitsModel):
            raise TypeError("a delegate of hits paints hits")
        hit, theme, place = model.hit(index.row()), tokens.current(), QRectF(option.rect)
        flag = QStyle.StateFlag
        painter.save()
        if option.state & (flag.State_MouseOver | flag.State_HasFocus):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(place, 6, 6)
        ticked = model.is_ticked(index.row())
        left = self._box(painter, option, ticked=ticked)
        line = QRectF(left, place.top() + 2, place.right() - _SIDE - left, _HALF)
        ink = theme.text if ticked else theme.secondary
        laid = _laid(hit.excerpt, line.width(), theme.match, theme.text)
        laid.draw(painter, QPointF(line.left(), line.center().y() - laid.height / 2), QColor(ink))
        line.translate(0, _HALF - 2)
        line.setRight(self._already(painter, line) if hit.tag_ids is not None else line.right())
        draw_line(painter, line, hit_origin(hit), QColor(theme.secondary), fonts.interface(-1))
        painter.restore()

    def _already(self, painter: QPainter, line: QRectF) -> float:
        """Says at the right that it is highlighted exactly so; returns where that begins."""
        words, font = marked_already(), fonts.interface(-1)
        painter.setFont(font)
        painter.setPen(QColor(tokens.current().accent_ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return line.right() - QFontMetricsF(font).horizontalAdvance(words) - _GAP

    def _box(self, painter: QPainter, option: QStyleOptionViewItem, *, ticked: bool) -> float:
        """Draws the tick box as the style does; returns where the words begin."""
        box = QStyleOptionViewItem(option)
        place = option.rect
        box.rect = QRect(round(place.left() + _SIDE), place.center().y() - _BOX // 2, _BOX, _BOX)
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        primitive = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        option.widget.style().drawPrimitive(primitive, box, painter, option.widget)
        return place.left() + _SIDE + _BOX + _GAP


@lru_cache(maxsize=400)
def _laid(excerpt: Excerpt, width: float, ground: str, ink: str) -> MarkedText:
    words, marks = led_in(excerpt)
    return MarkedText(words, marks, marker(ground, ink), fonts.reading(11), width)


class HitsList(QListView):
    """A click, Space or Enter ticks a passage."""

    def __init__(self, model: HitsModel) -> None:
        super().__init__()
        self._hits = model
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Passages to tag"))
        self.setModel(model)
        self.setItemDelegate(HitsDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick; Ctrl+Enter belongs to the dialog."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self._hits.toggle(index.row())
