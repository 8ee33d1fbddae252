from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QProgressBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import english
from workbench.core.problems import IndexNotWritten
from workbench.core.progress import Progress
from workbench.desk.searching import Indexing, Trouble
from workbench.gui.jobs import Jobs, State
from workbench.gui.kit.labels import ElidedLabel
from workbench.gui.window.jobs_dialog import JobsDialog, duration
from workbench.gui.window.reported import ReportedJobs

__all__ = ["english"]


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs) -> Iterator[JobsDialog]:
    window = QWidget()
    yield JobsDialog(jobs, window)
    window.deleteLater()


def lines(dialog: JobsDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(ElidedLabel) if one.isVisible()]


def test_how_far_a_job_is_and_what_came_of_it(
    qtbot: QtBot, jobs: Jobs, dialog: JobsDialog, english: None
) -> None:
    progress = Progress()
    job = jobs.begin("Verify the case", progress, stoppable=True)
    progress.report(1_200, 3_000, "a.html")
    dialog.show()
    qtbot.waitExposed(dialog)
    (line,) = lines(dialog)
    assert line.startswith("1,200 of 3,000 · ")
    assert line.endswith("a.html")
    (bar,) = (one for one in dialog.findChildren(QProgressBar) if one.isVisible())
    assert (bar.value(), bar.maximum()) == (400, 1_000)
    (stop,) = (one for one in dialog.findChildren(QToolButton) if one.isVisible())
    stop.click()
    assert progress.cancelled
    assert not stop.isEnabled()
    jobs.end(job, result="Nothing is wrong")
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    (line,) = lines(dialog)
    assert line.startswith("Stopped · ")
    assert line.endswith("Nothing is wrong")
    dialog.close()


def test_nobody_looks_while_it_is_closed(qtbot: QtBot, jobs: Jobs, dialog: JobsDialog) -> None:
    dialog.show()
    assert dialog._timer.isActive()
    dialog.close()
    assert not dialog._timer.isActive()


@pytest.mark.parametrize(("seconds", "said"), [(0.04, "0.0 s"), (3.24, "3.2 s"), (125, "2:05 min")])
def test_how_long_in_figures(seconds: float, said: str, english: None) -> None:
    assert duration(seconds) == said


def test_the_index_is_a_job_from_the_first_news_to_the_last(jobs: Jobs) -> None:
    reported = ReportedJobs(jobs)
    reported.take_news(Indexing(0, 0))
    assert jobs.all() == ()
    reported.take_news(Indexing(3, 10))
    reported.take_news(Indexing(7, 10))
    (job,) = jobs.working()
    assert (job.progress.step.done, job.progress.step.total) == (7, 10)
    reported.take_news(Indexing(0, 0))
    assert job.state is State.DONE
    reported.take_news(Indexing(1, 2))
    reported.take_news(Trouble(IndexNotWritten("the disk is full")))
    newest = jobs.all()[0]
    assert newest.state is State.FAILED
    assert "the disk is full" in newest.result


def test_an_import_is_one_job_whatever_its_steps(jobs: Jobs) -> None:
    reported = ReportedJobs(jobs)
    reported.end_import("a handful was imported before anybody looked")
    first, second = Progress(), Progress()
    reported.take_import(first)
    reported.take_import(second)
    (job,) = jobs.working()
    assert job.stoppable
    assert job.progress is second
    reported.end_import("5 articles imported")
    reported.end_import("")
    assert [one.result for one in jobs.all()] == ["5 articles imported"]


def test_what_is_at_work_ends_with_the_case(jobs: Jobs) -> None:
    reported = ReportedJobs(jobs)
    reported.take_import(Progress())
    reported.take_news(Indexing(1, 2))
    reported.end_all()
    assert {job.state for job in jobs.all()} == {State.STOPPED}
