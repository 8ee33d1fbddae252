"""The process in which files are read: confined, it answers one request after the other until nobody asks."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from workbench import logs
from workbench.core.problems import Unreadable
from workbench.desk.confining import MEMORY, confine, grant_time
from workbench.desk.packing import Answer, Done, Probed, Read, packed
from workbench.formats import (
    Item,
    Lost,
    Mapping,
    Reached,
    article_in,
    holds_many,
    items_in,
    parse_file,
    preview_of,
    suffixes,
)

PROGRAM = "parser"


@dataclass(frozen=True, slots=True)
class Request:
    """A file to read; with `probe`, only to say what kind of file it is.

    `mapping` is what the columns of a table mean, None for what their names say.
    """

    path: Path
    mapping: Mapping | None = None
    probe: bool = False


def serve(pipe: Connection, memory: int = MEMORY) -> None:
    """Answer what comes through the pipe until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever started us to act on
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # each thread of it takes memory, and there is little to do
    with logs.kept(PROGRAM), suppress(EOFError, BrokenPipeError):
        suffixes()  # loads the forms, also those of other packages, before they may do no more than read
        confine(logs.log_file(PROGRAM), memory)
        while True:
            for answer in answers(pipe.recv()):
                pipe.send_bytes(packed(answer))


def answers(request: Request) -> Iterator[Answer]:
    """Everything there is to say of a file; `Done` comes last."""
    grant_time()
    try:
        yield from _probed(request) if request.probe else _read(request)
    except Unreadable as problem:
        yield Lost("", problem.why)
    except MemoryError:
        yield Lost("", "reading it takes more memory than one file may")
    yield Done()


def _probed(request: Request) -> Iterator[Answer]:
    many = holds_many(request.path)
    yield Probed(many, preview_of(request.path) if many else None)


def _read(request: Request) -> Iterator[Answer]:
    path = request.path
    if holds_many(path):
        reached = Reached()
        for found in items_in(path, request.mapping, reached):
            yield _article(found, reached.share) if isinstance(found, Item) else found
            grant_time()
    else:
        yield Read(parse_file(path))


def _article(item: Item, reached: float) -> Answer:
    try:
        return Read(article_in(item), item.part, item.url, item.captured, reached)
    except Unreadable as problem:
        return Lost(item.part, problem.why)
