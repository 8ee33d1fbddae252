"""A slim panel that says how far an import is, lets it pause and stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from workbench.core.progress import Progress
from workbench.gui.importing.wording import Stage, progress_words
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.labels import ElidedLabel, IconLabel, Kind, label

_FULL = 1000


class ImportPanel(QFrame):
    """What is at hand, how many of how many, how fast, how long still. Hidden while nothing goes on."""

    stopped = Signal()
    """The import is to stop."""

    paused = Signal(object)
    """Carries whether the import is to wait."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Import"))
        self._file = ElidedLabel()
        self._numbers = label("", Kind.SMALL)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Files imported"))
        self._pause = Button(self.tr("Pause"))
        self._pause.setCheckable(True)
        self._pause.toggled.connect(self.paused.emit)
        self._stop = Button(self.tr("Stop"), "x")
        self._stop.clicked.connect(self._ask_to_stop)
        self._lay_out()
        self.hide()

    def show_progress(self, stage: Stage, progress: Progress) -> None:
        """Shows itself, and how far that stage of an import is."""
        if self.isHidden():
            self._stop.setEnabled(True)
            self.show()
        self._pause.setChecked(progress.paused)
        self._pause.setText(self.tr("Go on") if progress.paused else self.tr("Pause"))
        step = progress.step
        self._file.setText(step.item)
        self._numbers.setText(progress_words(stage, step, progress.seconds))
        self._bar.setRange(0, _FULL if step.total else 0)
        self._bar.setValue(round(_FULL * step.share))

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._file, 1)
        words.addWidget(self._numbers)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addLayout(words)
        middle.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel("inbox", 18))
        row.addLayout(middle, 1)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
