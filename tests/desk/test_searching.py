"""The process that searches: it answers, follows the case, and says so where it cannot."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from queue import Queue
from typing import TypeVar

import pytest

from tests.casework import add_article
from workbench.core.problems import (
    BadQuery,
    CannotRead,
    IndexingEnded,
    IndexingRestarted,
    SearchEnded,
    SearchRestarted,
)
from workbench.desk.companion import Companion
from workbench.desk.desk import Desk
from workbench.desk.finding import Answer, Finder, Question
from workbench.desk.searching import Answered, Indexing, News, Search, Told, Trouble
from workbench.places import index_folder

PATIENCE = 15.0
"""Seconds in which another process answers, also on a busy computer."""

T = TypeVar("T")


class Searching:
    """A process and what it tells."""

    def __init__(self, desk: Desk) -> None:
        self.news: Queue[News] = Queue()
        self.process = Search(desk.folder, self.news.put)

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
    search.up_to_date()
    number = search.process.ask(Question("Odesa"))
    told = search.next(Answered)
    assert told.number == number
    assert isinstance(told.answer, Answer)
    assert not told.answer.partial
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


@dataclass(frozen=True)
class Dying:
    """An inquiry that no process survives."""

    def answer(self, finder: Finder) -> int:
        os._exit(3)


def test_every_inquiry_is_told_in_its_order_and_a_problem_instead_of_an_outcome(search: Searching) -> None:
    numbers = [search.process.inquire(Wondering(query)) for query in ("Odesa", '"', "Pyongyang")]
    asked = search.process.ask(Question("Odesa"))
    told = [search.next(Told) for _ in numbers]
    assert [one.number for one in told] == numbers
    assert (told[0].outcome, told[2].outcome) == (1, 0)
    assert isinstance(told[1].outcome, BadQuery)
    assert asked not in numbers


def test_what_is_asked_before_the_index_was_ever_made_is_answered_with_what_there_is(
    search: Searching,
) -> None:
    number = search.process.ask(Question("Odesa"))
    told = search.next(Answered)
    assert told.number == number
    assert isinstance(told.answer, Answer)
    assert told.answer.partial == (told.answer.total == 0)


def test_a_case_that_can_no_longer_be_read_is_told(search: Searching, desk: Desk) -> None:
    search.up_to_date()
    shutil.rmtree(desk.folder)
    search.process.nudge()
    assert isinstance(search.next(Trouble).problem, CannotRead)


def test_a_search_that_dies_is_started_again_once_and_answers_what_was_asked(
    search: Searching, article: int
) -> None:
    search.up_to_date()
    number = search.process.ask(Question("Odesa"))
    assert search.next(Answered).number == number
    kill(search.process._answering)
    assert isinstance(search.next(Trouble).problem, SearchRestarted)
    number = search.process.ask(Question("ships"))
    assert search.next(Answered).number == number
    kill(search.process._answering)
    assert isinstance(search.next(Trouble).problem, SearchEnded)
    number = search.process.ask(Question("ships"))
    told = search.next(Answered)
    assert (told.number, type(told.answer)) == (number, SearchEnded)
    search.process.nudge()
    assert isinstance(search.next(Trouble).problem, SearchEnded)


def test_what_was_asked_of_the_one_that_died_is_asked_again(search: Searching) -> None:
    search.up_to_date()
    inquired = search.process.inquire(Dying())
    assert isinstance(search.next(Trouble).problem, SearchRestarted)
    assert isinstance(search.next(Trouble).problem, SearchEnded)
    assert inquired in search.process._pending


def test_upkeep_that_dies_is_started_again_once_while_the_other_answers(
    search: Searching, desk: Desk
) -> None:
    search.up_to_date()
    kill(search.process._upkeep)
    assert isinstance(search.next(Trouble).problem, IndexingRestarted)
    search.up_to_date()
    add_article(desk, "Rockets", "Pyongyang denied it.")
    search.process.nudge()
    search.up_to_date()
    kill(search.process._upkeep)
    assert isinstance(search.next(Trouble).problem, IndexingEnded)
    search.process.nudge()
    search.process.ask(Question("Pyongyang"))
    answer = search.next(Answered).answer
    assert isinstance(answer, Answer)
    assert answer.total == 1


def test_an_index_that_turns_out_damaged_is_made_anew(search: Searching, desk: Desk) -> None:
    search.up_to_date()
    assert ships(search).total == 1
    for file in index_folder(desk.case().id).iterdir():
        if file.stat().st_size:
            file.write_bytes(b"x" * file.stat().st_size)
    add_article(desk, "Rockets", "More ships.")
    search.process.nudge()
    search.up_to_date()
    assert ships(search).total == 2


def test_everything_is_indexed_anew_when_asked(search: Searching) -> None:
    search.up_to_date()
    search.process.rebuild()
    assert search.next(Indexing) == Indexing(0, 1)
    search.up_to_date()
    assert ships(search).total == 1


def test_processes_that_were_ended_are_not_told_of(search: Searching) -> None:
    search.up_to_date()
    search.process.close()
    assert search.news.empty()


def kill(companion: Companion) -> None:
    process = companion._process
    assert process is not None
    process.kill()


def ships(search: Searching) -> Answer:
    number = search.process.ask(Question("ships"))
    told = search.next(Answered)
    assert told.number == number
    assert isinstance(told.answer, Answer)
    return told.answer
