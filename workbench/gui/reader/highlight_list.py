"""What is painted on an article as a list: for screen readers, which see no paint, and for everybody else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from workbench.core.views import Mark
from workbench.gui.kit.labels import Kind, label, section
from workbench.gui.kit.quoting import in_quotes
from workbench.gui.kit.when_shown import WhenShown
from workbench.gui.reader.hits import Found
from workbench.gui.reader.mark_layer import mark_color
from workbench.gui.reader.wording import spoken, summary
from workbench.gui.theme import tokens

_Index = QModelIndex | QPersistentModelIndex
_QUOTE = 90
_AROUND = 40
_WIDTH = 250
_SWATCH = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """One hit of a search, with its place among all of them, counted from 1."""

    span: Found
    number: int
    all: int


Row = Mark | Hit


class HighlightList(QAbstractListModel):
    """Marks and hits in the order of the text: their words, and what is known about them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._text = ""

    def set_rows(self, marks: Sequence[Mark], hits: Sequence[Found], text: str) -> None:
        """Lists these stretches of a text from now on."""
        self.beginResetModel()
        found = [Hit(span, number, len(hits)) for number, span in enumerate(hits, 1)]
        self._rows = sorted((*marks, *found), key=_start)
        self._text = text
        self.endResetModel()

    def row(self, index: _Index) -> Row:
        """The mark or hit of a row."""
        return self._rows[index.row()]

    def index_of(self, passage_id: int | None) -> QModelIndex:
        """The row of a mark; invalid if it is not listed."""
        return self._index(lambda row: isinstance(row, Mark) and row.passage.id == passage_id)

    def index_of_hit(self, span: Found) -> QModelIndex:
        """The row of a hit; invalid if it is not listed."""
        return self._index(lambda row: isinstance(row, Hit) and row.span == span)

    def _index(self, wanted: Callable[[Row], bool]) -> QModelIndex:
        return self.index(next((at for at, row in enumerate(self._rows) if wanted(row)), -1))

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view or a screen reader asks about a row."""
        if not index.isValid():
            return None
        row = self.row(index)
        return self._of_hit(row, role) if isinstance(row, Hit) else _of_mark(row, role)

    def _of_hit(self, hit: Hit, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            start, end = hit.span
            around = " ".join(self._text[max(0, start - _AROUND) : end + _AROUND].split())
            place = QCoreApplication.translate("Reader", "Hit {number} of {all}")
            return f"… {around} …\n{place.format(number=hit.number, all=hit.all)}"
        return _swatch(tokens.current().match) if role == Qt.ItemDataRole.DecorationRole else None


def _of_mark(mark: Mark, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{in_quotes(_short(mark.passage.quote))}\n{summary(mark).splitlines()[0]}"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken(mark)
    return _swatch(mark_color(mark, tokens.current())) if role == Qt.ItemDataRole.DecorationRole else None


class _OneWidth(QStyledItemDelegate):
    """Rows as wide as the list: longer words end in dots."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its words."""
        return QSize(0, super().sizeHint(option, index).height())


class HighlightPanel(QWidget):
    """The list beside the text. Choosing a row jumps."""

    chosen = Signal(object)
    """The `Row` that was chosen, a `Mark` or a `Hit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HighlightList()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setProperty("kind", "plain")
        self._view.setItemDelegate(_OneWidth(self._view))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self._hits: Sequence[Found] = ()
        self._text = ""
        self._current: int | None = None
        self._renew = WhenShown(self, self._list)
        self.hide()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Lists these from now on."""
        self._marks = marks
        self._renew()

    def set_hits(self, hits: Sequence[Found], text: str) -> None:
        """Lists what a search found in a text, too, from now on."""
        if hits is not self._hits:  # a step from one to the next tells of them again
            self._hits, self._text = hits, text
            self._renew()

    def show_hit(self, span: Found) -> None:
        """Shows which hit one stands on."""
        if self.isVisible():
            self._view.setCurrentIndex(self._model.index_of_hit(span))

    def set_current(self, passage_id: int | None) -> None:
        """Shows which mark is the current one."""
        self._current = passage_id
        if self.isVisible():
            self._view.setCurrentIndex(self._model.index_of(passage_id))

    def _list(self) -> None:
        self._model.set_rows(self._marks, self._hits, self._text)
        self._none.setVisible(not self._model.rowCount())
        self._view.setCurrentIndex(self._model.index_of(self._current))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row(index))


def _start(row: Row) -> int:
    return row.span[0] if isinstance(row, Hit) else row.passage.start


def _short(quote: str) -> str:
    line = " ".join(quote[: _QUOTE * 2].split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1] + "…"


def _swatch(color: str) -> QPixmap:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(color))
    return picture
