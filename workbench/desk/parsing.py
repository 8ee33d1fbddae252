"""Files are read in processes of their own: a parser that hangs, crashes or takes too much costs one file."""

import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Self

from workbench.desk.confining import CPU_SECONDS, MEMORY
from workbench.desk.packing import Answer, Done, Probed, Read, unpacked
from workbench.desk.parsing_child import Request, serve
from workbench.formats import Lost

SECONDS = 180.0
"""How long a parser may say nothing. This is for one that waits; one that computes is ended before."""

LONGEST_ANSWER = 128 * 2**20
"""Bytes of one article that are taken from a parser; its text alone is at most a quarter of that."""

_LOOK_SECONDS = 0.1
_MANY = 16
_AHEAD = 4
_OUT_OF_TIME = -signal.SIGXCPU if hasattr(signal, "SIGXCPU") else None


class _Broken(Exception):
    """The process is gone, or says what none of ours does; why goes on after “It was not imported: ”."""


class Parser:
    """One process that reads files, begun when the first is asked for. What is asked is answered in order.

    Args:
        seconds: see `SECONDS`.
        memory: see `workbench.desk.confining.MEMORY`.
        watch: called ten times a second while an answer is waited for; may raise to stop waiting.
    """

    def __init__(
        self,
        seconds: float = SECONDS,
        memory: int = MEMORY,
        watch: Callable[[], object] = lambda: None,
    ) -> None:
        self._seconds = seconds
        self._memory = memory
        self._watch = watch
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._asked: deque[Request] = deque()

    def ask(self, request: Request) -> None:
        """Have a file read, after those that were asked for before."""
        self._asked.append(request)
        if self._pipe is None:
            self._start()
        else:
            self._send(request)

    def answers(self) -> Iterator[Answer]:
        """All that is said of the file asked for first, as it comes, without the `Done` at the end.

        A parser that breaks down over it says `Lost`, and goes on with the next file in a new process.
        """
        try:
            while not isinstance(answer := self._next(), Done):
                yield answer
        except _Broken as broken:
            self.stop()
            yield Lost("", str(broken))
            self._asked.popleft()
            if self._asked:
                self._start()
        else:
            self._asked.popleft()

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None

    def _start(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._memory), daemon=True, name="parser")
        self._process.start()
        theirs.close()
        for request in self._asked:
            self._send(request)

    def _send(self, request: Request) -> None:
        try:
            if self._pipe is not None:
                self._pipe.send(request)
        except OSError:
            pass  # whoever waits for the answer learns that the process is gone

    def _next(self) -> Answer:
        pipe = self._pipe
        if pipe is None:
            raise _Broken("the parser broke down on it")
        try:
            self._wait(pipe)
            answer = unpacked(pipe.recv_bytes(LONGEST_ANSWER))
        except (EOFError, ConnectionError) as error:
            raise _Broken(self._end()) from error
        except (OSError, ValueError, TypeError, LookupError) as error:
            raise _Broken("the parser gave more than an article can be, or no article at all") from error
        if not isinstance(answer, Read | Lost | Probed | Done):
            raise _Broken("the parser gave no article")
        return answer

    def _wait(self, pipe: Connection) -> None:
        until = time.monotonic() + self._seconds
        while not pipe.poll(min(_LOOK_SECONDS, self._seconds)):
            self._watch()
            if time.monotonic() > until:
                raise _Broken(f"nothing was heard of the parser for {self._seconds:.0f} seconds")

    def _end(self) -> str:
        """Why the process ended by itself."""
        process = self._process
        if process is not None:
            process.join()
            if _OUT_OF_TIME is not None and process.exitcode == _OUT_OF_TIME:
                return f"reading it took more than {CPU_SECONDS} seconds of computing"
        return "the parser broke down on it"


class Parsers:
    """Parsers side by side, for so many files; use it in a `with` block. They answer in the order asked.

    A second one is worth the time it takes to begin only where there are many files.
    """

    def __init__(self, files: int, watch: Callable[[], object] = lambda: None) -> None:
        self._all = [Parser(watch=watch) for _ in range(1 if files < _MANY else 2)]
        self._ahead = len(self._all) * _AHEAD

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for parser in self._all:
            parser.stop()

    def read(self, requests: Iterable[Request]) -> Iterator[Iterator[Answer]]:
        """All that is said of each file in turn, which is to be taken in to its end before the next.

        Only a few files are asked for before their turn, and a parser waits with what nobody takes: of a
        container of any size no more than a few articles are in memory.
        """
        waiting: deque[Parser] = deque()
        for request, parser in zip(requests, cycle(self._all), strict=False):
            parser.ask(request)
            waiting.append(parser)
            if len(waiting) >= self._ahead:
                yield waiting.popleft().answers()
        for parser in waiting:
            yield parser.answers()
