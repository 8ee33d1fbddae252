"""The list itself: a click or Enter opens an article; with Ctrl or Shift, several can be chosen."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui.library.delegate import ArticleDelegate
from workbench.gui.library.model import ArticlesModel

_FEWEST_ROWS = 3
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ArticleList(QTableView):
    """Articles in rows of one height.

    A table of one column, because a `QListView` lays out every row of a long list.
    """

    opened = Signal(object)
    """Carries the id of the article that was clicked, or on which Enter was pressed."""

    def __init__(self, model: ArticlesModel) -> None:
        super().__init__()
        self._articles = model
        self.setProperty("kind", "painted")
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(model)
        self._delegate = ArticleDelegate(self)
        self.setItemDelegate(self._delegate)
        self._set_rows()
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def minimumSizeHint(self) -> QSize:
        """Room for a few articles, however low the window is."""
        return QSize(160, _FEWEST_ROWS * self.verticalHeader().defaultSectionSize())

    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen articles, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._articles.id_at(row) for row in rows)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; one with Ctrl or Shift only chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _CHOOSING
        if plain and index == self.currentIndex():
            self._open(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here; looking for a title is what the field above is for."""

    def _set_rows(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._delegate.height())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._articles.id_at(index.row()))
