"""The tag tree for a view: shown, renamed in its place, put elsewhere by dragging."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QObject, Qt, Signal

from workbench.core.views import TagRow
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.tags.nodes import Node, fitting, nested
from workbench.gui.tags.wording import spoken

MIME = "application/x-workbench-tag"
"""A tag on its way to another place in the tree: its id in digits."""

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Move:
    """A tag let go below another one (None: at the top), with `position` tags before it there."""

    tag_id: int
    parent_id: int | None
    position: int | None


@dataclass(frozen=True, slots=True)
class Rename:
    """A name typed over that of a tag."""

    tag_id: int
    name: str


class TagModel(QAbstractItemModel):
    """Tags in one column. It changes nothing itself, but asks for what was done by hand."""

    moveWanted = Signal(object)
    """Carries a `Move`."""

    renameWanted = Signal(object)
    """Carries a `Rename`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node()
        self._nodes: dict[int, Node] = {}
        self._words = ""
        self.editable = False

    def set_rows(self, rows: Sequence[TagRow], words: str = "") -> None:
        """Shows these tags, those that contain the words with what is above them."""
        self.beginResetModel()
        self._words = words.strip()
        self._root = nested(fitting(rows, words))
        self._nodes = {node.tag_id: node for node in self._root.below() if node.tag_id is not None}
        self.endResetModel()

    def node(self, index: AnyIndex) -> Node:
        """The node at a place; the root where there is none."""
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def row(self, tag_id: int | None) -> TagRow | None:
        """A tag that is shown."""
        node = None if tag_id is None else self._nodes.get(tag_id)
        return None if node is None else node.row

    def index_of(self, tag_id: int | None) -> QModelIndex:
        """Where a tag is shown; invalid if it is not."""
        node = None if tag_id is None else self._nodes.get(tag_id)
        return _NOWHERE if node is None else self.createIndex(node.place, 0, tag_id)

    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        """The place of a child."""
        children = self.node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return _NOWHERE
        return self.createIndex(row, 0, children[row].tag_id)

    def parent(self, index: AnyIndex = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The place of the tag above."""
        above = self.node(index).parent
        return _NOWHERE if above is None else self.index_of(above.tag_id)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many tags are directly below one."""
        return len(self.node(parent).children)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """All that is known of a tag is painted into one column."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, and for screen readers all the row says."""
        row = self.node(index).row
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.tag.name
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Asks for another name, if it is another one."""
        row = self.node(index).row
        if row is not None and isinstance(value, str) and value.strip() != row.tag.name:
            self.renameWanted.emit(Rename(row.tag.id, value))
        return row is not None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Everything can be chosen; the rest only in a case that can be changed."""
        flag = Qt.ItemFlag
        if not self.editable:
            return flag.ItemIsEnabled | flag.ItemIsSelectable if index.isValid() else flag.NoItemFlags
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return (
            flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
            | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        )  # fmt: skip

    def supportedDropActions(self) -> Qt.DropAction:
        """Tags are put elsewhere, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What may be dropped."""
        return [MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """The tag that is dragged."""
        data = QMimeData()
        for index in indexes:
            data.setData(MIME, QByteArray(str(self.node(index).tag_id).encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Anywhere but below itself; while the tree is narrowed, only onto a tag, as places are not seen."""
        if not self.editable or not data.hasFormat(MIME) or (self._words and row >= 0):
            return False
        tag_id = _dragged(data)
        at: Node | None = self.node(parent)
        while at is not None and at.tag_id != tag_id:
            at = at.parent
        return at is None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Asks for the move; the answer is no, or the view would take the row out itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            self.moveWanted.emit(self._move(_dragged(data), row, self.node(parent)))
        return False

    def _move(self, tag_id: int, row: int, above: Node) -> Move:
        """`row` counts the dragged tag too where it is a sibling already."""
        if row < 0:
            return Move(tag_id, above.tag_id, None)
        before = [node.tag_id for node in above.children[:row]]
        return Move(tag_id, above.tag_id, len(before) - before.count(tag_id))


def _dragged(data: QMimeData) -> int:
    return int(data.data(MIME).data())
