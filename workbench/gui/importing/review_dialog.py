"""The review of an import: what was found, what is odd about it, and what is to be kept."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.desk.reviewing import NOTHING, Odd, Review
from workbench.gui.importing.review_model import DATE, ReviewModel
from workbench.gui.importing.review_words import ODDITIES, details, odd_words
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.dates import date_words
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.named import named

_SIZE = QSize(1080, 640)
_WIDTHS = (360, 150, 0, 0, 190)
"""Of the columns, in pixels, where neither the heading nor a date is wider."""
_A_LONG_DATE = "2022-12-30"
_AROUND = 24
"""Pixels that a cell leaves free at both sides of its words."""
_DETAIL_LINES = 3


class ReviewDialog(QDialog):
    """Beside the window, not over it: what is open can be read while one decides."""

    asksAgain = Signal(object)
    """Carries whether the next import is to be shown before it is kept, too."""

    def __init__(self, review: Review, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Review before importing"))
        self._review = review
        self._model = ReviewModel(review)
        self._heading = label("", Kind.HEADING, wrap=True)
        self._filter = self._made_filter()
        self._table = _Table(self._model, self.tr("What was found"))
        self._detail = label("", Kind.QUIET, wrap=True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(self._detail.fontMetrics().lineSpacing() * _DETAIL_LINES)
        self._versions = QCheckBox(self.tr("Same title and outlet: a new version"))
        self._versions.setVisible(bool(review.count().get(Odd.PERHAPS_VERSION)))
        self._asks = QCheckBox(self.tr("Show this the next time, too"))
        self._asks.setChecked(True)
        self._import = Button("", kind=ButtonKind.PRIMARY)
        self._lay_out()
        self._connect()
        self._show_filtered()
        self._count()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._table.setFocus()

    def _connect(self) -> None:
        self._model.ticked.connect(self._count)
        self._filter.currentIndexChanged.connect(self._show_filtered)
        self._table.selectionModel().currentRowChanged.connect(self._show_detail)
        self._versions.toggled.connect(self._take_as_versions)
        self._import.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.asksAgain.emit(self._asks.isChecked()))

    def _made_filter(self) -> QComboBox:
        counted = self._review.count()
        number = self.locale().toString
        box = named(QComboBox(), self.tr("Show"))
        box.addItem(self.tr("Everything ({count})").format(count=number(len(self._review))), 0)
        every = Odd(sum(ODDITIES))
        odd = len(self._review.numbers(every))
        box.addItem(self.tr("Only what is odd ({count})").format(count=number(odd)), every.value)
        for one in ODDITIES:
            if counted.get(one):
                box.addItem(f"{odd_words(one)} ({number(counted[one])})", one.value)
        return box

    def _show_filtered(self, _index: int = 0) -> None:
        odd = Odd(self._filter.currentData())
        self._model.set_ids(self._review.numbers(odd or NOTHING))
        self._detail.setText("")
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, 0))

    def _show_detail(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._detail.setText(details(self._model.row(index.row())) if index.isValid() else "")

    def _count(self) -> None:
        chosen = self._review.chosen()
        number = self.locale().toString
        self._heading.setText(
            self.tr("{found} found, {chosen} will be imported").format(
                found=number(len(self._review)), chosen=number(chosen)
            )
        )
        self._import.setText(self.tr("Import %Ln", "", chosen))
        self._import.setEnabled(chosen > 0)

    def _take_as_versions(self, wanted: bool) -> None:
        self._review.as_versions = wanted

    def _choose_shown(self, *, chosen: bool) -> None:
        self._model.choose(self._model.ids(), chosen=chosen)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Show")))
        top.addWidget(self._filter)
        top.addWidget(self._versions)
        top.addStretch(1)
        for words, chosen in ((self.tr("Tick all shown"), True), (self.tr("Untick all shown"), False)):
            button = Button(words)
            button.clicked.connect(lambda _checked, chosen=chosen: self._choose_shown(chosen=chosen))
            top.addWidget(button)
        foot = QHBoxLayout()
        away = Button(self.tr("Cancel"))
        away.clicked.connect(self.reject)
        self._import.setDefault(True)
        foot.addWidget(self._asks)
        foot.addStretch(1)
        foot.addWidget(away)
        foot.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addWidget(self._detail)
        column.addLayout(foot)


class _Table(QTableView):
    """Rows of one height; Space ticks all that are selected as the current one is not."""

    def __init__(self, model: ReviewModel, name: str) -> None:
        super().__init__()
        self._review_model = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() + 14)
        columns = self.horizontalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        date = self.fontMetrics().horizontalAdvance(date_words(_A_LONG_DATE)) + _AROUND
        for column, width in enumerate(_WIDTHS):
            least = date if column == DATE else 0
            self.setColumnWidth(column, max(width, least, columns.sectionSizeHint(column)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        state = self._review_model.data(
            self.currentIndex().siblingAtColumn(0), Qt.ItemDataRole.CheckStateRole
        )
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        self._review_model.choose(
            [self._review_model.id_at(row) for row in rows], chosen=state is not Qt.CheckState.Checked
        )
