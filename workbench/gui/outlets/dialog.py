"""The window “Outlets”: who publishes, by which names, how reliable."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.desk import outlets
from workbench.desk.desk import Desk
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.empty import EmptyState, nothing_fits
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.picker import Picker
from workbench.gui.outlets.form import OutletForm
from workbench.gui.outlets.model import OutletModel
from workbench.gui.outlets.rules import RuleList
from workbench.gui.rooms import Doing

_SIZE = QSize(940, 640)


class OutletsDialog(QDialog):
    """A list of outlets, and what is known of the chosen one."""

    def __init__(self, parent: QWidget, doing: Doing, desk: Desk) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Outlets"))
        self._doing = doing
        self._desk = desk
        self._chosen: int | None = None
        self.model = OutletModel()
        self.field = FilterField(self.tr("Filter outlets"))
        self.table = self._table()
        self._lists = self._table_or_nothing()
        self.form = OutletForm()
        self.rules = RuleList(doing, desk)
        self.save = Button(self.tr("Save"), kind=ButtonKind.PRIMARY)
        self.merge = Button(self.tr("Merge into another…"), "merge")
        self.delete = Button(self.tr("Delete"), "trash-2")
        self._lay_out()
        self._connect()
        self._renew()
        self.resize(_SIZE)

    def choose(self, outlet_id: int | None) -> None:
        """Choose an outlet; None: the first one, if there is any."""
        place = None if outlet_id is None else self.model.place_of(outlet_id)
        listed = self.model.rowCount()
        self._lists.setCurrentIndex(0 if listed else 2 if self.field.text() else 1)
        if listed:
            self.table.selectRow(place or 0)
        self._show_chosen()

    def done(self, result: int) -> None:
        """What was written is kept, if it can be."""
        self._save()
        super().done(result)

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self.choose(self._chosen)

    def _renew(self) -> None:
        rows = self._doing(lambda: outlets.rows(self._desk))
        self.model.set_rows(rows or ())
        self.choose(self._chosen)

    def _show_chosen(self) -> None:
        indexes = self.table.selectionModel().selectedRows()
        row = self.model.row_at(indexes[0].row()) if indexes else None
        self._chosen = None if row is None else row.outlet.id
        self.form.show_outlet(None if row is None else row.outlet)
        self.rules.show_outlet(self._chosen)
        writable = row is not None and not self._desk.readonly
        self.form.setEnabled(writable)
        for button in (self.save, self.merge):
            button.setEnabled(writable)
        self.delete.setEnabled(writable and row is not None and not row.articles)

    def _selected(self) -> None:
        """Another outlet was chosen: what was written of the last one is kept first."""
        indexes = self.table.selectionModel().selectedRows()
        fresh = self.model.row_at(indexes[0].row()).outlet.id if indexes else None
        if fresh != self._chosen:
            if self._save():
                self._chosen = fresh
                self._renew()
            else:
                self._show_chosen()

    def _save(self) -> bool:
        """Keep what was written; whether anything was."""
        chosen = self._chosen
        if chosen is None or self._desk.readonly:
            return False
        before = self._doing(lambda: outlets.one(self._desk, chosen))
        kept = self._doing(lambda: outlets.change(self._desk, chosen, **self.form.facts()))
        return kept is not None and kept != before

    def _save_clicked(self) -> None:
        if self._save():
            self._renew()

    def _merge(self) -> None:
        chosen = self._chosen
        rows = self._doing(lambda: outlets.rows(self._desk))
        if chosen is None or rows is None:
            return
        picker = Picker(self, self.tr("Merge into which outlet?"))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(lambda into: self._merge_into(chosen, into))
        choices = [
            Choice(row.outlet.id, row.outlet.name, str(row.articles), "building")
            for row in rows
            if row.outlet.id != chosen
        ]
        picker.open_at(self.merge.mapToGlobal(QPoint(0, self.merge.height())), choices)

    def _merge_into(self, outlet_id: int, into: int) -> None:
        if self._doing(lambda: outlets.merge(self._desk, outlet_id, into)) is not None:
            self._chosen = into
            self._renew()

    def _delete(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._chosen = None
            self._doing(lambda: outlets.delete(self._desk, chosen))
            self._renew()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Outlets"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _table_or_nothing(self) -> QStackedWidget:
        lists = QStackedWidget()
        none_yet = EmptyState(
            "building", self.tr("No outlets yet"), self.tr("They come with the articles that name them.")
        )
        fitting = nothing_fits(
            self.tr("No outlet fits"), self.tr("None has these words in its names."), self.field
        )
        for part in (self.table, none_yet, fitting):
            lists.addWidget(part)
        return lists

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self._lists, 1)
        deeds = QHBoxLayout()
        for button in (self.delete, self.merge):
            deeds.addWidget(button)
        deeds.addStretch()
        deeds.addWidget(self.save)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.form)
        right.addWidget(label(self.tr("Lines remembered for this outlet"), Kind.QUIET))
        right.addWidget(self.rules, 1)
        right.addLayout(deeds)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 14)
        row.setSpacing(20)
        row.addLayout(left, 5)
        row.addLayout(right, 4)

    def _connect(self) -> None:
        self.field.settled.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.save.clicked.connect(self._save_clicked)
        self.merge.clicked.connect(self._merge)
        self.delete.clicked.connect(self._delete)
