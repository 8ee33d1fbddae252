"""Copies the database of the open case now and then, beside the window."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from workbench.desk import cases
from workbench.desk.desk import Desk
from workbench.gui.background import Background
from workbench.gui.jobs import Jobs

_LOOK_MS = 5 * 60 * 1000


class Backups(QObject):
    """Looks every few minutes whether a copy is due; a failure is told like that of any other work."""

    def __init__(self, background: Background, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._background = background
        self._desk: Desk | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def set_desk(self, desk: Desk | None) -> None:
        """Look after this case from now on, or after none."""
        self._desk = desk
        if desk is None or desk.readonly:
            self._timer.stop()
        else:
            self._timer.start()

    def _look(self) -> None:
        desk = self._desk
        if desk is not None:
            self._background.run(lambda: cases.back_up(desk), self._tell)

    def _tell(self, copy: Path | None) -> None:
        """Only a copy that was made is worth a line."""
        if copy is not None:
            self._jobs.end(self._jobs.begin(self.tr("Backup of the database")), result=copy.name)
