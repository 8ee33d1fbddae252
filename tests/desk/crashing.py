"""What processes do that are killed in the midst of it, and one that forks them, so that all are quick."""

import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from workbench.core.progress import Progress
from workbench.core.query import Kind
from workbench.desk import cases, following
from workbench.desk.following import Follower
from workbench.places import index_folder
from workbench.search import Document, Index

CASE_ID = 7
THINGS = 24
"""Documents an index holds at most."""

Held = dict[int, int]
"""What an index holds: of each document, the number of the commit that put it there."""


def states() -> Iterator[tuple[Held, frozenset[int]]]:
    """What is held after each commit, and what it took out: one story, told alike in every process."""
    dice, held = random.Random(7), Held()  # noqa: S311 - a story, no secret
    number = 0
    while True:
        number += 1
        fresh = dice.sample(range(THINGS), dice.randint(1, 5))
        gone = frozenset(dice.sample(range(THINGS), dice.randint(0, 3))).difference(fresh)
        held = {id_: put for id_, put in held.items() if id_ not in gone} | dict.fromkeys(fresh, number)
        yield held, gone


def document(id_: int, put: int) -> Document:
    """A document that says which commit put it there."""
    return Document(Kind.ARTICLE, id_, f"thing{id_} put{put} " + "and words " * 40)


def write(pipe: Connection, folder: Path) -> None:
    """Go on with the story from where the index is, telling of each commit; every seventh is whole."""
    with closing(Index.open(folder, CASE_ID)) as index:
        seen = index.seen
        pipe.send(seen)
        for number, (held, gone) in enumerate(states(), start=1):
            if number <= seen:
                continue
            if number % 7 == 0:
                index.fill((document(id_, put) for id_, put in held.items()), number)
            else:
                fresh = (document(id_, put) for id_, put in held.items() if put == number)
                index.apply(fresh, [f"{Kind.ARTICLE}:{id_}" for id_ in gone], number)
            pipe.send(number)


def follow(pipe: Connection, folder: Path, home: str) -> None:
    """Bring the index of a case up to date in the smallest parts, again and again from nothing."""
    os.environ["WORKBENCH_HOME"] = home
    following.PART, following._GROWING = 2, (1, 2)
    desk = cases.open_case(folder, "", cases.Mode.READ, "test")
    with closing(Index.open(index_folder(desk.case().id), desk.case().id)) as index:
        follower = Follower(desk, index)
        pipe.send(index.seen)
        while True:
            follower.catch_up(Progress())
            pipe.send(index.seen)
            index.clear()


def serve(pipe: Connection) -> None:
    """Take orders: what to do, with what, and after how many seconds to be killed; answer what was told."""
    os.fsync = lambda fd: None  # see the tests
    with TemporaryDirectory() as folder, closing(Index.open(Path(folder), CASE_ID)) as index:
        index.apply([document(1, 1)], (), 1)  # whatever is loaded for that is there when it is forked
    while True:
        try:
            pipe.send(_killed(*pipe.recv()))
        except EOFError:
            return


def _killed(work: Callable[..., None], args: tuple[Any, ...], seconds: float) -> list[int]:
    """What a child told before it was killed, that long after it began to work."""
    ours, theirs = Pipe(duplex=False)
    child = os.fork()
    if not child:
        try:
            work(theirs, *args)
        finally:
            os._exit(1)
    theirs.close()
    told = [ours.recv()]
    deadline = time.monotonic() + seconds
    while ours.poll(max(0.0, deadline - time.monotonic())) and time.monotonic() < deadline:
        told.append(ours.recv())
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return told + list(_rest(ours))


def _rest(pipe: Connection) -> Iterator[int]:
    with closing(pipe):
        try:
            while True:
                yield pipe.recv()
        except EOFError:
            return
