"""The imports of a case, the newest first, each with its report."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from workbench.core.model import Import
from workbench.gui.importing.report_view import ReportView
from workbench.gui.importing.wording import summary
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.dates import moment_words
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.tips import plain_tip
from workbench.gui.rooms import Doing

_SIZE = QSize(980, 560)
_LIST_WIDTH = 250
_GAP = 10


class ImportsDialog(QDialog):
    """Beside the window, not over it: an article can be opened from it and read."""

    articleWanted = Signal(object)
    """Carries the id of an article to open."""

    againWanted = Signal(object)
    """Carries the paths of files to import once more."""

    def __init__(self, doing: Doing, reports: Sequence[Import], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Imports"))
        self._reports = reports
        self._list = self._made_list()
        self._view = ReportView(doing)
        self._view.articleWanted.connect(self.articleWanted)
        self._view.againWanted.connect(self.againWanted)
        self._lay_out()
        self.resize(_SIZE)
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self._view.show_report(self._reports[row] if row >= 0 else None)

    def _made_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Imports, the newest first"))
        made.setMinimumWidth(_LIST_WIDTH)
        made.setWordWrap(True)
        made.setSpacing(3)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for report in self._reports:
            item = QListWidgetItem(f"{moment_words(report.made)} · {report.author}\n{summary(report)}")
            item.setToolTip(plain_tip(summary(report)))
            made.addItem(item)
        return made

    def _lay_out(self) -> None:
        away = Button(self.tr("Close"), kind=ButtonKind.PRIMARY)
        away.setDefault(True)
        away.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        if self._reports:
            both = QSplitter()
            both.addWidget(self._list)
            both.addWidget(self._view)
            self._view.setContentsMargins(_GAP, 0, 0, 0)
            both.setStretchFactor(1, 1)
            both.setChildrenCollapsible(False)
            column.addWidget(both, 1)
        else:
            column.addWidget(self._made_empty(), 1)
        column.addWidget(away, alignment=Qt.AlignmentFlag.AlignRight)

    def _made_empty(self) -> EmptyState:
        return EmptyState(
            "inbox",
            self.tr("Nothing was imported yet"),
            self.tr("Drop files or a folder on the window; what became of each is told here."),
        )
