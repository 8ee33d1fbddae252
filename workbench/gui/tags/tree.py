"""The tag tree on the window: walked, renamed, dragged, given digits."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView

from workbench.core.views import TagRow
from workbench.gui.kit.paged import AnyIndex
from workbench.gui.tags.delegate import TagDelegate
from workbench.gui.tags.model import TagModel
from workbench.gui.theme import tokens

_DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)


class TagTree(QTreeView):
    """Tags, every one open until it is folded. Enter shows passages, digits become keys, dragging moves."""

    chosenChanged = Signal(object)
    """Carries the id of the chosen tag, or None."""

    passagesWanted = Signal(object)
    """Carries the id of the tag that Enter was pressed on."""

    keyWanted = Signal(object)
    """Carries the digit that was pressed; 0: no digit."""

    def __init__(self) -> None:
        super().__init__()
        self.tags = TagModel(self)
        self._folded: set[int] = set()
        self.setProperty("kind", "painted")
        self.setAccessibleName(self.tr("Tags"))
        self.setModel(self.tags)
        self.setItemDelegate(TagDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(22)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.collapsed.connect(lambda index: self._folded.update(self._id(index)))
        self.expanded.connect(lambda index: self._folded.difference_update(self._id(index)))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosenChanged.emit(self.chosen()))

    def chosen(self) -> int | None:
        """The id of the chosen tag."""
        return self.tags.node(self.currentIndex()).tag_id

    def choose(self, tag_id: int | None) -> None:
        """Chooses a tag, or none."""
        self.setCurrentIndex(self.tags.index_of(tag_id))

    def show_rows(self, rows: Sequence[TagRow], words: str = "") -> None:
        """Shows these tags; what is chosen, folded and scrolled stays so.

        Where the chosen tag is gone, the one that moved into its place is chosen; without one, the first.
        """
        kept, scrolled = self._kept(), self.verticalScrollBar().value()
        before = self.chosen()
        with QSignalBlocker(self):
            self.tags.set_rows(rows, words)
            self._unfold(narrowed=bool(words.strip()))
            fits = (index for one in kept if (index := self.tags.index_of(one)).isValid())
            self.setCurrentIndex(next(fits, self.tags.index(0, 0)))
        self.verticalScrollBar().setValue(scrolled)
        if before != self.chosen():
            self.chosenChanged.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows passages; a digit becomes the key of the tag."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing and self.chosen() is not None:
            self.passagesWanted.emit(self.chosen())
        elif event.key() in _DIGITS and plain and self.chosen() is not None:
            self.keyWanted.emit(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here; looking for a tag is what the field above is for."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws the ground of a row from edge to edge, then the row."""
        theme, chosen = tokens.current(), index == self.currentIndex()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = chosen and self.hasFocus()
            painter.setPen(QPen(QColor(theme.accent), 2) if focused else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 7, 7)
            painter.restore()
        super().drawRow(painter, option, index)

    def _id(self, index: QModelIndex) -> Iterator[int]:
        tag_id = self.tags.node(index).tag_id
        if tag_id is not None:
            yield tag_id

    def _kept(self) -> list[int]:
        """The chosen tag, and those that take its place when it goes: next, before, above."""
        index = self.currentIndex()
        if not index.isValid():
            return []
        node = self.tags.node(index)
        siblings = [] if node.parent is None else node.parent.children
        order = [node, *siblings[node.place + 1 :], *reversed(siblings[: node.place])]
        if node.parent is not None:
            order.append(node.parent)
        return [one.tag_id for one in order if one.tag_id is not None]

    def _unfold(self, *, narrowed: bool) -> None:
        """Folded tags stay so, but what somebody looks for is not hidden."""
        self.expandAll()
        for tag_id in () if narrowed else self._folded:
            self.collapse(self.tags.index_of(tag_id))
