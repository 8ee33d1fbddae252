"""`python -m tests.benchmarks.mixed [--articles N]`: files of all kinds imported and made searchable.

The table tells what that is spent on. What the parsers' processes do is measured kind by kind in this one.
"""

import argparse
import hashlib
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar
from unittest.mock import patch

from tests.benchmarks import files
from tests.benchmarks.figures import show_table
from tests.benchmarks.material import ARTICLES, AUTHOR, PROGRAM, workplace
from tests.benchmarks.prose import english
from workbench.core.progress import Progress
from workbench.desk import cases, importing
from workbench.desk.choosing import files_below
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder
from workbench.formats import Item, article_in, holds_many, items_in, parse_file
from workbench.formats.language import language_of
from workbench.store import originals

P = ParamSpec("P")
T = TypeVar("T")

_SHARES = {
    ".html": 45, ".txt": 20, ".docx": 8, ".odt": 3, ".rtf": 3, ".epub": 3, ".eml": 5, ".md": 3, ".pdf": 5,
    ".jsonl": 5,
}  # fmt: skip
"""Of a hundred articles; the last are lines of one file."""


class Clock:
    """Seconds spent on each thing: of the CPU in the thread that does it, and on the wall."""

    def __init__(self) -> None:
        self.cpu: defaultdict[str, float] = defaultdict(float)
        self.wall: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def on(self, what: str) -> Iterator[None]:
        """Counts what is done within."""
        cpu, wall = time.thread_time(), time.perf_counter()
        yield
        self.cpu[what] += time.thread_time() - cpu
        self.wall[what] += time.perf_counter() - wall

    def watching(self, what: str, work: Callable[P, T]) -> Callable[P, T]:
        """The same work, counted."""

        @wraps(work)
        def watched(*args: P.args, **kwargs: P.kwargs) -> T:
            with self.on(what):
                return work(*args, **kwargs)

        return watched


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N")
    number = parser.parse_args().articles
    with workplace() as place:
        clock = Clock()
        folder = _made(place / "mixed", number)
        found = _looked_at(clock, folder)
        parsers = _imported(clock, place, folder)
        _show(clock, number, found, parsers)


def _made(folder: Path, number: int) -> Path:
    prose = english()
    for ending, share in _SHARES.items():
        told = files.stories(prose, number * share // 100)
        if ending == ".jsonl":
            files.export(folder / "export.jsonl", told)
        else:
            files.fill(folder / ending[1:], told, ending)
    return folder


def _looked_at(clock: Clock, folder: Path) -> dict[str, int]:
    """Every file found, hashed and read here; returns how many articles there are of each kind."""
    counted: defaultdict[str, int] = defaultdict(int)
    with clock.on("find the files"):
        paths = files_below([folder]).paths
    with clock.on("hash them"):
        for path in paths:
            hashlib.sha256(path.read_bytes()).hexdigest()
    for path in paths:
        with clock.on(path.suffix):
            parsed = _read(path)
        counted[path.suffix] += len(parsed)
        with clock.on("language"):
            for one in parsed:
                language_of(one)
    return dict(counted)


def _read(path: Path) -> list[str]:
    if holds_many(path):
        return [article_in(one).text for one in items_in(path) if isinstance(one, Item)]
    return [parse_file(path).text]


def _imported(clock: Clock, place: Path, folder: Path) -> float:
    """Everything kept and indexed; returns the CPU seconds of the parsers' processes."""
    before = _children()
    with (
        closing(cases.create(place / "case", "Mixed", AUTHOR, PROGRAM)) as desk,
        patch.object(originals, "keep", clock.watching("originals", originals.keep)),
        patch.object(Desk, "do", clock.watching("transactions", Desk.do)),
    ):
        with clock.on("import"):
            importing.run(desk, [folder], Progress())
        parsers = _children() - before
        with clock.on("again"):
            importing.run(desk, [folder], Progress())
        with closing(Finder(desk)) as finder, clock.on("index"):
            finder.catch_up()
        with clock.on("undo"):
            desk.undo()
    return parsers


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _show(clock: Clock, number: int, found: dict[str, int], parsers: float) -> None:
    def row(what: str, name: str) -> tuple[str, str, str]:
        return what, f"{clock.cpu[name]:.2f}", f"{clock.wall[name]:.2f}"

    rows = [
        row("find the files", "find the files"),
        row("hash them", "hash them"),
        *(row(f"read {count:,} articles of {ending} files", ending) for ending, count in found.items()),
        row("  of all that: tell the language", "language"),
        ("the parsers' processes, with their start", f"{parsers:.2f}", ""),
        row("the import, this side", "import"),
        row("  of it: copy the originals, each safe on the disk", "originals"),
        row("  of it: transactions, all that is written", "transactions"),
        row("make the articles searchable", "index"),
        ("imported and searchable", f"{parsers + clock.cpu['import'] + clock.cpu['index']:.2f}",
         f"{clock.wall['import'] + clock.wall['index']:.2f}"),
        row("the same files once more: all are known", "again"),
        row("undo", "undo"),
    ]  # fmt: skip
    show_table(f"{number:,} articles in files of all kinds", ("seconds", "CPU", "wall"), rows)


if __name__ == "__main__":
    main()
