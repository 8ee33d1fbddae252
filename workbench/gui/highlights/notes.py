"""Every note of the case, newest first: narrowed by words, followed to what it is about, changed, deleted."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.views import NoteRow
from workbench.desk import notes, passages
from workbench.desk.desk import Desk
from workbench.gui.highlights.note_list import NoteDelegate, NotesModel
from workbench.gui.highlights.wording import about, notes_listed
from workbench.gui.kit.buttons import action_button
from workbench.gui.kit.empty import EmptyState, nothing_fits
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.keeping import kept_place
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.menus import passing_menu
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.row_table import RowTable
from workbench.gui.kit.themed import follow_theme
from workbench.gui.rooms import Doing, Spot, spot_of
from workbench.gui.theme import icons

_LONGEST_TITLE = 80


class NotesBrowser(QWidget):
    """A filter and the notes. A click goes to the passage, the article or the claim."""

    spotWanted = Signal(object)
    """Carries the `Spot` of the passage or the article that a note is about."""

    claimWanted = Signal(object)
    """Carries the id of the claim that a note is about."""

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self._doing = doing
        self._desk: Desk | None = None
        self._rows: dict[int, NoteRow] = {}
        self._model = NotesModel(lambda ids: [self._rows[one] for one in ids])
        delegate = NoteDelegate()
        self.list = RowTable(self._model, self.tr("Notes"), delegate.height())
        delegate.setParent(self.list)
        self.list.setItemDelegate(delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.field = FilterField(self.tr("Filter notes and what they are about"))
        self.edit = self._made(self.tr("Edit note…"), "F2", self.edit_note)
        self.delete = self._made(self.tr("Delete note"), QKeySequence.StandardKey.Delete, self.delete_note)
        self._summary = label("", Kind.QUIET)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_case(self, desk: Desk | None) -> None:
        """Shows the notes of another case, all of them, at the next `renew`."""
        self._desk = desk
        self.field.clear()

    def renew(self) -> None:
        """Lists anew; what is chosen and how far it is scrolled stays."""
        known = () if self._desk is None else notes.rows(self._desk)
        words = self.field.text().strip().casefold()
        self._rows = {row.note.id: row for row in known if _says(row, words)}
        with kept_place(self.list, self._model):
            self._model.set_ids(tuple(self._rows))
        self._summary.setText(notes_listed(len(self._rows)))
        self._stack.setCurrentIndex(0 if self._rows else 2 if known else 1)
        self._enable()

    def row(self, at: int) -> NoteRow:
        """The note that is listed there."""
        return self._model.row(at)

    def edit_note(self) -> None:
        """Opens the chosen note to be changed."""
        desk, row = self._desk, self._chosen()
        if desk is None or row is None:
            return
        NoteDialog(
            self.window(),
            self.tr("Note on {what}").format(what=about(row)[:_LONGEST_TITLE]),
            lambda text: self._doing(lambda: notes.edit_text(desk, row.note.id, text)),
            row.note.text,
        ).open()

    def delete_note(self) -> None:
        """Deletes the chosen note; undo brings it back."""
        desk, row = self._desk, self._chosen()
        if desk is not None and row is not None:
            self._doing(lambda: notes.delete(desk, row.note.id))

    # How it does it

    def _chosen(self) -> NoteRow | None:
        return next((self._rows[one] for one in self.list.chosen()), None)

    def _open(self, note_id: int) -> None:
        desk, row = self._desk, self._rows[note_id]
        if row.note.claim_id is not None:
            self.claimWanted.emit(row.note.claim_id)
        elif row.note.passage_id is not None and desk is not None:
            mark = passages.one(desk, row.note.passage_id)
            self.spotWanted.emit(spot_of(mark.passage))
        elif row.article_id is not None:
            self.spotWanted.emit(Spot(row.article_id))

    def _enable(self) -> None:
        editable = self._desk is not None and not self._desk.readonly
        for action in (self.edit, self.delete):
            action.setEnabled(editable and self._chosen() is not None)

    def _made(self, text: str, keys: str | QKeySequence.StandardKey, run: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(run)
        self.list.addAction(action)
        return action

    def _open_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():
            return
        menu = passing_menu(self)
        note_id = self._model.id_at(index.row())
        menu.addAction(self.tr("Go to what it is about"), lambda: self._open(note_id))
        menu.addSeparator()
        menu.addActions(self.list.actions())
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _dress(self) -> None:
        self.edit.setIcon(icons.icon("pencil"))
        self.delete.setIcon(icons.icon("trash-2"))

    def _connect(self) -> None:
        self.field.settled.connect(self.renew)
        self.list.opened.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.list.customContextMenuRequested.connect(self._open_menu)
        follow_theme(self, self._dress)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(
                "message-square-text",
                self.tr("No notes yet"),
                self.tr(
                    "Select words in an article and press N. Notes on articles and claims are listed too."
                ),
            )
        )
        self._stack.addWidget(
            nothing_fits(self.tr("No note fits"), self.tr("None has these words."), self.field)
        )
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self._summary, 1)
        tools.addWidget(action_button(self.edit))
        tools.addWidget(action_button(self.delete))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)


def _says(row: NoteRow, words: str) -> bool:
    return words in row.note.text.casefold() or words in row.about.casefold()
