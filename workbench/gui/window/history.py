"""Undo and redo: they say what they would do, and take a person to where it happened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from workbench.core.changes import Deed, Way
from workbench.core.model import Passage, Tagging
from workbench.desk import passages
from workbench.desk.desk import Desk
from workbench.gui import words
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.background import Background
from workbench.gui.rooms import Doing, Spot, spot_of
from workbench.gui.session import Session

_Field = QLineEdit | QTextEdit | QPlainTextEdit
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
_FEW = 20
"""A deed that touched more highlights than this happened nowhere in particular."""


class History(QObject):
    """Belongs to a field that is being typed in first, then to the case."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        doing: Doing,
        background: Background,
        visit: Callable[[Spot], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._doing = doing
        self._background = background
        self._visit = visit
        self._replaying = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field without typing to take back leaves the keys of undo and redo to the case."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return False
        undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        if undoing and _typed_in() is None:
            event.ignore()
            return True
        return False

    def undo(self) -> None:
        """Take back the last typing in a field, else the last deed."""
        field = _typed_in()
        if field is not None:
            field.undo()
        else:
            self._replay(Way.UNDO)

    def redo(self) -> None:
        """Bring back what was undone last, in a field or in the case."""
        field = _typed_in()
        if field is not None:
            field.redo()
        else:
            self._replay(Way.REDO)

    def renew(self) -> None:
        """Say what the next undo and redo would do."""
        desk = self._session.desk
        for act, label in (
            (Act.UNDO, None if desk is None else desk.undoable),
            (Act.REDO, None if desk is None else desk.redoable),
        ):
            said = act.text if label is None else f"{act.text} {words.deed(label)}"
            self._actions.set_text(act, said)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _FIELDS):
            now.installEventFilter(self)  # a field that has it already keeps it once

    def _replay(self, way: Way) -> None:
        """At once, or beside the window where it takes long: until it is done, the keys ask for nothing."""
        desk = self._session.desk
        if desk is None or self._replaying:
            return
        replay = desk.undo if way is Way.UNDO else desk.redo
        if self._doing(lambda: desk.takes_long(way)):
            self._replaying = True
            self._background.run(replay, partial(self._show, desk), self._replayed)
        else:
            self._show(desk, self._doing(replay))

    def _replayed(self, _well: bool) -> None:
        self._replaying = False

    def _show(self, desk: Desk, deed: Deed | None) -> None:
        spot = None if deed is None else self._doing(lambda: _where(desk, deed))
        if spot is not None:
            self._visit(spot)


def _typed_in() -> _Field | None:
    """The field that has the keyboard, if there is anything in it to undo or redo."""
    field: QWidget | None = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        return field if field.isUndoAvailable() or field.isRedoAvailable() else None
    if isinstance(field, QTextEdit | QPlainTextEdit) and not field.isReadOnly():
        document = field.document()
        return field if document.isUndoAvailable() or document.isRedoAvailable() else None
    return None


def _where(desk: Desk, deed: Deed) -> Spot | None:
    """The place in the first article that a deed changed a highlight of, if it is but a few."""
    touched = deed.changes.touched(Passage)
    for change in deed.changes:
        record = change.record
        if isinstance(record, Passage) and len(touched) <= _FEW:
            return spot_of(record)
        if isinstance(record, Tagging) and record.passage_id not in touched:
            marks = passages.marks_of(desk, [record.passage_id])
            return spot_of(marks[0].passage) if marks else None
    return None
