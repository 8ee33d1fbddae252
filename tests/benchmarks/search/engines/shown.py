"""Rows of a list of hits, made by the desk from the texts in a case."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.material import AUTHOR, BATCH, PROGRAM, keep
from tests.benchmarks.prose import Story
from tests.benchmarks.search.corpus import Article
from workbench.core.query import Node
from workbench.desk import cases
from workbench.desk.excerpts import in_context
from workbench.gui.searching.rows import AT_ONCE
from workbench.search import Results


class Shown:
    """A case with these articles, made in a folder."""

    def __init__(self, folder: Path, articles: Sequence[Article]) -> None:
        self._desk = cases.create(folder, folder.name, AUTHOR, PROGRAM)
        self._ids: dict[int, int] = {}
        for at in range(0, len(articles), BATCH):
            some = articles[at : at + BATCH]
            stories = [Story(one.title, one.text, one.outlet, one.published) for one in some]
            self._ids |= zip((one.number for one in some), keep(self._desk, stories), strict=True)

    def rows(self, results: Results, tree: Node) -> int:
        """Put what was found in context as the search process does for the window; how many there are."""
        hits = tuple(replace(hit, id=self._ids[hit.id]) for hit in results.hits)
        return len(self._desk.ask(in_context, replace(results, hits=hits), tree, listed=AT_ONCE))

    def close(self) -> None:
        """Let go of the case."""
        self._desk.close()
