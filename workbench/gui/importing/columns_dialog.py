"""Asks what the columns of a table mean, with its first rows beside the answer."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTableWidget, QTableWidgetItem, QWidget

from workbench.desk.planning import Columns, Field, Preview
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.named import named
from workbench.gui.kit.tips import plain_tip

_SIZE = QSize(900, 560)
_SHOWN_ROWS = 3
_LONGEST_CELL = 200
_NAME, _MEANING = 0, 1
_WIDTHS = (170, 150, 180, 180)

_FIELDS = {
    Field.TITLE: QT_TRANSLATE_NOOP("Importing", "Title"),
    Field.TEXT: QT_TRANSLATE_NOOP("Importing", "Text"),
    Field.PUBLISHED: QT_TRANSLATE_NOOP("Importing", "Published"),
    Field.UPDATED: QT_TRANSLATE_NOOP("Importing", "Updated"),
    Field.OUTLET: QT_TRANSLATE_NOOP("Importing", "Outlet"),
    Field.BYLINE: QT_TRANSLATE_NOOP("Importing", "Byline"),
    Field.SECTION: QT_TRANSLATE_NOOP("Importing", "Section"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("Importing", "Language"),
    Field.URL: QT_TRANSLATE_NOOP("Importing", "Address (URL)"),
}


class ColumnsDialog(FormDialog):
    """One line a column: its name, what it means, and what it says in the first records."""

    chosen = Signal(object)
    """Carries the `Columns`."""

    def __init__(self, path: Path, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent, self.tr("What do the columns mean?"), self.tr("Go on"), self._tell)
        self._preview = preview
        self._meanings: list[QComboBox] = []
        heading = self.tr("The columns of “{name}”").format(name=path.name)
        self.body.addWidget(label(heading, Kind.HEADING, wrap=True))
        hint = self.tr(
            "Each row becomes an article. What you say here is remembered for tables with the same columns."
        )
        self.body.addWidget(label(hint, Kind.QUIET, wrap=True))
        self.body.addWidget(self._made_table(preview.mapping), 1)
        self._check()
        self.resize(_SIZE)

    def columns(self) -> Columns:
        """What was chosen."""
        pairs = zip(self._preview.columns, self._meanings, strict=True)
        return Columns(tuple((name, Field(box.currentData())) for name, box in pairs if box.currentData()))

    def _made_table(self, known: Columns) -> QTableWidget:
        names, rows = self._preview.columns, self._preview.rows[:_SHOWN_ROWS]
        table = QTableWidget(len(names), 2 + len(rows))
        table.setAccessibleName(self.tr("Columns"))
        records = [self.tr("Record {number}").format(number=number) for number in range(1, len(rows) + 1)]
        table.setHorizontalHeaderLabels([self.tr("Column"), self.tr("Means"), *records])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        meanings = dict(known.columns)
        for at, name in enumerate(names):
            table.setItem(at, _NAME, _cell(name))
            table.setCellWidget(at, _MEANING, self._made_meaning(name, meanings.get(name)))
            for number, row in enumerate(rows):
                table.setItem(at, 2 + number, _cell(row[at]))
        table.verticalHeader().setDefaultSectionSize(self._meanings[0].sizeHint().height() + 6)
        for at, width in enumerate(_WIDTHS):
            table.setColumnWidth(at, width)
        return table

    def _made_meaning(self, name: str, known: Field | None) -> QComboBox:
        box = named(QComboBox(), self.tr("Meaning of {column}").format(column=name))
        box.addItem(self.tr("– not read –"), "")
        for field, words in _FIELDS.items():
            box.addItem(QCoreApplication.translate("Importing", str(words)), field.value)
        box.setCurrentIndex(box.findData(known.value) if known else 0)
        box.currentIndexChanged.connect(self._check)
        self._meanings.append(box)
        return box

    def _check(self, _index: int = 0) -> None:
        told = self.columns().of(Field.TEXT)
        self.set_missing("" if told else self.tr("Say which column holds the text."))

    def _tell(self) -> Columns:
        told = self.columns()
        self.chosen.emit(told)
        return told


def _cell(text: str) -> QTableWidgetItem:
    made = QTableWidgetItem(" ".join(text[:_LONGEST_CELL].split()))
    made.setToolTip(plain_tip(text[:_LONGEST_CELL]))
    return made
