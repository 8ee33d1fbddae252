"""The process that keeps the index up to date, without the process: when it works, and what it says."""

from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import pytest

from workbench.core.problems import IndexBusy, IndexNotWritten, Problem
from workbench.core.progress import Progress
from workbench.desk import upkeep
from workbench.desk.desk import Desk
from workbench.desk.news import Indexing, Nudge, Rebuild, Trouble


class Finding:
    """Stands for a finder; notes what is done, after it met with these problems."""

    partial = True

    def __init__(self, *problems: Problem) -> None:
        self.problems = list(problems)
        self.done: list[str] = []

    def __call__(self, desk: Desk) -> "Finding":
        return self

    def catch_up(self, progress: Progress) -> None:
        if self.problems:
            raise self.problems.pop(0)
        self.done.append("caught up")
        progress.report(1, 2)

    def rebuild(self, progress: Progress) -> None:
        self.done.append("rebuilt")


@pytest.fixture
def pipe() -> Iterator[tuple[Connection, Connection]]:
    """The window's end and the server's."""
    ours, theirs = Pipe()
    yield ours, theirs
    ours.close()
    theirs.close()


def served(
    pipe: tuple[Connection, Connection],
    desk: Desk,
    finding: Finding,
    monkeypatch: pytest.MonkeyPatch,
    *messages: object,
) -> list[object]:
    """What is said until nothing is left to do, the messages coming after the first work."""
    monkeypatch.setattr(upkeep, "Finder", finding)
    monkeypatch.setattr(upkeep, "_IDLE_SECONDS", 0)
    ours, theirs = pipe
    server = upkeep._Server(theirs, desk)
    for message in (None, *messages):
        if message is not None:
            ours.send(message)
            server._take(0)
        while server._behind or server._anew:
            server._work()
    told = []
    while ours.poll(0):
        told.append(ours.recv())
    return told


def test_it_catches_up_at_once_and_whenever_the_case_has_changed(
    pipe: tuple[Connection, Connection], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = Finding()
    told = served(pipe, desk, finding, monkeypatch, Nudge())
    assert finding.done == ["caught up", "caught up"]
    assert told == [Indexing(1, 2, partial=True), Indexing(0, 0)] * 2


def test_everything_is_indexed_anew_when_asked_for(
    pipe: tuple[Connection, Connection], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = Finding()
    served(pipe, desk, finding, monkeypatch, Rebuild(), Nudge())
    assert finding.done == ["caught up", "rebuilt", "caught up", "caught up"]


def test_it_tries_again_while_another_is_at_it(
    pipe: tuple[Connection, Connection], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = Finding(IndexBusy(), IndexBusy())
    told = served(pipe, desk, finding, monkeypatch)
    assert finding.done == ["caught up"]
    assert told[-1] == Indexing(0, 0)


def test_what_is_wrong_is_told_and_not_tried_again_before_the_case_changes(
    pipe: tuple[Connection, Connection], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = Finding(IndexNotWritten("full"))
    trouble, *rest = served(pipe, desk, finding, monkeypatch, Nudge())
    assert isinstance(trouble, Trouble)
    assert finding.done == ["caught up"]
    assert rest[-1] == Indexing(0, 0)
