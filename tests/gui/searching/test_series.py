"""Long work, step by step."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from workbench.core.problems import IndexBusy
from workbench.desk.finding import Finder
from workbench.desk.inquiries import Inquiry
from workbench.gui.searching.series import Series


@dataclass(frozen=True)
class Counted:
    """A step that answers its number, up to 2."""

    number: int

    def answer(self, finder: Finder) -> int:
        raise NotImplementedError

    def next(self, outcome: int) -> "Counted | None":
        return Counted(outcome + 1) if outcome < 2 else None


class Process:
    """Takes inquiries; the test says what comes of them."""

    def __init__(self) -> None:
        self.asked: list[tuple[Counted, Callable[[Any], object]]] = []

    def inquire(self, inquiry: Inquiry[Any], then: Callable[[Any], object]) -> None:
        assert isinstance(inquiry, Counted)
        self.asked.append((inquiry, then))

    def tell(self) -> None:
        step, then = self.asked.pop(0)
        then(step.number)


@pytest.fixture
def process() -> Process:
    return Process()


@pytest.fixture
def series(qapp: object, process: Process) -> Series:
    return Series(process.inquire)


@pytest.fixture
def told(series: Series) -> list[object]:
    """What the series says: outcomes, at the end a problem or None."""
    said: list[object] = []
    series.stepped.connect(said.append)
    series.ended.connect(said.append)
    return said


def test_one_step_follows_the_other_to_the_end(series: Series, process: Process, told: list[object]) -> None:
    series.start(Counted(0))
    while process.asked:
        assert len(process.asked) == 1
        process.tell()
    assert told == [0, 1, 2, None]


def test_a_problem_ends_it(series: Series, process: Process, told: list[object]) -> None:
    series.start(Counted(0))
    _, then = process.asked.pop()
    problem = IndexBusy()
    then(problem)
    assert told == [problem]
    assert process.asked == []


def test_what_was_stopped_or_begun_anew_says_nothing_more(
    series: Series, process: Process, told: list[object]
) -> None:
    series.start(Counted(0))
    series.start(Counted(2))
    process.tell()
    assert told == []
    series.stop()
    process.tell()
    assert told == []
    assert process.asked == []


def test_it_can_be_stopped_by_what_it_tells(series: Series, process: Process, qtbot: QtBot) -> None:
    series.stepped.connect(lambda _: series.stop())
    series.start(Counted(0))
    with qtbot.assertNotEmitted(series.ended):
        process.tell()
    assert process.asked == []
