"""The report of one import: every file, and what became of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.core.model import Fate, Import, Outcome
from workbench.core.problems import NotSaved
from workbench.desk.imports import as_csv
from workbench.gui.importing.entries import Group, as_text, groups, name_of
from workbench.gui.importing.wording import outcome_words, summary
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.themed import follow_theme
from workbench.gui.kit.tips import plain_tip
from workbench.gui.rooms import Doing
from workbench.gui.theme import icons

_OUTCOME = Qt.ItemDataRole.UserRole
_FILE_WIDTH = 260


class ReportView(QWidget):
    """Files in groups that fared alike; an article can be opened from it, and a file tried again."""

    articleWanted = Signal(object)
    """Carries the id of an article to open."""

    againWanted = Signal(object)
    """Carries the paths of files to import once more."""

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self._doing = doing
        self._report: Import | None = None
        self._groups: list[tuple[QTreeWidgetItem, Group]] = []
        self._heading = label("", Kind.HEADING, wrap=True)
        self._tree = self._made_tree()
        self._open = _button(self.tr("Open the article"), "book-open", self.open_current)
        self._again = _button(self.tr("Try again"), "refresh-cw", self.try_again)
        self._lay_out()
        follow_theme(self, self._dress)

    def show_report(self, report: Import | None) -> None:
        """Shows a report, or none."""
        self._report = report
        self._tree.clear()
        self._groups = []
        self._heading.setText("" if report is None else summary(report))
        for group in () if report is None else groups(report):
            top = QTreeWidgetItem([group.heading])
            top.addChildren([_item(one) for one in group.outcomes])
            self._tree.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            top.setExpanded(True)
            self._groups.append((top, group))
        self._dress()
        self._choose()

    def open_current(self) -> None:
        """Opens the article that has the text of the chosen file, if one has."""
        for one in self._chosen()[:1]:
            if one.article_id is not None:
                self.articleWanted.emit(one.article_id)

    def try_again(self) -> None:
        """Imports the chosen files that could not be read once more; of none chosen, all of them."""
        paths = dict.fromkeys(Path(one.path) for one in self._failed())
        if paths:
            self.againWanted.emit(list(paths))

    def copy(self) -> None:
        """Puts the report on the clipboard as text."""
        if self._report is not None:
            QGuiApplication.clipboard().setText(as_text(self._report))

    def save(self) -> None:
        """Keeps the report as a text file or a table, where the person says."""
        report = self._report
        if report is None:
            return
        kinds = (self.tr("Text (*.txt)"), self.tr("Table (*.csv)"))
        title, suggested = self.tr("Save the report"), self.tr("import report.txt")
        name, kind = QFileDialog.getSaveFileName(self, title, suggested, ";;".join(kinds))
        if name:
            table = kind == kinds[1] or name.lower().endswith(".csv")
            said = as_csv(report.outcomes) if table else as_text(report)
            self._doing(lambda: _write(Path(name), said))

    def _chosen(self) -> list[Outcome]:
        found = (item.data(0, _OUTCOME) for item in self._tree.selectedItems())
        return [one for one in found if isinstance(one, Outcome)]

    def _failed(self) -> list[Outcome]:
        chosen = self._chosen() or list(() if self._report is None else self._report.outcomes)
        return [one for one in chosen if one.fate in (Fate.UNREADABLE, Fate.SKIPPED)]

    def _choose(self) -> None:
        self._open.setEnabled(any(one.article_id is not None for one in self._chosen()[:1]))
        self._again.setEnabled(bool(self._failed()))

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Files and what became of them"))
        tree.setHeaderLabels([self.tr("File"), self.tr("What became of it")])
        tree.setUniformRowHeights(True)
        tree.setIconSize(QSize(16, 16))
        tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        tree.setColumnWidth(0, _FILE_WIDTH)
        tree.itemSelectionChanged.connect(self._choose)
        tree.itemActivated.connect(self.open_current)
        return tree

    def _dress(self) -> None:
        for top, group in self._groups:
            top.setIcon(0, icons.icon(group.icon))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(_button(self.tr("Copy"), "copy", self.copy))
        row.addWidget(_button(self.tr("Save…"), "file-text", self.save))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._tree, 1)
        column.addLayout(row)


def _button(text: str, icon: str, run: Callable[[], None]) -> Button:
    made = Button(text, icon)
    made.clicked.connect(lambda _checked: run())
    return made


def _item(one: Outcome) -> QTreeWidgetItem:
    said = outcome_words(one)
    made = QTreeWidgetItem([name_of(one), said])
    made.setData(0, _OUTCOME, one)
    made.setToolTip(0, plain_tip(one.path))
    made.setToolTip(1, plain_tip(said))
    return made


def _write(path: Path, text: str) -> bool:
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error
    return True
