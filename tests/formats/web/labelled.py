"""How many facts of labelled pages are read right and wrong: asked by a test and by a benchmark."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.formats.web.pages import Page
from workbench.core.model import How
from workbench.formats.parsed import Parsed

FACTS = ("title", "published", "authors")


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader says of a page."""

    title: str | None
    published: str | None
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Of a fact, by how many pages: right (also: rightly unknown), wrong, and unknown though it is said."""

    right: int
    wrong: int
    silent: int

    @property
    def share(self) -> float:
        """Of all pages, those that are right."""
        return self.right / (self.right + self.wrong + self.silent)


def stated(parsed: Parsed) -> Read:
    """The facts of an article that are more than guesses."""
    dated = parsed.published and parsed.basis["published"].how is not How.GUESS
    return Read(parsed.title, parsed.published if dated else None, parsed.authors)


def scores(pages: Iterable[Page], reader: Callable[[bytes], Read]) -> dict[str, Score]:
    """The score of each fact; of dates the day counts."""
    counts = {fact: Counter[str]() for fact in FACTS}
    for page in pages:
        read, truth = reader(page.html), page.truth
        said = (read.title, (read.published or "")[:10], read.authors)
        true = (truth.title, (truth.published or "")[:10], truth.authors)
        for fact, one, other in zip(FACTS, said, true, strict=True):
            counts[fact]["right" if one == other else "wrong" if one else "silent"] += 1
    return {fact: Score(count["right"], count["wrong"], count["silent"]) for fact, count in counts.items()}
