"""The process that answers, without the process: what overtakes what, and what waits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import pytest

from workbench.core.problems import BadQuery, IndexBusy, IndexDamaged
from workbench.core.progress import Progress
from workbench.desk import answering
from workbench.desk.desk import Desk
from workbench.desk.finding import Answer, Finder, Question
from workbench.desk.news import Answered, Asked, Inquired, Nudge, Told


@dataclass(frozen=True)
class Counting:
    """An inquiry that is its own outcome."""

    number: int

    def answer(self, finder: object) -> int:
        return self.number


class Finding:
    """Stands for a finder; does something in the midst of each question."""

    def __init__(self, midway: Callable[[str], object]) -> None:
        self.midway = midway
        self.partial = False

    def find(self, question: Question, progress: Progress) -> Answer:
        self.midway(question.text)
        progress.report(0, 2)
        return Answer(question)


@pytest.fixture
def pipe() -> Iterator[tuple[Connection, Connection]]:
    """Ours and the server's end."""
    ours, theirs = Pipe()
    yield ours, theirs
    ours.close()
    theirs.close()


def served(pipe: tuple[Connection, Connection], finding: Finding, *messages: object) -> list[object]:
    """What the server says to these messages before the window goes."""
    ours, theirs = pipe
    for message in messages:
        ours.send(message)
    told: list[object] = []
    server = answering._Server(theirs, finding)  # type: ignore[arg-type]

    def until(_: object = None) -> None:
        while ours.poll(0):
            told.append(ours.recv())

    while theirs.poll(0) or server._asked or server._inquired:
        server._step()
        until()
    return told


def answered(told: list[object]) -> list[int]:
    return [one.number for one in told if isinstance(one, Answered)]


def test_of_several_questions_the_newest_is_answered(pipe: tuple[Connection, Connection]) -> None:
    asked = [Asked(number, Question("x")) for number in (1, 2, 3)]
    assert answered(served(pipe, Finding(lambda _: None), *asked)) == [3]


def test_a_newer_question_stops_the_work_on_one(pipe: tuple[Connection, Connection]) -> None:
    ours, _ = pipe

    def midway(text: str) -> None:
        if text == "first":
            ours.send(Inquired(2, Counting(2)))
            ours.send(Asked(3, Question("second")))

    told = served(pipe, Finding(midway), Asked(1, Question("first")))
    assert told == [Answered(3, Answer(Question("second"))), Told(2, 2)]


def test_an_inquiry_does_not_stop_the_work_on_a_question(pipe: tuple[Connection, Connection]) -> None:
    ours, _ = pipe
    finding = Finding(lambda _: ours.send(Inquired(2, Counting(2))))
    assert [type(one) for one in served(pipe, finding, Asked(1, Question("x")))] == [Answered, Told]


def test_inquiries_wait_for_an_index_of_the_whole_case(
    pipe: tuple[Connection, Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "_IDLE_SECONDS", 0)
    finding = Finding(lambda _: setattr(finding, "partial", False))
    finding.partial = True
    ours, theirs = pipe
    server = answering._Server(theirs, finding)  # type: ignore[arg-type]
    ours.send(Inquired(1, Counting(1)))
    server._step()
    assert not ours.poll(0)
    finding.partial = False
    server._step()
    assert ours.recv() == Told(1, 1)


def test_a_damaged_index_is_told_of_and_asked_once_more(pipe: tuple[Connection, Connection]) -> None:
    damaged = [IndexDamaged()]

    def midway(_: str) -> None:
        if damaged:
            raise damaged.pop()

    told = served(pipe, Finding(midway), Asked(1, Question("x")))
    assert told == [Nudge(), Answered(1, Answer(Question("x")))]


def test_a_problem_is_an_answer(pipe: tuple[Connection, Connection]) -> None:
    def midway(_: str) -> None:
        raise BadQuery("x", "no", 0, 1)

    (told,) = served(pipe, Finding(midway), Asked(1, Question("x")))
    assert isinstance(told, Answered)
    assert isinstance(told.answer, BadQuery)


def test_an_index_that_another_process_makes_anew_is_waited_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    class Busy:
        """An index that is being written until somebody has waited."""

        def __call__(self, desk: Desk) -> Finder:
            if not waited:
                raise IndexBusy
            return Finder(desk)

    class Waiting:
        """Takes note of who waits."""

        def poll(self, seconds: float) -> bool:
            waited.append(seconds)
            return False

    monkeypatch.setattr(answering, "Finder", Busy())
    answering._finder(Waiting(), desk).close()  # type: ignore[arg-type]
    assert len(waited) == 1
