import time
from threading import Thread

import pytest

from workbench.core.progress import Cancelled, Progress, Step


def is_paused(progress: Progress) -> bool:
    """What it says now; a checker of types would take what it said once for settled."""
    return progress.paused


def test_the_watcher_sees_the_newest_step() -> None:
    progress = Progress()
    assert progress.step == Step(0, 0, "")
    progress.report(1, 3, "a.txt")
    progress.report(2, 3, "b.txt")
    assert progress.step == Step(2, 3, "b.txt")


def test_what_is_done_of_a_large_item_counts_until_the_next() -> None:
    progress = Progress()
    assert progress.step.share == 0.0
    progress.report(1, 4, "a.zip")
    progress.reach(0.5)
    assert progress.step == Step(1, 4, "a.zip", 0.5)
    assert progress.step.share == 0.375
    progress.report(2, 4, "b.txt")
    assert progress.step.share == 0.5


def test_cancelling_takes_effect_at_the_next_item_only() -> None:
    progress = Progress()
    progress.report(1, 3)
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.report(2, 3)
    assert progress.step.done == 2


def test_a_paused_job_waits_and_its_clock_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    progress = Progress()
    now = 103.0
    progress.pause()
    progress.pause()
    now = 150.0
    assert is_paused(progress)
    assert progress.seconds == 3.0
    worker = Thread(target=progress.report, args=(1, 3))
    worker.start()
    while progress.step.done != 1:
        pass
    assert worker.is_alive()
    progress.resume()
    worker.join()
    now = 151.0
    assert not is_paused(progress)
    assert progress.seconds == 4.0


def test_a_paused_job_can_be_cancelled() -> None:
    progress = Progress()
    progress.pause()
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(1, 3)
