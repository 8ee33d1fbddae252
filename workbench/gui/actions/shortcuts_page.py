"""The page of all keyboard shortcuts: find one, give it other keys, take that back."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.core.problems import Problem
from workbench.gui import words
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.shortcut_model import ShortcutModel
from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.labels import ElidedLabel, Kind, label

_RECORDER_WIDTH = 130


class ShortcutsPage(QWidget):
    """All actions, and below them the keys of the chosen one. A conflict is refused with a sentence."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.model = ShortcutModel(actions)
        self.field = FilterField(self.tr("Find a command or a key"))
        self.field.settled.connect(self._filter)
        self.table = self._made_table()
        self.recorder = QKeySequenceEdit()
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setMinimumWidth(_RECORDER_WIDTH)
        for part in (self.recorder, *self.recorder.findChildren(QLineEdit)):
            part.setAccessibleName(self.tr("New keys"))
        self.recorder.editingFinished.connect(self._record)
        self._chosen = ElidedLabel("", Kind.STRONG)
        self.remark = label("", Kind.WRONG, wrap=True)
        self._none = self._button(self.tr("No keys"), lambda: self._change(""))
        self._back = self._button(self.tr("Usual keys"), self._reset)
        self._all = Button(self.tr("Usual keys for all"), "rotate-ccw")
        self._all.clicked.connect(self._reset_all)
        self._lay_out()
        self._show(None)
        actions.keys_changed.connect(lambda _overrides: self._show(self._current()))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch()
        for part in (self.recorder, self._none, self._back, self._all):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self._chosen)
        column.addLayout(foot)
        column.addWidget(self.remark)

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.selectionModel().currentRowChanged.connect(self._choose)
        table.activated.connect(lambda _index: self.recorder.setFocus())
        return table

    def _button(self, text: str, run: Callable[[], None]) -> Button:
        made = Button(text)
        made.clicked.connect(run)
        return made

    def _current(self) -> Act | None:
        index = self.table.currentIndex()
        return self.model.act(index.row()) if index.isValid() else None

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        self._show(None)

    def _choose(self, index: QModelIndex) -> None:
        self.remark.clear()
        self._show(self.model.act(index.row()) if index.isValid() else None)

    def _show(self, act: Act | None) -> None:
        for part in (self.recorder, self._none, self._back):
            part.setEnabled(act is not None)
        if act is None:
            self.recorder.clear()
            self._chosen.setText(
                self.tr("Choose a command to change its keys")
                if self.model.rowCount()
                else self.tr("No command and no key fits")
            )
            return
        self._chosen.setText(act.words)
        keys = self._actions.keymap.keys(act)
        self.recorder.setKeySequence(keys[0] if keys else QKeySequence())

    def _record(self) -> None:
        act = self._current()
        keys = self.recorder.keySequence()
        if act is None or keys.isEmpty() or keys in self._actions.keymap.keys(act):
            return
        self._change(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _change(self, keys: str) -> None:
        act = self._current()
        if act is not None:
            self._try(lambda: self._actions.change_keys(act, keys))

    def _reset(self) -> None:
        act = self._current()
        if act is not None:
            self._try(lambda: self._actions.reset_keys(act))

    def _reset_all(self) -> None:
        self._try(self._actions.reset_keys)

    def _try(self, deed: Callable[[], None]) -> None:
        self.remark.clear()
        try:
            deed()
        except Problem as problem:
            self.remark.setText(words.problem(problem))
            self._show(self._current())
