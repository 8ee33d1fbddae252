"""Brings files into the open case while the person goes on working, and says how it went."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.model import Import
from workbench.desk.desk import Desk
from workbench.gui.importing.choosing import chosen_files, chosen_folder
from workbench.gui.importing.job import ImportJob
from workbench.gui.importing.panel import ImportPanel
from workbench.gui.importing.report_dialog import ReportDialog
from workbench.gui.importing.wording import summary
from workbench.gui.kit.notice import Notice
from workbench.gui.rooms import Doing

POLL = 100
"""Milliseconds between two looks at an import."""

HANDFUL = 10
"""Files that are imported without a word before the notice …"""

PATIENCE = 3.0
"""… unless they take longer than this, in seconds."""


class ImportController(QObject):
    """One import at a time; what is asked for meanwhile comes after it.

    `panel` is for the window to place; it shows itself when an import is more than a handful.
    """

    articleWanted = Signal(object)
    """Carries the id of an article to open."""

    def __init__(self, doing: Doing, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self.panel = ImportPanel(window)
        self.panel.stopped.connect(self.cancel)
        self._doing = doing
        self._notice = notice
        self._window = window
        self._desk: Desk | None = None
        self._job: ImportJob | None = None
        self._waiting: list[Sequence[Path]] = []
        self._timer = QTimer(self, interval=POLL)
        self._timer.timeout.connect(self._look)

    def set_desk(self, desk: Desk | None) -> None:
        """Imports into this case from now on; an import into the one before is stopped first."""
        self.close()
        for report in self._window.findChildren(ReportDialog):
            report.close()
        self._desk = desk

    def choose_files(self) -> None:
        """Asks for files and imports them."""
        self.import_paths(chosen_files(self._window))

    def choose_folder(self) -> None:
        """Asks for a folder and imports what is in it."""
        self.import_paths(chosen_folder(self._window))

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Imports files and folders, after those that are being imported."""
        if self._desk is not None and paths:
            self._waiting.append(paths)
            self._start_next()

    @property
    def busy(self) -> bool:
        """Whether an import is going on."""
        return self._job is not None

    def cancel(self) -> None:
        """Stops after the file at hand, and forgets what waits; what was imported stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stops, and returns when the last file is in: for a case or a window that is closed."""
        self.cancel()
        if self._job is not None:
            self._job.wait()
            self._finish(self._job)

    def _start_next(self) -> None:
        if self._desk is not None and self._job is None and self._waiting:
            self._job = ImportJob(self._desk, self._waiting.pop(0))
            self._timer.start()

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        if job.done:
            self._finish(job)
            self._start_next()
        elif job.step.total > HANDFUL or job.seconds > PATIENCE:
            self.panel.show_step(job.step, job.seconds)

    def _finish(self, job: ImportJob) -> None:
        self._job = None
        self._timer.stop()
        self.panel.hide()
        report = self._doing(job.report)
        if report is not None:
            self._notice.say(summary(report), self.tr("Show report"), lambda: self._show(report))

    def _show(self, report: Import) -> None:
        dialog = ReportDialog(self._doing, report, self._window)
        dialog.articleWanted.connect(self.articleWanted)
        dialog.show()
