"""Work that other processes and rooms do, as jobs: the index and imports."""

from PySide6.QtCore import QObject

from workbench.core.progress import Progress
from workbench.desk.searching import Indexing, News, Trouble
from workbench.gui import words
from workbench.gui.jobs import Job, Jobs, State


class ReportedJobs(QObject):
    """Begins a job when work is first told of, and ends it when it is told that it is over."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._index: Job | None = None
        self._import: Job | None = None

    def take_news(self, news: News) -> None:
        """How far the index is behind, or that something keeps it there."""
        if isinstance(news, Trouble) and self._index is not None:
            self._jobs.end(self._index, State.FAILED, words.problem(news.problem))
            self._index = None
        if isinstance(news, Indexing):
            self._take_indexing(news)

    def take_import(self, progress: Progress) -> None:
        """How far the step of an import is that is at work."""
        if self._import is None:
            self._import = self._jobs.begin(self.tr("Import"), progress, stoppable=True)
        self._import.progress = progress

    def end_import(self, result: str) -> None:
        """An import is over, with this result."""
        if self._import is not None:
            self._jobs.end(self._import, result=result)
            self._import = None

    def end_all(self) -> None:
        """The case is left, and with it all that was at work on it."""
        for job in filter(None, (self._index, self._import)):
            self._jobs.end(job, State.STOPPED)
        self._index = self._import = None

    def _take_indexing(self, news: Indexing) -> None:
        if news.total:
            self._index = self._index or self._jobs.begin(self.tr("Index for the search"))
            self._index.progress.report(news.done, news.total)
        elif self._index is not None:
            self._jobs.end(self._index)
            self._index = None
