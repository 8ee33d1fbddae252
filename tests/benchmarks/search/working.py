"""One engine at work in a process of its own, which prints as JSON what that cost.

`python -m tests.benchmarks.search.working TASK ENGINE FOLDER CORPUS QUESTIONS`, by whichever Python has the
engine: of what is not part of Python, only the engine itself is needed.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.figures import Times, timed
from tests.benchmarks.search.corpus import Article, read
from tests.benchmarks.search.engines.engine import Answer, Engine, Name, opened
from tests.benchmarks.search.questions import WARMING, Kind, Question, questions

T = TypeVar("T")

_CHANGES = 30
ROWS = (Kind.OR, Kind.TYPING)
"""Kinds of questions that are asked once more, with the passages of each of the best."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an engine's index is, what is in it, and how many questions of each kind are asked."""

    index: Path
    corpus: Path
    questions: int


@dataclass(frozen=True, slots=True)
class Built:
    """What building cost: milliseconds of CPU, kilobytes resident at most, bytes on the disk at the end."""

    cpu: float
    peak: int
    size: int


@dataclass(frozen=True, slots=True)
class Searched:
    """What each kind of question cost, and with rows; the answers; kilobytes resident before any row."""

    times: dict[Kind, Times]
    rows: dict[Kind, Times]
    answers: dict[Kind, list[Answer]]
    resident: int


def build(name: Name, place: Place) -> Built:
    """Index the whole corpus. Reading the corpus is not counted."""
    engine = opened(name, place.index)
    reading = _Reading(read(place.corpus))
    times = timed(lambda: engine.build(reading))
    engine.close()
    size = sum(path.stat().st_size for path in place.index.rglob("*") if path.is_file())
    return Built(times.cpu[0] - reading.cpu, _kilobytes("VmHWM"), size)


class _Reading:
    """Articles, and the milliseconds that reading them took."""

    def __init__(self, articles: Iterator[Article]) -> None:
        self._articles = articles
        self.cpu = 0.0

    def __iter__(self) -> Iterator[Article]:
        while True:
            start = time.thread_time()
            article = next(self._articles, None)
            self.cpu += (time.thread_time() - start) * 1000
            if article is None:
                return
            yield article


def search(name: Name, place: Place) -> Searched:
    """Ask every question once; the first few of a kind are not counted."""
    engine, asked = opened(name, place.index), questions(place.corpus, place.questions)
    times: dict[Kind, Times] = {}
    answers: dict[Kind, list[Answer]] = {}
    for kind in Kind:
        if kind not in engine.unable:
            times[kind], answers[kind] = _each(asked[kind], engine.search)
    resident = _kilobytes("VmRSS")
    _keep(engine, place.corpus, (answer for kind in ROWS for answer in answers[kind]))
    rows = {kind: _each(asked[kind], engine.rows)[0] for kind in ROWS}
    engine.close()
    return Searched(times, rows, answers, resident)


def _each(asked: Sequence[Question], ask: Callable[[Question], T]) -> tuple[Times, list[T]]:
    left = iter(asked)
    answers = [ask(question) for question in islice(left, WARMING)]
    gc.freeze()  # what this benchmark holds is not for the engine to go through
    times = timed(lambda: answers.append(ask(next(left))), len(asked) - WARMING)
    return times, answers


def _keep(engine: Engine, corpus: Path, answers: Iterable[Answer]) -> None:
    wanted = {number for answer in answers for number in answer.best}
    engine.keep([article for article in read(corpus) if article.number in wanted])


def change(name: Name, place: Place) -> Times:
    """Change some articles, one after the other, each searched for at once by a word it has got."""
    engine = opened(name, place.index)
    articles = islice(read(place.corpus), _CHANGES)

    def change_one() -> None:
        article = next(articles)
        word = f"changed{article.number}"
        engine.change(replace(article, text=f"{article.text}\n{word}"))
        if engine.search(Question(Kind.WORD, (word,))) != Answer(1, (article.number,)):
            raise ValueError(f"{word} is not found")

    times = timed(change_one, _CHANGES)
    engine.close()
    return times


def _kilobytes(what: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith(what)))


TASKS: dict[str, Callable[[Name, Place], object]] = {task.__name__: task for task in (build, search, change)}


def main(task: str, name: str, index: str, corpus: str, number: str) -> None:
    """Do a task and print what came of it."""
    done = TASKS[task](Name(name), Place(Path(index), Path(corpus), int(number)))
    print(json.dumps(done, default=asdict))


if __name__ == "__main__":
    main(*sys.argv[1:])
