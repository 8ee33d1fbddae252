"""How a query may go on, offered below the field while somebody types; plain typing is never in its way."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from workbench.core.offsets import Offsets
from workbench.core.problems import Problem
from workbench.desk.suggestions import Completing, Completion, Completions
from workbench.gui.kit.choice_delegate import ROW, ChoiceDelegate
from workbench.gui.kit.choices import Choice, ChoiceModel
from workbench.gui.rooms import Inquire
from workbench.gui.searching.query_field import QueryField

_WIDTH = 320
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Completer(QFrame):
    """A list over the page, below the word that is typed.

    The arrow keys choose; Tab takes what is chosen, or the first; Enter takes only what was chosen, else it
    searches; Escape puts the list away.

    Args:
        page: the list lies over this.
        field: a part of the page.
        inquire: has the completions found out.
    """

    def __init__(self, page: QWidget, field: QueryField, inquire: Inquire) -> None:
        super().__init__(page)
        self.setProperty("kind", "popup")
        self._page = page
        self._field = field
        self._inquire = inquire
        self._found = Completions()
        self._model = ChoiceModel()
        self._list = self._made_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._list)
        field.textEdited.connect(lambda _: self._ask())
        field.installEventFilter(self)
        self.hide()

    def put_away(self) -> None:
        """Offers nothing."""
        self.hide()
        self._field.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are meant for the list; elsewhere than in the field it has no business."""
        if event.type() is QEvent.Type.FocusOut:
            self.put_away()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        chosen = self._list.currentIndex()
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key == Qt.Key.Key_Tab:
            self._take(chosen if chosen.isValid() else self._model.index(0))
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in _ENTER and chosen.isValid():
            self._take(chosen)
        else:
            if key in _ENTER:
                self.put_away()
            return False
        return True

    def _step(self, by: int) -> None:
        """To the next way, or from the first back into the field."""
        row = min(self._list.currentIndex().row() + by, self._model.rowCount() - 1)
        self._list.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._tell()

    def _tell(self) -> None:
        """The keyboard stays in the field, so the field says for screen readers what is offered."""
        chosen = self._list.currentIndex()
        offered = self.tr("Suggestions: %Ln", "", self._model.rowCount())
        self._field.setAccessibleDescription(chosen.data() if chosen.isValid() else offered)

    def _ask(self) -> None:
        """Asks how the text may go on; what is offered for an earlier one stays until then."""
        text, units = self._field.text(), Offsets(self._field.text())
        cursor = units.point(self._field.cursorPosition())
        self._inquire(Completing(text, cursor), lambda outcome: self._offer(text, outcome))

    def _offer(self, text: str, outcome: Completions | Problem) -> None:
        if text != self._field.text():
            return
        if isinstance(outcome, Problem) or not outcome.ways or not self._field.hasFocus():
            self.put_away()
            return
        self._found = outcome
        self._model.set_choices(_choices(outcome.ways))
        self._list.setCurrentIndex(QModelIndex())
        self._place()
        self.show()
        self.raise_()
        self._tell()

    def _place(self) -> None:
        """Below the cursor, inside the page."""
        height = ROW * self._model.rowCount() + 12
        below = QPoint(self._field.cursorRect().left(), self._field.height() + 2)
        at = self._field.mapTo(self._page, below)
        left = max(0, min(at.x(), self._page.width() - _WIDTH))
        self.setGeometry(left, at.y(), _WIDTH, min(height, self._page.height() - at.y()))

    def _take(self, index: QModelIndex) -> None:
        """Puts a way in the place of what was typed."""
        choice = self._model.choice(index.row())
        units = Offsets(self._field.text())
        start, end = units.unit(self._found.start), units.unit(self._found.end)
        self.put_away()
        self._field.setSelection(start, end - start)
        self._field.insert(str(choice.value))

    def _made_list(self) -> QListView:
        view = QListView()
        view.setProperty("kind", "painted")
        view.setModel(self._model)
        view.setItemDelegate(ChoiceDelegate(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("How the query may go on"))
        view.clicked.connect(self._take)
        return view


def _choices(ways: Sequence[Completion]) -> list[Choice]:
    return [Choice(one.text, one.label) for one in ways]
