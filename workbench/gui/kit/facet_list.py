"""Facets on the window: ticked by mouse and by key, folded away by their heading."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from workbench.gui.kit.facets import AnyIndex, Facet, FacetModel
from workbench.gui.kit.folding import Folding
from workbench.gui.kit.marked import draw_line
from workbench.gui.kit.tag_style import draw_dot
from workbench.gui.theme import fonts, icons, tokens

ROW = 26
_MOST_ROWS = 6
_FEWEST_ROWS = 2
_BOX = 16
_ICON = 16.0
_GAP = 8.0
_COUNT = 44.0
_INDENT = 14.0


class FacetDelegate(QStyledItemDelegate):
    """A tick box, an icon, the words, and the count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the other."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one row."""
        model = index.model()
        if not isinstance(model, FacetModel):
            raise TypeError("a facet delegate paints facets")
        facet, theme = model.facet(index.row()), tokens.current()
        row = QRectF(option.rect).adjusted(2, 0, -4, 0)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(QRectF(option.rect), 6, 6)
        row.setLeft(row.left() + _INDENT * facet.depth)
        left = self._box(painter, option, row, ticked=facet.value in model.chosen())
        if facet.look is not None:
            style = theme.looks[facet.look]
            icons.draw(painter, style.icon, style.color, QRectF(left, row.center().y() - 8, _ICON, _ICON))
            left += _ICON + _GAP
        if facet.color is not None:
            draw_dot(painter, QPointF(left + _GAP, row.center().y()), facet.color)
            left += _ICON + _GAP
        words = QRectF(left, row.top(), row.right() - _COUNT - left, row.height())
        draw_line(painter, words, facet.text, QColor(theme.text), fonts.interface())
        painter.setPen(QColor(theme.secondary))
        painter.setFont(fonts.interface())
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(facet.count))

    def _box(self, painter: QPainter, option: QStyleOptionViewItem, row: QRectF, *, ticked: bool) -> float:
        """Draws the tick box as the style does; returns where the next thing begins."""
        box = QStyleOptionViewItem(option)
        box.rect = QRect(round(row.left()), round(row.center().y() - _BOX / 2), _BOX, _BOX)
        flag = QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | flag
        widget = option.widget
        primitive = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        widget.style().drawPrimitive(primitive, box, painter, widget)
        return row.left() + _BOX + _GAP


class FacetList(QListView):
    """As high as its facets, up to `most` rows; more are scrolled."""

    def __init__(self, model: FacetModel, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self.setProperty("kind", "painted")
        self.setAccessibleName(name)
        self.setModel(model)
        self._facets = model
        self.setItemDelegate(FacetDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(self._toggle)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """All rows, if there are not too many."""
        return QSize(200, ROW * min(self._most, self._facets.rowCount()) + 2)

    def minimumSizeHint(self) -> QSize:
        """A row or two, where the pane is low."""
        return QSize(80, ROW * min(_FEWEST_ROWS, self._facets.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick the facet at hand."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self._facets.toggle(index.row())


class FacetSection(Folding):
    """Facets below a heading that folds them; hidden while no facet has a row."""

    ticked = Signal()
    """Something was ticked or unticked by hand."""

    def __init__(self, title: str, most: int = _MOST_ROWS) -> None:
        model = FacetModel()
        facets = FacetList(model, title, most)
        super().__init__(title, facets)
        self._model, self.list = model, facets
        model.ticked.connect(self.ticked)

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Lists other values or counts."""
        self._model.set_facets(facets)
        self.setVisible(bool(self.chosen()) or any(one.count for one in facets))

    def chosen(self) -> frozenset[object]:
        """The values that are ticked."""
        return self._model.chosen()

    def choose(self, values: Iterable[object]) -> None:
        """Ticks these values and no others, without a signal."""
        self._model.choose(values)

    def clear(self) -> None:
        """Unticks everything, without a signal."""
        self._model.choose(())
