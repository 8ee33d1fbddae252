"""The tags page: the tree at the left, all about the chosen tag at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.changes import Deed, Label, Way
from workbench.core.model import Tag, Tagging
from workbench.core.views import TagRow
from workbench.desk import tags
from workbench.desk.desk import Desk
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.empty import EmptyState, nothing_fits
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.menus import passing_menu
from workbench.gui.kit.pick_tag import tag_choices
from workbench.gui.kit.picker import Picker
from workbench.gui.kit.when_shown import WhenShown
from workbench.gui.rooms import Doing
from workbench.gui.tags.details import Shown, TagDetails
from workbench.gui.tags.model import Move, Rename
from workbench.gui.tags.tag_dialog import NewTag, TagDialog
from workbench.gui.tags.tree import TagTree

_DETAILS_WIDTH = 300


class TagManager(QWidget):
    """The tags of the case: made, named, coloured, given digits, put in order, merged, deleted."""

    chosenChanged = Signal(object)
    """Carries the id of the chosen tag, or None."""

    passagesWanted = Signal(object)
    """Carries the id of a tag whose passages are to be shown."""

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tags"))
        self._doing = doing
        self._desk: Desk | None = None
        self._rows: Sequence[TagRow] = ()
        self.tree = TagTree()
        self.field = FilterField(self.tr("Filter tags"))
        self.details = TagDetails()
        self._new = Button(self.tr("New tag"), "plus")
        self._first = Button(self.tr("New tag"), "plus", ButtonKind.PRIMARY)
        self._stack = QStackedWidget()
        self._renew = WhenShown(self, lambda: doing(self._list))
        self._lay_out()
        self._connect()

    # What the window asks for

    def set_desk(self, desk: Desk | None) -> None:
        """Shows the tags of this case from now on."""
        self._desk = desk
        for part in (self._new, self._first):
            part.setEnabled(self._editable)
        self.tree.tags.editable = self._editable
        self.tree.choose(None)
        self.field.clear()
        self._renew()

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed; a new tag is chosen."""
        if not deed.changes.touches(Tag, Tagging):
            return
        self._renew()
        if deed.label is Label.NEW_TAG and deed.way is Way.DO:
            for tag in deed.changes.added(Tag):
                self.tree.choose(tag.id)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Gives the tree these actions: their keys, and a place in its context menu."""
        self.tree.addActions(list(actions))

    def chosen(self) -> int | None:
        """The id of the chosen tag; None while the page cannot be seen."""
        return self.tree.chosen() if self.isVisible() else None

    def new_tag(self) -> None:
        """Asks for a new tag, at the top of the tree unless somebody says otherwise."""
        self._ask_new(None)

    def new_tag_inside(self) -> None:
        """Asks for a new tag below the chosen one."""
        self._ask_new(self.tree.chosen())

    def rename_tag(self) -> None:
        """Begins to edit the name of the chosen tag, in its place."""
        if self._editable and self.tree.currentIndex().isValid():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.edit(self.tree.currentIndex())

    def merge_tag(self) -> None:
        """Asks which tag the chosen one becomes a part of."""
        chosen = self._chosen_row()
        if chosen is None or not self._editable:
            return
        hint = self.tr("Merge “{tag}” into…").format(tag=chosen.tag.name)
        choices = [one for one in tag_choices(self._rows) if one.value != chosen.tag.id]
        picker = Picker(self, hint)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(lambda target_id: self._merge(chosen.tag.id, target_id))
        picker.open_at(self._below_chosen(), choices)

    def delete_tag(self) -> None:
        """Takes the chosen tag off everything and deletes it; undo brings it back."""
        self._with_chosen(tags.delete)

    def show_passages(self) -> None:
        """Asks to see the passages of the chosen tag."""
        if self.tree.chosen() is not None:
            self.passagesWanted.emit(self.tree.chosen())

    # How it does it

    @property
    def _editable(self) -> bool:
        return self._desk is not None and not self._desk.readonly

    def _chosen_row(self) -> TagRow | None:
        return self.tree.tags.row(self.tree.chosen())

    def _with_chosen(self, work: Callable[[Desk, int], object]) -> None:
        desk, chosen = self._desk, self.tree.chosen()
        if desk is not None and chosen is not None and self._editable:
            self._doing(lambda: work(desk, chosen))

    def _ask_new(self, below: int | None) -> None:
        desk = self._desk
        if desk is None or not self._editable:
            return

        def make(asked: NewTag) -> Tag | None:
            self.field.clear()
            return self._doing(lambda: tags.new(desk, asked.name, asked.parent_id, asked.color))

        TagDialog(self.window(), tags.tree(desk), below, make).open()

    def _merge(self, source_id: int, target_id: int) -> None:
        desk = self._desk
        if desk is not None:
            self.tree.choose(target_id)
            self._doing(lambda: tags.merge(desk, source_id, target_id))

    def _move(self, move: Move) -> None:
        desk = self._desk
        if desk is not None:
            self._doing(lambda: tags.move(desk, move.tag_id, move.parent_id, move.position))

    def _rename(self, rename: Rename) -> None:
        desk = self._desk
        if desk is not None:
            self._doing(lambda: tags.change(desk, rename.tag_id, name=rename.name))

    def _recolor(self, color: str) -> None:
        self._with_chosen(lambda desk, tag_id: tags.change(desk, tag_id, color=color))

    def _set_key(self, digit: int) -> None:
        """The digit of the tag itself takes it away, as a second press on the same key."""
        chosen = self._chosen_row()
        own = chosen is not None and chosen.tag.key == digit
        self._with_chosen(lambda desk, tag_id: tags.set_key(desk, tag_id, None if own else digit or None))

    def _list(self) -> None:
        self._rows = () if self._desk is None else tags.tree(self._desk)
        self.tree.show_rows(self._rows, self.field.text())
        self._stack.setCurrentIndex(0 if self.tree.tags.rowCount() else 2 if self._rows else 1)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row, desk = self._chosen_row(), self._desk
        self.details.setVisible(row is not None)
        if row is None or desk is None:
            return
        with_inside = tags.gathered(desk)[row.tag.id]
        digits = {one.tag.key: one.tag.name for one in self._rows if one.tag.key is not None}
        self.details.show_tag(Shown(row, with_inside, digits), editable=self._editable)

    def _below_chosen(self) -> QPoint:
        place = self.tree.visualRect(self.tree.currentIndex()).bottomLeft()
        return self.tree.viewport().mapToGlobal(place)

    def _open_menu(self, place: QPoint) -> None:
        if not self.tree.indexAt(place).isValid():
            return
        menu = passing_menu(self)
        menu.addAction(self.tr("Show passages"), self.show_passages)
        menu.addAction(self.tr("New tag inside…"), self.new_tag_inside).setEnabled(self._editable)
        menu.addSeparator()
        menu.addActions(self.tree.actions())
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.field.settled.connect(self._list)
        self._new.clicked.connect(self.new_tag)
        self._first.clicked.connect(self.new_tag)
        self._connect_tree()
        details = self.details
        details.colorPicked.connect(self._recolor)
        details.keyPicked.connect(self._set_key)
        details.show_passages.clicked.connect(self.show_passages)
        details.new_inside.clicked.connect(self.new_tag_inside)
        details.rename.clicked.connect(self.rename_tag)
        details.merge.clicked.connect(self.merge_tag)
        details.delete.clicked.connect(self.delete_tag)

    def _connect_tree(self) -> None:
        tree = self.tree
        tree.chosenChanged.connect(lambda _: self._show_chosen())
        tree.chosenChanged.connect(self.chosenChanged)
        tree.passagesWanted.connect(self.passagesWanted)
        tree.keyWanted.connect(self._set_key)
        tree.customContextMenuRequested.connect(self._open_menu)
        later = Qt.ConnectionType.QueuedConnection  # the tree is still at its own work when it asks
        tree.tags.moveWanted.connect(self._move, later)
        tree.tags.renameWanted.connect(self._rename, later)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.tree)
        self._stack.addWidget(
            EmptyState(
                "tags",
                self.tr("No tags yet"),
                self.tr("A tag gathers passages on one thing across all articles."),
                [self._first],
            )
        )
        self._stack.addWidget(
            nothing_fits(self.tr("No tag fits"), self.tr("None has these words in its name."), self.field)
        )
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Tags"), Kind.TITLE), 1)
        head.addWidget(self._new)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(head)
        left.addWidget(self.field)
        left.addWidget(self._stack, 1)
        self.details.setFixedWidth(_DETAILS_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(14)
        row.addLayout(left, 1)
        row.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
