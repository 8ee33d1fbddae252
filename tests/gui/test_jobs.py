from pytestqt.qtbot import QtBot

from workbench.core.progress import Progress
from workbench.gui.jobs import Jobs, State


def test_a_job_begins_and_ends(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.changed):
        job = jobs.begin("Import")
    assert jobs.working() == jobs.all() == (job,)
    with qtbot.waitSignal(jobs.changed):
        jobs.end(job, result="5 articles")
    assert (job.state, job.result, jobs.working()) == (State.DONE, "5 articles", ())
    with qtbot.assertNotEmitted(jobs.changed):
        jobs.end(job, State.FAILED)
    assert job.state is State.DONE


def test_a_job_that_was_asked_to_stop_has_been_stopped(qtbot: QtBot) -> None:
    jobs, progress = Jobs(), Progress()
    job = jobs.begin("Verify", progress, stoppable=True)
    progress.cancel()
    jobs.over(job, True)
    assert job.state is State.STOPPED
    other = jobs.begin("Verify")
    jobs.over(other, False)
    assert other.state is State.FAILED


def test_the_oldest_that_are_over_are_forgotten(qtbot: QtBot) -> None:
    jobs = Jobs()
    first = jobs.begin("at work")
    for number in range(40):
        jobs.end(jobs.begin(f"Job {number}"))
    titles = [job.title for job in jobs.all()]
    assert titles[0] == "Job 39"
    assert titles[-1] == first.title
    assert len(titles) == 31
