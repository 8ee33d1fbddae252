"""The benchmark is fair only if all engines find the same: held against SQLite's, which is always there."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.benchmarks.search.corpus import corpus, read
from tests.benchmarks.search.engines.engine import Engine, Name, interpreter, opened
from tests.benchmarks.search.questions import WARMING, Kind, Questions, questions

ARTICLES = 600


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("compared")


@pytest.fixture(scope="module")
def asked(place: Path) -> Questions:
    return questions(corpus(place, ARTICLES), 10)


@pytest.fixture(scope="module")
def engines(place: Path, asked: Questions) -> Iterator[tuple[Engine, Engine]]:
    file = corpus(place, ARTICLES)
    with ExitStack() as stack:
        made = []
        for name in (Name.OURS, Name.FTS5):
            folder = place / name
            folder.mkdir()
            engine = opened(name, folder)
            stack.callback(engine.close)
            engine.build(read(file))
            made.append(engine)
        yield made[0], made[1]


@pytest.mark.parametrize("kind", Kind)
def test_as_many_are_found(engines: tuple[Engine, Engine], asked: Questions, kind: Kind) -> None:
    ours, peer = engines
    assert len(asked[kind]) > WARMING
    if kind not in peer.unable:
        totals = [(ours.search(one).total, peer.search(one).total) for one in asked[kind]]
        assert [one for one, _ in totals] == [other for _, other in totals]
        assert any(one for one, _ in totals)


def test_the_same_number_gives_the_same_articles(place: Path, tmp_path: Path) -> None:
    assert corpus(tmp_path, ARTICLES).read_bytes() == corpus(place, ARTICLES).read_bytes()


def test_an_engine_that_is_there_is_found() -> None:
    assert interpreter(Name.FTS5) is not None
