"""Searching a case: the index is brought up to date from the journal, asked, and its hits put in context."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.core.problems import BadQuery
from workbench.core.progress import Progress
from workbench.core.query import Facet, Field, Filters, Kind, Node, QueryError, Sort, as_you_type, parse
from workbench.core.views import Found
from workbench.desk.desk import Desk
from workbench.desk.excerpts import MOST, in_context
from workbench.desk.following import Follower
from workbench.places import index_folder
from workbench.search import Count, Results, find


@dataclass(frozen=True, slots=True)
class Question:
    """What a person searches. `typing` takes the last word as the beginning of one.

    So many passages of an article as `listed` says are told in their surroundings, of the others the places.
    """

    text: str
    scope: frozenset[Kind] = frozenset({Kind.ARTICLE})
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    limit: int = 50
    offset: int = 0
    typing: bool = False
    listed: int = MOST


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found: `total` things, of which `found` holds one page, and facts about all of them.

    A question with `errors` was not searched. `partial`: the index is still being made; there may be more.
    """

    question: Question
    total: int = 0
    found: tuple[Found, ...] = ()
    facets: Mapping[Facet, tuple[Count, ...]] = field(default_factory=dict)
    errors: tuple[QueryError, ...] = ()
    seconds: float = 0.0
    partial: bool = False


class Finder:
    """Searches one case through its index, which lies in the user's cache and can be deleted at any time."""

    def __init__(self, desk: Desk) -> None:
        from workbench.search import Index  # loads Whoosh, which a window never needs

        self._desk = desk
        self._index = Index.open(index_folder(desk.case().id), desk.case().id)
        self._follower = Follower(desk, self._index)

    def close(self) -> None:
        """Let go of the index's files."""
        self._index.close()

    @property
    def partial(self) -> bool:
        """Whether the index is still being made, and finds only what it holds so far."""
        return self._follower.partial

    def catch_up(self, progress: Progress | None = None) -> None:
        """Bring the index up to the newest deed; see `Follower.catch_up`."""
        self._follower.catch_up(progress or Progress())

    def rebuild(self, progress: Progress | None = None) -> None:
        """Index everything anew; see `Follower.rebuild`."""
        self._follower.rebuild(progress or Progress())

    def find(self, question: Question, progress: Progress | None = None) -> Answer:
        """Search; see `Answer`. The progress may stop it between two things that were found: `Cancelled`.

        Raises `IndexDamaged` if it is; the next question finds an empty one, until somebody has caught up.
        """
        started = time.perf_counter()
        parsed = parse(question.text)
        if parsed.errors or parsed.tree is None:
            return Answer(question, errors=parsed.errors)
        tree = as_you_type(parsed.tree, len(question.text)) if question.typing else parsed.tree
        partial, results = self.partial, self._search(tree, question)
        found = self._desk.ask(in_context, results, tree, progress, question.listed)
        seconds = time.perf_counter() - started
        return Answer(question, results.total, found, results.facets, seconds=seconds, partial=partial)

    def hits(self, question: Question, *, counting: bool = False) -> Results:
        """One page of what a question finds, without its passages, and without facets unless `counting`.

        Raises `BadQuery`, else as `find` does.
        """
        parsed = parse(question.text)
        for error in parsed.errors:
            raise BadQuery(question.text, str(error), error.start, error.end)
        if parsed.tree is None:
            return Results(0, (), {})
        return self._search(parsed.tree, question, counting=counting)

    def completions(self, field: Field | None, beginning: str, limit: int) -> tuple[Count, ...]:
        """How a word, or the value of a field, may go on; see `workbench.search.index.Index.completions`."""
        return self._index.completions(field, beginning, limit)

    def similar(self, word: str, limit: int) -> tuple[Count, ...]:
        """Words that may have been meant, the closest first."""
        return self._index.similar(word, limit)

    @property
    def desk(self) -> Desk:
        """The case that is searched."""
        return self._desk

    @property
    def seen(self) -> int:
        """The id of the newest deed in the index: what is found is older than that."""
        return self._index.seen

    def _search(self, tree: Node, question: Question, *, counting: bool = True) -> Results:
        return self._index.search(
            tree,
            question.scope,
            question.filters,
            question.limit,
            question.offset,
            question.sort,
            counting=counting,
        )


def find_in_text(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where words stand in one text, whatever their case and accents: for finding in an open article."""
    return find(text, words)
