"""What every engine can be told and asked, and where each one is found."""

import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import ClassVar, Protocol

from tests.benchmarks.search.corpus import Article
from tests.benchmarks.search.questions import Kind, Question


class Name(StrEnum):
    """The engines; the values are what the tables call them."""

    OURS = "ours"
    FTS5 = "FTS5"
    TANTIVY = "tantivy"
    XAPIAN = "Xapian"


@dataclass(frozen=True, slots=True)
class Answer:
    """How many articles were found, all of them counted, and the numbers of the best twenty, best first."""

    total: int
    best: tuple[int, ...]


class Engine(Protocol):
    """An index of articles in a folder: title and text searched by BM25, a title's words counting twice.

    All keep words as they are written but for case and, other than Xapian, accents. Whoever opens a folder
    that is empty makes a new index there.
    """

    unable: ClassVar[frozenset[Kind]]
    """Kinds of questions that it has no answer to."""

    def __init__(self, folder: Path) -> None: ...

    def build(self, articles: Iterable[Article]) -> None:
        """Index articles, all of them on the disk at the end."""

    def change(self, article: Article) -> None:
        """Put an article in the place of the one of its number, on the disk and for all to find."""

    def search(self, question: Question) -> Answer:
        """Answer a question."""

    def keep(self, articles: Sequence[Article]) -> None:
        """Keep the articles that rows will be made of, where the index does not hold them itself."""

    def rows(self, question: Question) -> int:
        """Answer a question with the passages for which each of the best was found; how many there are."""

    def close(self) -> None:
        """Let go of the files."""


_MODULES = {
    Name.OURS: "workbench.search",
    Name.FTS5: "sqlite3",
    Name.TANTIVY: "tantivy",
    Name.XAPIAN: "xapian",
}
"""What must be installed."""

_CLASSES = {
    Name.OURS: ("tests.benchmarks.search.engines.ours", "Ours"),
    Name.FTS5: ("tests.benchmarks.search.engines.fts5", "Fts5"),
    Name.TANTIVY: ("tests.benchmarks.search.engines.tantivy_index", "Tantivy"),
    Name.XAPIAN: ("tests.benchmarks.search.engines.xapian_index", "Xapian"),
}
_OPENINGS = {
    Name.OURS: "from pathlib import *; from workbench.search import *; Index.open(Path({0!r}, 'index'), 1)",
    Name.FTS5: "import sqlite3; sqlite3.connect({0!r} + '/fts5.db').execute('SELECT * FROM found LIMIT 1')",
    Name.TANTIVY: "import tantivy; tantivy.Index.open({0!r}).searcher()",
    Name.XAPIAN: "import xapian; xapian.Database({0!r} + '/xapian')",
}
"""The least that a program does before it can search an index."""

_LIBRARIES = {
    Name.OURS: "numpy",
    Name.FTS5: "sqlite3",
    Name.TANTIVY: "tantivy",
    Name.XAPIAN: "xapian",
}
"""What Python must load in any case."""

_PYTHONS = (sys.executable, "/usr/bin/python3")
"""The second one has what comes as packages of the system, as Xapian does."""


@cache
def interpreter(name: Name) -> str | None:
    """The Python that has an engine; None where it is not installed."""
    return next((python for python in _PYTHONS if _has(python, _MODULES[name])), None)


def opening(name: Name, folder: Path) -> str:
    """A program that opens the index in a folder, and no more."""
    return _OPENINGS[name].format(str(folder))


def loading(name: Name) -> str:
    """A program that loads what an engine is made with, and no more."""
    return f"import {_LIBRARIES[name]}"


def _has(python: str, module: str) -> bool:
    try:
        return not subprocess.run(
            [python, "-c", f"import {module}"], capture_output=True, check=False
        ).returncode
    except OSError:
        return False


def opened(name: Name, folder: Path) -> Engine:
    """An engine with the index in a folder."""
    module, of_class = _CLASSES[name]
    made: Engine = getattr(import_module(module), of_class)(folder)
    return made
