"""The process that searches: it answers, follows the case, and says so where it cannot."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from queue import Queue
from typing import TypeVar

import pytest

from tests.casework import add_article
from workbench.core.problems import BadQuery, CannotRead, IndexBusy, SearchEnded
from workbench.desk import searching
from workbench.desk.desk import Desk
from workbench.desk.finding import Answer, Finder, Question
from workbench.desk.searching import Answered, Indexing, News, SearchProcess, Told, Trouble

PATIENCE = 15.0
"""Seconds in which another process answers, also on a busy computer."""

T = TypeVar("T")


class Searching:
    """A process and what it tells."""

    def __init__(self, desk: Desk) -> None:
        self.news: Queue[News] = Queue()
        self.process = SearchProcess(desk.folder, self.news.put)

    def next(self, kind: type[T]) -> T:
        """The next news of a kind."""
        while True:
            news = self.news.get(timeout=PATIENCE)
            if isinstance(news, kind):
                return news

    def up_to_date(self) -> None:
        """Returns when the index has followed the case."""
        while self.next(Indexing) != Indexing(0, 0):
            pass


@pytest.fixture
def search(desk: Desk, article: int) -> Iterator[Searching]:
    """A process on a case with one article."""
    made = Searching(desk)
    yield made
    made.process.close()


def test_an_answer_bears_the_number_of_its_question(search: Searching, article: int) -> None:
    number = search.process.ask(Question("Odesa"))
    told = search.next(Answered)
    assert told.number == number
    assert isinstance(told.answer, Answer)
    assert [found.article_id for found in told.answer.found] == [article]


def test_what_was_just_kept_is_found_after_a_nudge(search: Searching, desk: Desk) -> None:
    search.up_to_date()
    fresh = add_article(desk, "Rockets", "Pyongyang denied it.")
    search.process.nudge()
    search.up_to_date()
    search.process.ask(Question("Pyongyang"))
    answer = search.next(Answered).answer
    assert isinstance(answer, Answer)
    assert [found.article_id for found in answer.found] == [fresh]


@dataclass(frozen=True)
class Wondering:
    """An inquiry for the number of things that a query finds."""

    query: str

    def answer(self, finder: Finder) -> int:
        return finder.hits(Question(self.query)).total


def test_every_inquiry_is_told_in_its_order_and_a_problem_instead_of_an_outcome(search: Searching) -> None:
    numbers = [search.process.inquire(Wondering(query)) for query in ("Odesa", '"', "Pyongyang")]
    asked = search.process.ask(Question("Odesa"))
    told = [search.next(Told) for _ in numbers]
    assert [one.number for one in told] == numbers
    assert (told[0].outcome, told[2].outcome) == (1, 0)
    assert isinstance(told[1].outcome, BadQuery)
    assert asked not in numbers


def test_a_case_that_can_no_longer_be_read_is_told(search: Searching, desk: Desk) -> None:
    search.up_to_date()
    shutil.rmtree(desk.folder)
    search.process.nudge()
    assert isinstance(search.next(Trouble).problem, CannotRead)


def test_a_process_that_is_gone_is_told(search: Searching) -> None:
    search.up_to_date()
    search.process._process.kill()
    assert isinstance(search.next(Trouble).problem, SearchEnded)


def test_a_process_that_was_ended_is_not_told_of(search: Searching) -> None:
    search.up_to_date()
    search.process.close()
    assert search.news.empty()


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

    class Pipe:
        """Takes note of who waits."""

        def poll(self, seconds: float) -> bool:
            waited.append(seconds)
            return False

    monkeypatch.setattr(searching, "Finder", Busy())
    searching._finder(Pipe(), desk).close()  # type: ignore[arg-type]
    assert len(waited) == 1
