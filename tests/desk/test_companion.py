"""A process beside the window: talked to without waiting, started again once, gone when it is to be."""

import os
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Queue

import pytest

from workbench.desk.companion import Companion

PATIENCE = 15.0


def echo(pipe: Connection, folder: Path) -> None:
    """Says everything back, with the name of the folder; dies when told to."""
    while True:
        message = pipe.recv()
        if message == "die":
            os._exit(3)
        pipe.send((folder.name, message))


def deaf(pipe: Connection, folder: Path) -> None:
    """Takes nothing."""
    pipe.send(folder.name)
    while True:
        time.sleep(PATIENCE)


class Beside:
    """A companion and what is heard of it."""

    def __init__(self, serve: Callable[[Connection, Path], None], folder: Path) -> None:
        self.heard: Queue[object] = Queue()
        self.companion = Companion(
            serve, folder, self.heard.put, lambda again: self.heard.put(("lost", again))
        )

    def next(self) -> object:
        """What is heard next."""
        return self.heard.get(timeout=PATIENCE)


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Beside]:
    """One that echoes."""
    made = Beside(echo, tmp_path / "case")
    yield made
    made.companion.close()


def test_it_is_started_by_the_first_message_and_once_more_when_it_dies(beside: Beside) -> None:
    assert beside.companion._keeper is None
    for message in ("one", "two", "die"):
        beside.companion.send(message)
    assert [beside.next() for _ in range(3)] == [("case", "one"), ("case", "two"), ("lost", True)]
    beside.companion.send("three")
    assert beside.next() == ("case", "three")
    beside.companion.send("die")
    assert beside.next() == ("lost", False)
    beside.companion.send("four")
    beside.companion.close()
    assert beside.heard.empty()


def test_one_that_takes_nothing_keeps_nobody_waiting(tmp_path: Path) -> None:
    beside = Beside(deaf, tmp_path / "case")
    beside.companion.start()
    assert beside.next() == "case"
    for _ in range(40):
        beside.companion.send("x" * 100_000)  # far more than a pipe holds
    beside.companion.close()
    assert beside.heard.empty()


def test_one_that_was_never_started_is_closed_and_starts_no_more(tmp_path: Path) -> None:
    beside = Beside(echo, tmp_path / "case")
    beside.companion.close()
    beside.companion.send("one")
    assert beside.companion._keeper is None
