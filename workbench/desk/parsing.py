"""Files are parsed in a process of their own: a parser that hangs or crashes costs one file."""

import signal
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench import logs
from workbench.core.problems import Unreadable
from workbench.formats import Parsed, parse

SECONDS = 60.0
"""How long one file may take to parse."""


def _serve(pipe: Connection) -> None:
    """The other process: parse what comes until nothing more does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever started us to act on
    with logs.kept("parser"), suppress(EOFError):
        while True:
            pipe.send(_parsed(*pipe.recv()))


def _parsed(data: bytes, path: Path) -> Parsed | Unreadable:
    try:
        return parse(data, path)
    except Unreadable as problem:
        return problem


class Parser:
    """Parses files one after the other; use it in a `with` block."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def parse(self, data: bytes, path: Path) -> Parsed:
        """The article in a file's bytes.

        Raises `Unreadable` where there is none, and where the parser takes too long or breaks down.
        """
        pipe = self._pipe or self._start()
        try:
            pipe.send((data, path))
            if not pipe.poll(self._seconds):
                self._stop()
                raise Unreadable(str(path), f"reading it took longer than {self._seconds:.0f} seconds")
            answer = pipe.recv()
        except (EOFError, OSError) as error:
            self._stop()
            raise Unreadable(str(path), "the parser broke down on it") from error
        if isinstance(answer, Unreadable):
            raise answer
        if not isinstance(answer, Parsed):
            raise TypeError(f"the parser answered a {type(answer).__name__}")
        return answer

    def _start(self) -> Connection:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True, name="parser")
        self._process.start()
        theirs.close()
        self._pipe = ours
        return ours

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None
