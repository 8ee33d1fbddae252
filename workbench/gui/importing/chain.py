"""One import from the files that were chosen to the report of what became of them."""

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from workbench.core.model import Import
from workbench.core.progress import Cancelled, Progress
from workbench.desk import importing, planning, reviewing
from workbench.desk.arriving import arrivals
from workbench.desk.desk import Desk
from workbench.desk.planning import HANDFUL, Columns, Plan, Preview
from workbench.desk.reviewing import Review
from workbench.gui.importing.columns_dialog import ColumnsDialog
from workbench.gui.importing.habits import Habits
from workbench.gui.importing.job import Job
from workbench.gui.importing.review_dialog import ReviewDialog
from workbench.gui.importing.wording import Stage
from workbench.gui.rooms import Doing

T = TypeVar("T")

PATIENCE = 3.0
"""Seconds after which the progress even of a handful of files is shown."""


class Chain(QObject):
    """Find the files, ask what tables mean, read, review, keep, tell: each step begins the next."""

    told = Signal(object)
    """Carries the report, an `Import`."""

    stopped = Signal()
    """It was stopped before anything was kept."""

    over = Signal()
    """Nothing more will come of it."""

    def __init__(self, desk: Desk, doing: Doing, habits: Habits, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._doing = doing
        self._habits = habits
        self._window = window
        self._stage = Stage.FINDING
        self._job: Job[object] | None = None
        self._then: Callable[[object], None] | None = None
        self._dialog: QDialog | None = None

    def begin(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        self._run(Stage.FINDING, partial(planning.plan, paths), self._planned)

    def look(self) -> tuple[Stage, Progress] | None:
        """Go on if a step has ended; how far it is, if that is worth showing."""
        job = self._job
        if job is None:
            return None
        if job.done:
            self._go_on(job)
            return None
        progress = job.progress
        shown = progress.paused or progress.step.total > HANDFUL or progress.seconds > PATIENCE
        return (self._stage, progress) if shown else None

    def pause(self, *, paused: bool) -> None:
        """Have it wait, or go on."""
        if self._job is not None and paused:
            self._job.progress.pause()
        elif self._job is not None:
            self._job.progress.resume()

    def cancel(self) -> None:
        """Stop after the article at hand; an open question is answered with no."""
        if self._job is not None:
            self._job.progress.cancel()
        if self._dialog is not None:
            self._dialog.reject()

    def wait(self) -> None:
        """Return when what was cancelled has ended, and tell what came of it."""
        job = self._job
        if job is not None:
            job.wait()
            self._go_on(job)

    def _run(self, stage: Stage, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        self._stage = stage
        self._then = then  # type: ignore[assignment] # it gets what this work gives, and nothing else
        self._job = Job(work)

    def _go_on(self, job: Job[object]) -> None:
        then, self._job = self._then, None
        try:
            result = self._doing(job.result)
        except Cancelled:
            self.stopped.emit()
            self._end()
            return
        if result is None or then is None:
            self._end()
        else:
            then(result)

    def _end(self) -> None:
        self.over.emit()
        self.deleteLater()

    def _planned(self, plan: Plan) -> None:
        self._explain(plan, {})

    def _explain(self, plan: Plan, columns: dict[Path, Columns]) -> None:
        """Ask what the columns of each table mean, where nobody has said so of the same columns before."""
        for path, preview in plan.tables.items():
            known = self._habits.columns(preview.columns)
            if known is None and self._habits.asks:
                self._ask(path, preview, lambda: self._explain(plan, columns))
                return
            columns[path] = known or preview.mapping
        self._read(plan, columns)

    def _ask(self, path: Path, preview: Preview, then: Callable[[], None]) -> None:
        dialog = ColumnsDialog(path, preview, self._window)
        dialog.chosen.connect(partial(self._habits.keep_columns, preview.columns))
        self._open(dialog, then, self._refused)

    def _read(self, plan: Plan, columns: dict[Path, Columns]) -> None:
        desk, files = self._desk, plan.files
        if plan.many and self._habits.asks:
            self._run(
                Stage.READING, lambda progress: reviewing.look(desk, files, columns, progress), self._review
            )
        else:
            self._run(
                Stage.READING,
                lambda progress: importing.bring_in(
                    desk, arrivals(desk, files.paths, columns, progress), files.left_out
                ),
                self._tell,
            )

    def _review(self, review: Review) -> None:
        if not review.chosen():
            self._keep(review)
            return
        dialog = ReviewDialog(review, self._window)
        dialog.asksAgain.connect(lambda asks: self._habits.set_asks(asks=asks))

        def refused() -> None:
            review.close()
            self._refused()

        self._open(dialog, lambda: self._keep(review), refused)

    def _keep(self, review: Review) -> None:
        desk = self._desk

        def work(progress: Progress) -> Import:
            with closing(review):
                return importing.bring_in(desk, review.arriving(progress), review.left_out)

        self._run(Stage.KEEPING, work, self._tell)

    def _tell(self, report: Import) -> None:
        self.told.emit(report)
        self._end()

    def _refused(self) -> None:
        self.stopped.emit()
        self._end()

    def _open(self, dialog: QDialog, then: Callable[[], None], refused: Callable[[], None]) -> None:
        self._dialog = dialog

        def answered(code: int) -> None:
            self._dialog = None
            if code == QDialog.DialogCode.Accepted:
                then()
            else:
                refused()

        dialog.finished.connect(answered)
        dialog.show()
