"""What was found as a list, page after page of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.core.views import Found
from workbench.desk.finding import Answer
from workbench.gui.kit.tips import plain_tip
from workbench.gui.searching.rows import Key, Row, key_of, rows_of
from workbench.gui.searching.wording import hidden_words, origin, summary, title

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ResultsModel(QAbstractListModel):
    """One row a passage. Further pages are asked for when the list is scrolled to its end.

    Args:
        whole: answers something found with every passage of it, or None if that failed.
    """

    moreWanted = Signal(object)
    """Carries how many things were asked for so far."""

    def __init__(self, whole: Callable[[Found], Found | None]) -> None:
        super().__init__()
        self._whole = whole
        self._found: list[Found] = []
        self._rows: list[Row] = []
        self._opened: set[Key] = set()
        self._reached = 0
        self._total = 0
        self._waiting = False

    @property
    def found(self) -> Sequence[Found]:
        """Everything listed."""
        return self._found

    def show(self, answer: Answer) -> None:
        """Lists an answer instead of what is there, or below it if it is a further page."""
        page = answer.question
        self._waiting = False
        self._reached, self._total = page.offset + page.limit, answer.total
        if page.offset:
            self._append(answer)
        else:
            self.beginResetModel()
            self._opened &= {key_of(one) for one in answer.found}
            self._found = [self._known(one) for one in answer.found]
            self._rows = list(rows_of(self._found, self._opened))
            self.endResetModel()

    def clear(self) -> None:
        """Lists nothing."""
        self.beginResetModel()
        self._found, self._rows, self._opened = [], [], set()
        self._reached = self._total = 0
        self._waiting = False
        self.endResetModel()

    def open_group(self, at: int) -> bool:
        """Lists the passages that a row stands for, in its place. Returns whether there are such."""
        row = self._rows[at]
        found = self._whole(row.found) if row.hidden else None
        if found is None:
            return False
        self._opened.add(key_of(found))
        whole = list(rows_of([found], self._opened))[row.number :]
        self.beginRemoveRows(_NOWHERE, at, at)
        del self._rows[at]
        self.endRemoveRows()
        self.beginInsertRows(_NOWHERE, at, at + len(whole) - 1)
        self._rows[at:at] = whole
        self.endInsertRows()
        return True

    def row(self, at: int) -> Row:
        """The row listed there."""
        return self._rows[at]

    def row_of(self, place: tuple[str, int, int]) -> int | None:
        """Where the passage of that place is listed; None if it is not."""
        return next((at for at, row in enumerate(self._rows) if row.place == place), None)

    def beyond(self, at: int, by: int) -> int | None:
        """The nearest row after this one (by 1) or before it (-1) of another thing that is in an article."""
        here = key_of(self._rows[at].found) if 0 <= at < len(self._rows) else None
        rows = range(at + by, len(self._rows) if by > 0 else -1, by)
        others = (row for row in rows if key_of(self._rows[row].found) != here)
        return next((row for row in others if self._rows[row].found.spot is not None), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether more was found than is listed."""
        return not parent.isValid() and not self._waiting and self._reached < self._total

    def fetchMore(self, parent: AnyIndex) -> None:
        """Asks for the next page."""
        self._waiting = True
        self.moreWanted.emit(self._reached)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row; the list paints them itself."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hidden_words(row) if row.hidden else row.excerpt.text if row.excerpt else title(row.found)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return summary(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.first:
            return plain_tip(f"{title(row.found)}\n{origin(row.found)}".strip())
        return None

    def _known(self, found: Found) -> Found:
        """Something found with as many of its passages as it lists."""
        if key_of(found) not in self._opened:
            return found
        whole = self._whole(found)
        if whole is None:
            self._opened.discard(key_of(found))
        return whole or found

    def _append(self, answer: Answer) -> None:
        found = [self._known(one) for one in answer.found]
        fresh = list(rows_of(found, self._opened))
        self._found.extend(found)
        if fresh:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()
