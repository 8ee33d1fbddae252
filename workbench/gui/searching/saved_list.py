"""The list of saved searches: a name, how much it finds, and how much of that is new."""

from PySide6.QtCore import QLocale, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from workbench.core.model import SavedSearch
from workbench.gui.kit.marked import draw_line
from workbench.gui.kit.menus import passing_menu
from workbench.gui.searching.saved_model import AnyIndex, SavedModel, SavedRow
from workbench.gui.searching.wording import new_words
from workbench.gui.theme import fonts, tokens

ROW = 28
_MOST_ROWS = 8
_SIDE = 8.0
_GAP = 6.0
_PILL = 18.0


class SavedDelegate(QStyledItemDelegate):
    """Rows of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the other."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one search."""
        row, theme = _row(index), tokens.current()
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flag = QStyle.StateFlag
        if option.state & (flag.State_Selected | flag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if option.state & flag.State_Selected else theme.hover))
            painter.drawRoundedRect(place, 6, 6)
        inner = place.adjusted(_SIDE, 0, -_SIDE, 0)
        inner.setRight(self._numbers(painter, inner, row))
        draw_line(painter, inner, row.search.name, QColor(theme.text), fonts.interface())
        painter.restore()

    def _numbers(self, painter: QPainter, place: QRectF, row: SavedRow) -> float:
        """The total at the right, before it what is new; returns where they begin."""
        if row.tally is None:
            return place.right()
        theme, font = tokens.current(), fonts.interface()
        total = QLocale().toString(row.tally.total)
        painter.setFont(font)
        painter.setPen(QColor(theme.secondary))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, total)
        left = place.right() - QFontMetricsF(font).horizontalAdvance(total) - _GAP
        return self._pill(painter, place, left, new_words(row.tally.fresh)) if row.tally.fresh else left

    def _pill(self, painter: QPainter, place: QRectF, right: float, words: str) -> float:
        theme, font = tokens.current(), fonts.interface(-1, bold=True)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 2 * _GAP
        pill = QRectF(right - wide, place.center().y() - _PILL / 2, wide, _PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return pill.left() - _GAP


def _row(index: AnyIndex) -> SavedRow:
    model = index.model()
    if not isinstance(model, SavedModel):
        raise TypeError("a delegate of saved searches paints saved searches")
    return model.row(index.row())


class SavedList(QListView):
    """A click or Enter opens a search. As high as its rows, up to some; more are scrolled."""

    opened = Signal(object)
    """Carries the `SavedSearch` that was clicked, or on which Enter was pressed."""
    chosenChanged = Signal()
    """Another one is chosen, or none."""

    def __init__(self, model: SavedModel) -> None:
        super().__init__()
        self._saved = model
        self.setProperty("kind", "painted")
        self.setAccessibleName(self.tr("Saved searches"))
        self.setModel(model)
        self.setItemDelegate(SavedDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self.chosenChanged)
        model.modelReset.connect(self.updateGeometry)
        model.modelReset.connect(self.chosenChanged)

    def chosen(self) -> SavedSearch | None:
        """The search that is chosen."""
        index = self.currentIndex()
        return self._saved.row(index.row()).search if index.isValid() else None

    def choose(self, search_id: int | None) -> None:
        """Chooses a search; None, or one that is not listed: none of them."""
        at = None if search_id is None else self._saved.row_of(search_id)
        self.setCurrentIndex(QModelIndex() if at is None else self._saved.index(at))

    def sizeHint(self) -> QSize:
        """All rows, if there are not too many."""
        return QSize(200, ROW * min(_MOST_ROWS, self._saved.rowCount()) + 2)

    def minimumSizeHint(self) -> QSize:
        """The same: the facets below give way."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the search under the mouse or, by key, with the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = passing_menu(self)
        menu.addAction(self.tr("Open"), lambda: self._open(index))
        menu.addActions(self.actions())
        place = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._saved.row(index.row()).search)
