"""Shows the long work: what, how far, how long, what came of it; and stops it."""

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from workbench.gui.jobs import Job, Jobs, State
from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.labels import ElidedLabel, Kind, label
from workbench.gui.kit.scrolled import scrolled

_LOOK_MS = 250
_WIDTH, _HEIGHT = 460, 360
_MINUTE = 60
_FULL = 1000


class JobsDialog(QDialog):
    """A small window beside the work; it looks how far things are only while it can be seen."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Jobs"))
        self.resize(_WIDTH, _HEIGHT)
        self._jobs = jobs
        self._rows: list[_JobRow] = []
        self._empty = EmptyState(
            "list-todo",
            self.tr("Nothing to wait for"),
            self.tr("Imports, checks and indexing are listed here while they are at work, and afterwards."),
        )
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(12, 12, 12, 12)
        self._list.addWidget(self._empty)
        self._list.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(inner, self.tr("Jobs")))
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        jobs.changed.connect(self._fill)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Looks from now on how far things are."""
        super().showEvent(event)
        self._look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _fill(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_JobRow(job) for job in self._jobs.all()]
        for number, row in enumerate(self._rows):
            self._list.insertWidget(number, row)
        self._empty.setVisible(not self._rows)

    def _look(self) -> None:
        for row in self._rows:
            row.renew()


class _JobRow(QFrame):
    """One job: its title, a bar while it is at work, a line about it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._job = job
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(job.title)
        self._line = ElidedLabel()
        self._stop = IconButton("x", self.tr("Stop this job"))
        self._stop.clicked.connect(self._ask_to_stop)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.addWidget(label(job.title, Kind.STRONG), 0, 0)
        grid.addWidget(self._stop, 0, 1, 3, 1)
        grid.addWidget(self._bar, 1, 0)
        grid.addWidget(self._line, 2, 0)
        grid.setColumnStretch(0, 1)
        self.renew()

    def renew(self) -> None:
        """Shows how far it is now."""
        job, step = self._job, self._job.progress.step
        working = job.state is State.WORKING
        self._bar.setVisible(working)
        self._bar.setRange(0, _FULL if step.total else 0)
        self._bar.setValue(round(_FULL * step.share))
        self._stop.setVisible(working and job.stoppable)
        self._stop.setEnabled(not job.progress.cancelled)
        self._line.setText(self._far() if working else self._over())

    def _far(self) -> str:
        step, locale = self._job.progress.step, QLocale()
        parts = [duration(self._job.progress.seconds)]
        if step.total:
            parts.insert(
                0,
                self.tr("{done} of {total}").format(
                    done=locale.toString(step.done), total=locale.toString(step.total)
                ),
            )
        return " · ".join([*parts, step.item] if step.item else parts)

    def _over(self) -> str:
        said = {
            State.DONE: self.tr("Done"),
            State.STOPPED: self.tr("Stopped"),
            State.FAILED: self.tr("Failed"),
        }
        parts = (said[self._job.state], duration(self._job.seconds), self._job.result)
        return " · ".join(part for part in parts if part)

    def _ask_to_stop(self) -> None:
        self._job.progress.cancel()
        self.renew()


def duration(seconds: float) -> str:
    """“3.2 s”, “2:05 min”: in figures, which need no grammar."""
    if seconds < _MINUTE:
        few = QCoreApplication.translate("Jobs", "{seconds} s")
        return few.format(seconds=QLocale().toString(seconds, "f", 1))
    minutes, rest = divmod(round(seconds), _MINUTE)
    many = QCoreApplication.translate("Jobs", "{minutes}:{seconds} min")
    return many.format(minutes=QLocale().toString(minutes), seconds=f"{rest:02}")
