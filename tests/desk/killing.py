"""Imports and gets killed for it: `python -m tests.desk.killing CASE FOLDER ROUNDS`.

In each round a child goes on importing the same folder, and is killed with -9 somewhere in the middle.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.casework import AUTHOR, PROGRAM
from tests.desk.parsing_here import read_here
from workbench.core.progress import Progress
from workbench.desk import cases, importing


class _Told(Progress):
    """Says through a pipe whenever it goes on to another file."""

    def __init__(self, pipe: int) -> None:
        super().__init__()
        self._pipe = pipe

    def report(self, done: int, total: int, item: str = "") -> None:
        os.write(self._pipe, b".")
        super().report(done, total, item)


def _work(case: Path, paths: Sequence[Path], pipe: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        read_here(patch)
        patch.setattr(importing, "MOST", 3)
        desk = cases.open_case(case, AUTHOR, cases.Mode.WRITE, PROGRAM)
        importing.run(desk, paths, _Told(pipe))


def _round(case: Path, paths: Sequence[Path]) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(case, paths, writing)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        said.read(random.randint(1, 30))  # noqa: S311 - a moment, not a secret
        until = time.perf_counter() + random.random() / 50  # noqa: S311
        while time.perf_counter() < until:
            pass
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main() -> None:
    """Run the rounds."""
    case, folder, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    for _ in range(rounds):
        _round(case, [folder])


if __name__ == "__main__":
    main()
