"""The window “Versions”: two versions of an article compared."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.core.differences import Difference
from workbench.core.views import VersionRow
from workbench.desk import versions
from workbench.desk.desk import Desk
from workbench.gui.kit.buttons import Button, IconButton
from workbench.gui.kit.labels import ElidedLabel, Kind, label
from workbench.gui.kit.named import named
from workbench.gui.rooms import Beside
from workbench.gui.versions.sheet import DifferenceSheet
from workbench.gui.versions.wording import summary, version_words

_SIZE = QSize(1120, 780)


class VersionsDialog(QDialog):
    """Any two versions of one article, side by side; either can be opened in the reader."""

    readWanted = Signal(object)
    """The id of the version that somebody wants to read."""

    def __init__(
        self, parent: QWidget, beside: Beside, desk: Desk, title: str, rows: Sequence[VersionRow]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions"))
        self._beside = beside
        self._desk = desk
        self._found: Difference | None = None
        self.old, self.new = (self._choice(name, rows) for name in (self.tr("Older"), self.tr("Newer")))
        self.sheet = DifferenceSheet()
        self.summary = label("", wrap=True)
        self.whole = QCheckBox(self.tr("Show unchanged paragraphs"))
        self._lay_out(title)
        newest = next((number for number, row in enumerate(rows) if row.newest), len(rows) - 1)
        self.new.setCurrentIndex(newest)
        self.old.setCurrentIndex(newest - 1 if newest else len(rows) - 1)
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(lambda _: self._compare())
        self.whole.toggled.connect(lambda _: self._draw())
        self._compare()
        self.resize(_SIZE)

    def _compare(self) -> None:
        pair = self._pair()
        self._found = None
        self._draw()
        self._beside(lambda: versions.compared(self._desk, *pair), lambda found: self._take(pair, found))

    def _pair(self) -> tuple[int, int]:
        return self.old.currentData(), self.new.currentData()

    def _take(self, pair: tuple[int, int], found: Difference) -> None:
        """What came of two versions counts while they are chosen, and while anybody looks."""
        if isValid(self) and pair == self._pair():
            self._found = found
            self._draw()

    def _draw(self) -> None:
        found = self._found
        self.sheet.show_difference(found, whole=self.whole.isChecked())
        self.summary.setText(self.tr("Comparing …") if found is None else summary(found))

    def _choice(self, name: str, rows: Sequence[VersionRow]) -> QComboBox:
        box = named(QComboBox(), name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for row in rows:
            box.addItem(version_words(row), row.version.id)
        return box

    def _side(self, box: QComboBox) -> QHBoxLayout:
        read = Button(self.tr("Read this version"), "book-open")
        read.clicked.connect(lambda: self._read(box.currentData()))
        row = QHBoxLayout()
        row.addWidget(box, 1)
        row.addWidget(read)
        return row

    def _read(self, version_id: int) -> None:
        self.readWanted.emit(version_id)
        self.close()

    def _lay_out(self, title: str) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(24)
        heads.addLayout(self._side(self.old), 1)
        heads.addLayout(self._side(self.new), 1)
        tools = QHBoxLayout()
        tools.addWidget(self.summary, 1)
        tools.addWidget(self.whole)
        for icon, name, by in (
            ("arrow-up", self.tr("Previous change"), -1),
            ("arrow-down", self.tr("Next change"), 1),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(lambda _=False, by=by: self.sheet.step(by))
            tools.addWidget(button)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(ElidedLabel(title, Kind.HEADING))
        column.addLayout(heads)
        column.addLayout(tools)
        column.addWidget(self.sheet, 1)
        column.addLayout(foot)
