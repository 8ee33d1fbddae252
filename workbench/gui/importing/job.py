"""One import at work: in a thread that mostly waits for the parser's process, watched from outside."""

import time
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

from workbench.core.model import Import
from workbench.core.progress import Progress, Step
from workbench.desk import importing
from workbench.desk.desk import Desk


class ImportJob:
    """Runs `importing.run` once. Ask it how far it is; it tells nobody by itself."""

    def __init__(self, desk: Desk, paths: Sequence[Path]) -> None:
        self._desk = desk
        self._paths = paths
        self._progress = Progress()
        self._report: Import | None = None
        self._error: BaseException | None = None
        self._started = time.monotonic()
        self._thread = Thread(target=self._work, name="import")
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether nothing more will come of it."""
        return not self._thread.is_alive()

    @property
    def step(self) -> Step:
        """How far it is."""
        return self._progress.step

    @property
    def seconds(self) -> float:
        """How long it has been at work."""
        return time.monotonic() - self._started

    def cancel(self) -> None:
        """Asks it to stop after the file at hand."""
        self._progress.cancel()

    def wait(self) -> None:
        """Returns when it is done."""
        self._thread.join()

    def report(self) -> Import:
        """What became of each file, once it is done; raises what stopped it, if something did."""
        if self._error is not None:
            raise self._error
        if self._report is None:
            raise RuntimeError("an import that is still at work has no report")
        return self._report

    def _work(self) -> None:
        try:
            self._report = importing.run(self._desk, self._paths, self._progress)
        except BaseException as error:  # it belongs to whoever asks for the report
            self._error = error
