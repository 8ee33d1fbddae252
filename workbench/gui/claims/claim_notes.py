"""The notes on a claim, written and changed in their place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import Note
from workbench.gui.claims.editable import EditableText
from workbench.gui.kit.buttons import Button, ButtonKind, IconButton
from workbench.gui.kit.dates import moment_words
from workbench.gui.kit.inline import InlineEditor
from workbench.gui.kit.labels import Kind, label, section


class NoteEntry(QWidget):
    """One note: what it says, who wrote it, when."""

    reworded = Signal(str)
    """It should say this."""

    removed = Signal()
    """It should go."""

    def __init__(self) -> None:
        super().__init__()
        self.text = EditableText(self.tr("Edit this note"))
        self.text.changed.connect(self.reworded)
        self._written = label("", Kind.SMALL)
        self._away = IconButton("trash-2", self.tr("Delete this note"), 14)
        self._away.clicked.connect(self.removed)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._written, 1)
        foot.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addLayout(foot)

    def show_note(self, note: Note, *, editable: bool) -> None:
        """Shows this note."""
        self.text.set_text(note.text)
        self.text.set_editable(editable=editable)
        self._written.setText(f"{note.author} · {moment_words(note.edited)}")
        self._away.setVisible(editable)


class ClaimNotes(QWidget):
    """All notes on one claim, oldest first, and a way to write another."""

    written = Signal(str)
    """A new note should say this."""

    reworded = Signal(object, str)
    """Carries the id of a note, and what it should say."""

    removed = Signal(object)
    """Carries the id of a note that should go."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[int, NoteEntry] = {}
        self._write = Button(self.tr("Write a note"), "message-square-text", ButtonKind.LINK)
        self._write.clicked.connect(self.write)
        self._editor = InlineEditor(self.tr("New note on the claim"), self.tr("What should be remembered"))
        self._editor.hide()
        self._editor.done.connect(self._keep)
        self._editor.left.connect(self._close_editor)
        head = QHBoxLayout()
        head.addWidget(section(self.tr("Notes")), 1)
        head.addWidget(self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self._editor)

    def show_notes(self, notes: Sequence[Note], *, editable: bool) -> None:
        """Lists these notes; one that is being edited stays so while it is among them."""
        self._write.setEnabled(editable)
        kept = {note.id for note in notes}
        for gone in [one for one in self._entries if one not in kept]:
            entry = self._entries.pop(gone)
            self._list.removeWidget(entry)
            entry.deleteLater()
        for note in notes:
            entry = self._entries.get(note.id) or self._made(note.id)
            entry.show_note(note, editable=editable)

    def entries(self) -> tuple[NoteEntry, ...]:
        """What is listed."""
        return tuple(self._entries.values())

    def write(self) -> None:
        """Begins a new note."""
        self._editor.show()
        self._editor.edit("")

    def _made(self, note_id: int) -> NoteEntry:
        entry = self._entries[note_id] = NoteEntry()
        entry.reworded.connect(lambda text: self.reworded.emit(note_id, text))
        entry.removed.connect(lambda: self.removed.emit(note_id))
        self._list.addWidget(entry)
        return entry

    def _keep(self, text: str) -> None:
        if text.strip():
            self.written.emit(text)

    def _close_editor(self) -> None:
        self._editor.hide()
        self._write.setFocus(Qt.FocusReason.OtherFocusReason)
