"""Type a part of a name, move with the arrows, Enter: the heart of the command palette and of the pickers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout

from workbench.gui.kit.choice_delegate import ROW, ChoiceDelegate
from workbench.gui.kit.choices import Choice, ChoiceModel
from workbench.gui.kit.field import add_search_sign
from workbench.gui.kit.labels import Kind, label, rule

MOST_ROWS = 10
"""Rows shown at once; more are scrolled."""

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - MOST_ROWS,
}


class Chooser(QFrame):
    """A field above a list of choices. The keyboard stays in the field; the list follows its arrow keys."""

    chosen = Signal(object)
    """Carries the `Choice` that was taken."""

    gone = Signal()
    """Escape was pressed."""

    typed = Signal(str)
    """What stands in the field changed."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("kind", "popup")
        self._most = MOST_ROWS
        self._model = ChoiceModel()
        self.field = self._made_field(hint)
        self.list = self._made_list(hint)
        self._foot = label("", Kind.SMALL)
        self._foot.setContentsMargins(12, 4, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        for part in (self.field, rule(), self.list, self._foot):
            column.addWidget(part)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offers other things, filtered by what stands in the field."""
        self._model.set_choices(choices)
        self._go_first()

    def start(self) -> None:
        """Empties the field and takes the keyboard."""
        self.field.clear()
        self._go_first()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self, height: int) -> None:
        """Shows fewer rows at once where all of it may only be so high."""
        others = self.sizeHint().height() - self.list.height()
        self._most = max(1, min(MOST_ROWS, (height - others) // ROW))
        self._size_list()

    def rows(self) -> int:
        """How many choices fit."""
        return self._model.rowCount()

    def current(self) -> Choice | None:
        """The choice that Enter would take."""
        index = self.list.currentIndex()
        return self._model.choice(index.row()) if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys typed in the field that are meant for the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.gone.emit()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        """To the next choice that can be taken, stopping at the ends of the list."""
        last = self._model.rowCount() - 1
        row = max(0, min(last, self.list.currentIndex().row() + step))
        onward = range(row, last + 1) if step > 0 else range(row, -1, -1)
        found = next((one for one in onward if self._model.choice(one).enabled), None)
        if found is not None:
            self.list.setCurrentIndex(self._model.index(found))
        self._tell()

    def _tell(self) -> None:
        """The keyboard never enters the list, so the field says for screen readers what is current."""
        choice = self.current()
        self.field.setAccessibleDescription(choice.text if choice else self.tr("Nothing fits"))
        self._foot.setText(
            self.tr("↑ ↓ move    ↵ choose    Esc close")
            if self.rows()
            else self.tr("Nothing fits. Type less, or other words.")
        )

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.choice(index.row()).enabled:
            self.chosen.emit(self._model.choice(index.row()))

    def _filter(self, text: str) -> None:
        self._model.filter(text)
        self._go_first()
        self.typed.emit(text)

    def _go_first(self) -> None:
        self._size_list()
        self.list.setCurrentIndex(QModelIndex())
        self._step(1)

    def _size_list(self) -> None:
        self.list.setFixedHeight(ROW * max(1, min(self._most, self.rows())) + 2)
        self.adjustSize()

    def _made_field(self, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("kind", "bare")
        field.setPlaceholderText(hint)
        field.setAccessibleName(hint)
        add_search_sign(field, hint)
        field.installEventFilter(self)
        field.textChanged.connect(self._filter)
        return field

    def _made_list(self, name: str) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(ChoiceDelegate(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(name)
        view.clicked.connect(self._take)
        return view
