import pytest

from workbench.core.progress import Cancelled, Progress, Step


def test_the_watcher_sees_the_newest_step() -> None:
    progress = Progress()
    assert progress.step == Step(0, 0, "")
    progress.report(1, 3, "a.txt")
    progress.report(2, 3, "b.txt")
    assert progress.step == Step(2, 3, "b.txt")


def test_cancelling_takes_effect_at_the_next_item_only() -> None:
    progress = Progress()
    progress.report(1, 3)
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.report(2, 3)
    assert progress.step.done == 2
