"""The highlights of an article as a list: for screen readers, which see no paint, and for everybody else."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from workbench.core.views import Mark
from workbench.gui.kit.labels import Kind, label, section
from workbench.gui.kit.quoting import in_quotes
from workbench.gui.kit.when_shown import WhenShown
from workbench.gui.reader.mark_layer import mark_color
from workbench.gui.reader.wording import summary
from workbench.gui.theme import tokens

_Index = QModelIndex | QPersistentModelIndex
_QUOTE = 90
_WIDTH = 250
_SWATCH = 10


class HighlightList(QAbstractListModel):
    """Marks in the order of the text: quote, and what is known about it."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: Sequence[Mark] = ()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Lists these from now on."""
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()

    def mark(self, index: _Index) -> Mark:
        """The mark of a row."""
        return self._marks[index.row()]

    def index_of(self, passage_id: int | None) -> QModelIndex:
        """The row of a mark; invalid if it is not listed."""
        rows = (row for row, mark in enumerate(self._marks) if mark.passage.id == passage_id)
        return self.index(next(rows, -1))

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many highlights there are."""
        return 0 if parent is not None and parent.isValid() else len(self._marks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view or a screen reader asks about a row."""
        if not index.isValid():
            return None
        mark = self.mark(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{in_quotes(_short(mark.passage.quote))}\n{summary(mark).splitlines()[0]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{in_quotes(mark.passage.quote)} {summary(mark)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return _swatch(mark_color(mark, tokens.current()))
        return None


class HighlightPanel(QWidget):
    """The list beside the text. Choosing a row jumps."""

    chosen = Signal(object)
    """The `Mark` of the row that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HighlightList()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setProperty("kind", "plain")
        self._view.setUniformItemSizes(True)
        self._view.setSpacing(4)
        self._view.setAccessibleName(self.tr("Highlights of this article"))
        self._view.activated.connect(self._choose)
        self._view.clicked.connect(self._choose)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        self._none = label(self.tr("None yet. Select words and press H."), Kind.QUIET, wrap=True)
        column.addWidget(section(self.tr("Highlights")))
        column.addWidget(self._none)
        column.addWidget(self._view)
        self._marks: Sequence[Mark] = ()
        self._current: int | None = None
        self._renew = WhenShown(self, self._list)
        self.hide()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Lists these from now on."""
        self._marks = marks
        self._renew()

    def set_current(self, passage_id: int | None) -> None:
        """Shows which mark is the current one."""
        self._current = passage_id
        if self.isVisible():
            self._view.setCurrentIndex(self._model.index_of(passage_id))

    def _list(self) -> None:
        self._model.set_marks(self._marks)
        self._none.setVisible(not self._marks)
        self._view.setCurrentIndex(self._model.index_of(self._current))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.mark(index))


def _short(quote: str) -> str:
    line = " ".join(quote[: _QUOTE * 2].split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1] + "…"


def _swatch(color: str) -> QPixmap:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(color))
    return picture
