"""Whoever indexes may be killed at any moment: what was committed is whole, and nothing claims to be more."""

import os
import random
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.casework import add_article
from tests.desk import crashing
from workbench.core.progress import Progress
from workbench.core.query import parse
from workbench.desk.desk import Desk
from workbench.desk.following import Follower
from workbench.places import index_folder
from workbench.search import Index
from workbench.store import journal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are not forked there")

COMMITS = 160
"""Kills of one that commits and merges."""

WHOLE = 7
"""Commits after which there was one of everything, and some segments were merged."""

CATCHING_UP = 40
"""Kills of one that catches up with a case."""

LONGEST = 0.1
"""Seconds after which it is killed at the latest: time for some commits."""


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed process loses nothing it wrote: only the system could."""
    monkeypatch.setattr(os, "fsync", lambda fd: None)


class Killing:
    """Has work begun in other processes, and killed in the midst of it."""

    def __init__(self, pipe: Connection, seed: int) -> None:
        self._pipe = pipe
        self.dice = random.Random(seed)  # noqa: S311 - moments, no secrets

    def __call__(self, work: Callable[..., None], *args: object) -> list[int]:
        """What was told before the end came."""
        self._pipe.send((work, args, self.dice.uniform(0, LONGEST)))
        told: list[int] = self._pipe.recv()
        return told


@pytest.fixture
def killing(record_testsuite_property: Callable[[str, object], None]) -> Iterator[Killing]:
    """At moments that the report names the seed of."""
    seed = secrets.randbits(32)
    record_testsuite_property("seed", seed)
    context = get_context("spawn")
    pipe, theirs = context.Pipe()
    process = context.Process(target=crashing.serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    yield Killing(pipe, seed)
    pipe.close()
    process.join()


def held(index: Index, puts: set[int]) -> crashing.Held:
    """What an index holds of these commits."""
    return {id_: put for put in puts for id_ in found(index, f"put{put}")}


def found(index: Index, query: str) -> list[int]:
    tree = parse(query).tree
    assert tree is not None
    return [hit.id for hit in index.search(tree, limit=1_000).hits]


def test_a_commit_is_there_as_a_whole_or_not_at_all(tmp_path: Path, killing: Killing) -> None:
    folder = tmp_path / "index"
    story, expected, past = crashing.states(), crashing.Held(), 0
    for _ in range(COMMITS):
        told = killing(crashing.write, folder)
        with closing(Index.open(folder, crashing.CASE_ID)) as index:
            assert index.seen in (told[-1], told[-1] + 1)
            while past < index.seen:
                past, (expected, _gone) = past + 1, next(story)
            assert sorted(found(index, "*")) == sorted(expected)
            assert held(index, set(expected.values())) == expected
    assert past > WHOLE
    with closing(Index.open(folder, crashing.CASE_ID)) as index:
        index.fill((crashing.document(id_, put) for id_, put in expected.items()), past)
        assert len(list(folder.iterdir())) < 8  # what the killed ones left is swept


def test_whoever_comes_after_one_that_was_killed_makes_the_index_whole(
    desk: Desk, home: Path, killing: Killing
) -> None:
    articles = [add_article(desk, f"{number}", f"Ships {number}.") for number in range(12)]
    case_id = desk.case().id
    for _ in range(CATCHING_UP):
        killing(crashing.follow, desk.folder, str(home))
        if killing.dice.random() < 0.3:
            articles.append(add_article(desk, "Another", f"Ships {len(articles)}."))
        with closing(Index.open(index_folder(case_id), case_id)) as index:
            number = desk.ask(journal.number_of, index.seen)
            follower = Follower(desk, index)
            if number is not None:
                assert not follower.partial
                missing = desk.ask(journal.last) - number
                assert sorted(found(index, "*")) == sorted(articles[: len(articles) - missing])
            follower.catch_up(Progress())
            assert sorted(found(index, "ships")) == sorted(articles)
            assert index.seen == desk.ask(journal.last_id)
