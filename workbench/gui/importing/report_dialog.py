"""The report of an import: every file, and what became of it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.core.model import Import, Outcome
from workbench.core.problems import NotSaved
from workbench.gui.importing.entries import Group, as_text, groups, name_of
from workbench.gui.importing.wording import outcome_words, summary
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.themed import follow_theme
from workbench.gui.kit.tips import plain_tip
from workbench.gui.rooms import Doing
from workbench.gui.theme import icons

_ARTICLE = Qt.ItemDataRole.UserRole


class ReportDialog(QDialog):
    """Beside the window, not over it: an article can be opened from it and read."""

    articleWanted = Signal(object)
    """Carries the id of an article to open."""

    def __init__(self, doing: Doing, report: Import, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import report"))
        self._doing = doing
        self._report = report
        self._groups: list[tuple[QTreeWidgetItem, Group]] = []
        self._open = Button(self.tr("Open the article"), "book-open")
        self._open.clicked.connect(self.open_current)
        self._tree = self._made_tree()
        self._choose(self._tree.currentItem())
        follow_theme(self, self._dress)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(summary(report), Kind.HEADING, wrap=True))
        column.addWidget(self._tree, 1)
        column.addLayout(self._buttons())
        self.resize(720, 460)

    def open_current(self) -> None:
        """Opens the article that has the text of the chosen file, if one has."""
        article_id = _article_of(self._tree.currentItem())
        if article_id is not None:
            self.articleWanted.emit(article_id)

    def copy(self) -> None:
        """Puts the report on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(self._report))

    def save(self) -> None:
        """Keeps the report as a text file, where the person says."""
        title, suggested = self.tr("Save the report"), self.tr("import report.txt")
        name, _ = QFileDialog.getSaveFileName(self, title, suggested, self.tr("Text (*.txt)"))
        if name:
            self._doing(lambda: self._write(Path(name)))

    def _write(self, path: Path) -> None:
        try:
            path.write_text(as_text(self._report), encoding="utf-8")
        except OSError as error:
            raise NotSaved(error.strerror or str(error)) from error

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        self._open.setEnabled(_article_of(item) is not None)

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Files and what became of them"))
        tree.setHeaderLabels([self.tr("File"), self.tr("What became of it")])
        tree.setUniformRowHeights(True)
        tree.setIconSize(QSize(16, 16))
        for group in groups(self._report):
            top = QTreeWidgetItem(tree, [group.heading])
            top.setFirstColumnSpanned(True)
            top.addChildren([_item(one) for one in group.outcomes])
            top.setExpanded(True)
            self._groups.append((top, group))
        tree.setColumnWidth(0, 260)
        tree.currentItemChanged.connect(self._choose)
        tree.itemActivated.connect(self.open_current)
        return tree

    def _dress(self) -> None:
        for top, group in self._groups:
            top.setIcon(0, icons.icon(group.icon))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = Button(self.tr("Copy"), "copy")
        copy.clicked.connect(self.copy)
        save = Button(self.tr("Save as text…"), "file-text")
        save.clicked.connect(self.save)
        away = Button(self.tr("Close"), kind=ButtonKind.PRIMARY)
        away.setDefault(True)
        away.clicked.connect(self.accept)
        row.addWidget(self._open)
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(away)
        return row


def _item(one: Outcome) -> QTreeWidgetItem:
    said = outcome_words(one)
    made = QTreeWidgetItem([name_of(one), said])
    made.setData(0, _ARTICLE, one.article_id)
    made.setToolTip(0, plain_tip(one.path))
    made.setToolTip(1, plain_tip(said))
    return made


def _article_of(item: QTreeWidgetItem | None) -> int | None:
    found = None if item is None else item.data(0, _ARTICLE)
    return found if isinstance(found, int) else None
