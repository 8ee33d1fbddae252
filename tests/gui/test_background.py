from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from workbench.core.problems import NothingToUndo
from workbench.gui.background import Background


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def test_the_outcome_is_told_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    told = []
    with qtbot.waitSignal(background.busy, check_params_cb=lambda busy: not busy):
        background.run(current_thread, lambda worker: told.append((worker, current_thread())))
    qtbot.waitUntil(lambda: bool(told))
    ((worker, teller),) = told
    assert worker is not main_thread()
    assert teller is main_thread()


def test_a_problem_is_told_and_nothing_follows(background: Background, qtbot: QtBot) -> None:
    problem = NothingToUndo()

    def work() -> None:
        raise problem

    with qtbot.waitSignal(background.failed) as failed:
        background.run(work, lambda _: pytest.fail("it went on"))
    assert failed.args == [problem]


def test_a_bug_ends_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    def work() -> None:
        raise KeyError("missing")

    with (
        capture_exceptions() as caught,
        qtbot.waitSignal(background.busy, check_params_cb=lambda busy: not busy),
    ):
        background.run(work, lambda _: pytest.fail("it went on"))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError


def test_waiting_tells_what_came_of_it(background: Background) -> None:
    go = Event()
    told: list[bool] = []
    background.run(go.wait, told.append)
    go.set()
    background.wait()
    assert told == [True]


def test_busy_until_the_last_is_done(background: Background, qtbot: QtBot) -> None:
    first, second = Event(), Event()
    news: list[bool] = []
    background.busy.connect(news.append)
    background.run(first.wait, lambda _: None)
    background.run(second.wait, lambda _: None)
    first.set()
    qtbot.waitUntil(lambda: len(news) == 3)
    assert news == [True, True, True]
    second.set()
    qtbot.waitUntil(lambda: len(news) == 4)
    assert news[-1] is False


@pytest.mark.parametrize("well", [True, False])
def test_whether_it_went_well_is_told_first(background: Background, qtbot: QtBot, *, well: bool) -> None:
    told: list[object] = []

    def work() -> str:
        if not well:
            raise NothingToUndo
        return "done"

    background.failed.connect(lambda _: told.append("failed"))
    background.run(work, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ([True, "done"] if well else [False, "failed"])
