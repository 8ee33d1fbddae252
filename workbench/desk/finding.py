"""Searching a case: the index is brought up to date from the journal, asked, and its hits put in context."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.core.changes import Deed
from workbench.core.problems import BadQuery, IndexDamaged, IndexNotWritten
from workbench.core.progress import Progress
from workbench.core.query import Facet, Filters, Kind, Node, QueryError, Sort, as_you_type, parse
from workbench.core.views import Found
from workbench.desk.affected import Affected, by_deeds
from workbench.desk.desk import Desk
from workbench.desk.excerpts import in_context
from workbench.desk.indexing import documents, everything
from workbench.places import index_folder
from workbench.search import Count, Document, Results, find
from workbench.store import journal
from workbench.store.connecting import Connection

FAR_BEHIND = 2_000
"""Deeds after which indexing everything anew is quicker than following them one by one."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a person searches. `typing` takes the last word as the beginning of one."""

    text: str
    scope: frozenset[Kind] = frozenset({Kind.ARTICLE})
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    limit: int = 50
    offset: int = 0
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found: `total` things, of which `found` holds one page, and facts about all of them.

    A question with `errors` was not searched.
    """

    question: Question
    total: int = 0
    found: tuple[Found, ...] = ()
    facets: Mapping[Facet, tuple[Count, ...]] = field(default_factory=dict)
    errors: tuple[QueryError, ...] = ()
    seconds: float = 0.0


class Finder:
    """Searches one case through its index, which lies in the user's cache and can be deleted at any time."""

    def __init__(self, desk: Desk) -> None:
        from workbench.search import Index  # loads Whoosh, which a window never needs

        self._desk = desk
        self._index = Index.open(index_folder(desk.case().id), desk.case().id)

    def close(self) -> None:
        """Let go of the index's files."""
        self._index.close()

    def catch_up(self, progress: Progress | None = None) -> None:
        """Bring the index up to the newest deed; from nothing if it has seen another history.

        Raises `IndexBusy` while another process writes it, `IndexNotWritten` where the disk refuses.
        """
        try:
            self._follow(progress)
        except OSError as error:
            raise IndexNotWritten(error.strerror or str(error)) from error

    def _follow(self, progress: Progress | None) -> None:
        newest = self._desk.ask(journal.last)
        seen = self._desk.ask(journal.number_of, self._index.seen) if self._index.seen else None
        if seen == newest:
            return
        if seen is None or newest - seen > FAR_BEHIND:
            self.rebuild(progress)
            return
        while deeds := self._desk.ask(journal.after, seen):
            there, gone = self._desk.ask(_changed, deeds)
            self._index.apply(there, gone, deeds[-1].id)
            seen = deeds[-1].number

    def forget(self) -> None:
        """Make the next `catch_up` index everything anew."""
        self._index.clear()

    def rebuild(self, progress: Progress | None = None) -> None:
        """Index everything anew; until that is done, what was indexed before is found."""
        newest = self._desk.ask(journal.last_id)
        chunks = self._desk.ask(_everything)
        self._index.fill(self._documents(chunks, progress or Progress()), newest)

    def _documents(self, chunks: Sequence[Affected], progress: Progress) -> Iterator[Document]:
        for number, chunk in enumerate(chunks):
            progress.report(number, len(chunks))
            there, _gone = self._desk.ask(documents, chunk)
            yield from there

    def find(self, question: Question) -> Answer:
        """Search; see `Answer`."""
        started = time.perf_counter()
        parsed = parse(question.text)
        if parsed.errors or parsed.tree is None:
            return Answer(question, errors=parsed.errors)
        tree = as_you_type(parsed.tree, len(question.text)) if question.typing else parsed.tree
        results = self._results(tree, question)
        found = self._desk.ask(in_context, results.hits, tree)
        return Answer(question, results.total, found, results.facets, seconds=time.perf_counter() - started)

    def hits(self, question: Question) -> Results:
        """One page of what a question finds, without its passages; raises `BadQuery`."""
        parsed = parse(question.text)
        for error in parsed.errors:
            raise BadQuery(question.text, str(error), error.start, error.end)
        return Results(0, (), {}) if parsed.tree is None else self._results(parsed.tree, question)

    @property
    def desk(self) -> Desk:
        """The case that is searched."""
        return self._desk

    @property
    def seen(self) -> int:
        """The id of the newest deed in the index: what is found is older than that."""
        return self._index.seen

    def _results(self, tree: Node, question: Question) -> Results:
        try:
            return self._search(tree, question)
        except IndexDamaged:  # it was made anew, empty
            self.catch_up()
            return self._search(tree, question)

    def _search(self, tree: Node, question: Question) -> Results:
        return self._index.search(
            tree, question.scope, question.filters, question.limit, question.offset, question.sort
        )


def _changed(connection: Connection, deeds: tuple[Deed, ...]) -> tuple[tuple[Document, ...], tuple[str, ...]]:
    return documents(connection, by_deeds(connection, deeds))


def _everything(connection: Connection) -> tuple[Affected, ...]:
    return tuple(everything(connection))


def find_in_text(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where words stand in one text, whatever their case and accents: for finding in an open article."""
    return find(text, words)
