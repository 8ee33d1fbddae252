"""The full-text index of one case. It is derived from the database and can be deleted at any time.

It lies in the person's cache folder, never in a case: what is in it is believed to be our own work, though
nothing it holds is ever run.
"""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from whoosh.index import EmptyIndexError, LockError

from workbench.core.problems import IndexBusy, IndexDamaged
from workbench.core.query import Facet, Field, Filters, Kind, Node, Sort
from workbench.search import page, words
from workbench.search.arraycodec.collecting import ArrayCollector, ByColumn, ByValue, Order
from workbench.search.arraycodec.indexes import ArrayIndex
from workbench.search.arraycodec.sections import Damaged
from workbench.search.arraycodec.snapshots import ArraySearcher
from workbench.search.documents import Document
from workbench.search.folding import fold
from workbench.search.forms import Forms
from workbench.search.results import Count, Results
from workbench.search.schema import FIRST_DAY, KEY, VALUES, form, row, schema
from workbench.search.storage import NAME, Noted, Stamp, stamp, storage
from workbench.search.translate import translate

if TYPE_CHECKING:
    from workbench.search.arraycodec.writing import ArrayWriter

EVERYTHING = frozenset(Kind)

PATIENCE = 1.0
"""Seconds to wait for another process that is writing."""

_FACETS: dict[str, Facet] = {VALUES[facet]: facet for facet in Facet}
_ORDERS: dict[Sort, Order] = {
    Sort.RELEVANCE: None,
    Sort.NEWEST: ByColumn(FIRST_DAY, descending=True),
    Sort.OLDEST: ByColumn(FIRST_DAY),
    Sort.OUTLET: ByValue(VALUES[Facet.OUTLET], key=lambda name: (fold(name), name)),
}
_SIGNS_OF_DAMAGE = (Damaged, IndexError, KeyError, TypeError, ValueError, OverflowError)
"""What may come of files whose sums are right, but whose content nobody of us wrote."""

_log = logging.getLogger(__name__)


class Index:
    """Use from one thread. Other processes may read and write the same folder.

    Whatever finds the files damaged makes the index anew, empty, and raises `IndexDamaged`: catch up from the
    journal, then ask again.
    """

    def __init__(self, folder: Path, case_id: int) -> None:
        self._made_for = f"case {case_id}, {form()}"
        self._index = ArrayIndex(storage(folder), schema(), NAME)
        self._searcher: ArraySearcher | None = None
        self._forms: Forms | None = None
        self._stamp: Stamp | None = None
        self._seen = 0

    @classmethod
    def open(cls, folder: Path, case_id: int) -> "Index":
        """The index in that folder; a new one where there is none, or one that is damaged or made otherwise.

        Raises `IndexBusy` if it must be made anew while another process is writing.
        """
        index = cls(folder, case_id)
        index._refreshed()
        return index

    @property
    def seen(self) -> int:
        """The id of the last deed whose changes are in the index; 0 for a new one."""
        self._refreshed()
        return self._seen

    def apply(
        self, documents: Iterable[Document], removed: Iterable[str], seen: int, after: int | None = None
    ) -> None:
        """Replace documents and remove others by key, in one commit that also notes what was seen.

        A document that is also removed stays. Raises `IndexBusy` if another process is writing, and
        `IndexDamaged` where the index has not seen what it must have seen before, for somebody made it anew.
        """
        fresh = {document.key: document for document in documents}
        self._refreshed()
        with self._mended(Damaged), self._writer(seen) as writer:
            if after is not None and self.seen != after:
                raise IndexDamaged
            writer.delete_terms(KEY, [*{*removed, *fresh}])
            for document in fresh.values():
                writer.add_document(**row(document))

    def fill(self, documents: Iterable[Document], seen: int) -> None:
        """Hold these documents, each key once, and nothing else; until the commit the old ones are found.

        Raises `IndexBusy` if another process is writing.
        """
        self._refreshed()
        with self._mended(Damaged), self._writer(seen) as writer:
            writer.delete_everything()
            writer.optimize = True
            for document in documents:
                writer.add_document(**row(document))

    def clear(self) -> None:
        """Make the index anew, empty, having seen nothing. Raises `IndexBusy` as `apply` does."""
        with self._lock():
            self._make_anew()

    def search(
        self,
        query: Node,
        scope: frozenset[Kind] = EVERYTHING,
        filters: Filters | None = None,
        limit: int = 20,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        *,
        counting: bool = True,
    ) -> Results:
        """One page of what a query finds, and counts over all of it, if wanted. The scope filters by kind."""
        given = filters.chosen if filters else {}
        chosen = {facet: values for facet, values in given.items() if values}
        if scope != EVERYTHING:
            chosen[Facet.KIND] = frozenset(kind.value for kind in scope)
        narrowed = {VALUES[facet]: values for facet, values in chosen.items()}
        searcher, forms = self._refreshed()
        with self._mended(*_SIGNS_OF_DAMAGE):
            facets = _FACETS if counting else {}
            collector = ArrayCollector(limit, offset, narrowed, facets, _ORDERS[sort])
            found = translate(query, forms)
            if found is not None:
                searcher.search_with_collector(found, collector)
            hits = page.hits(searcher.snapshot(), collector.page)
        counts = {facet: _sorted(collector.counts[name]) for name, facet in facets.items()}
        return Results(collector.total, hits, counts, forms.languages)

    def completions(self, field: Field | None, beginning: str, limit: int) -> tuple[Count, ...]:
        """How what was typed may go on, with the number of documents, the largest first.

        Of running text, and where no field is named, words are offered; of the other fields, whole values
        that have a word which begins so.
        """
        searcher, _forms = self._refreshed()
        with self._mended(*_SIGNS_OF_DAMAGE):
            return words.completions(searcher, field, beginning, limit)

    def similar(self, word: str, limit: int) -> tuple[Count, ...]:
        """Words of titles and texts that are one or two slips away from this one, the closest first.

        Among equally close ones, those in more documents come first; the word itself is not among them.
        """
        searcher, _forms = self._refreshed()
        with self._mended(*_SIGNS_OF_DAMAGE):
            return words.similar(searcher, word, limit)

    def close(self) -> None:
        """Let go of the files."""
        if self._searcher is not None:
            self._searcher.close()  # type: ignore[no-untyped-call]
        self._searcher = self._forms = self._stamp = None

    def _refreshed(self) -> tuple[ArraySearcher, Forms]:
        """A searcher of the newest generation: a new one, since Whoosh's refreshed ones find what is gone."""
        try:
            return self._opened()
        except Damaged as problem:
            _log.info("The search index is made anew: %s.", problem)
        with self._lock():
            try:
                return self._opened()  # another process may have made it anew meanwhile
            except Damaged:
                self._make_anew()
        return self._opened()

    def _opened(self) -> tuple[ArraySearcher, Forms]:
        newest = self._newest()
        if self._searcher is not None and self._forms is not None and newest == self._stamp:
            return self._searcher, self._forms
        self.close()
        try:
            noted = Noted.read(self._index.newest().properties)
            if noted.made_for != self._made_for:
                raise Damaged(f"it was made for {noted.made_for}")
            self._searcher = self._index.searcher()
            self._forms = Forms(self._searcher)
        except (*_SIGNS_OF_DAMAGE, OSError, EmptyIndexError) as problem:
            if self._newest() == newest:
                raise Damaged(str(problem)) from problem
            return self._opened()  # another process wrote a newer generation and removed this one
        self._seen, self._stamp = noted.seen, newest
        return self._searcher, self._forms

    def _newest(self) -> Stamp:
        number = self._index.latest_generation()
        if number < 0:
            raise Damaged("there is none")
        try:
            return stamp(self._index.generation_path(number), number)
        except FileNotFoundError:  # another process just replaced it by a newer one
            return self._newest()

    def _make_anew(self) -> None:
        self.close()
        number = self._index.latest_generation() + 1
        self._index.publish(number, [], Noted(0, self._made_for).written())

    @contextmanager
    def _mended(self, *signs: type[Exception]) -> Iterator[None]:
        """Where the files turn out not to be what we wrote, the index is made anew and this is said."""
        try:
            yield
        except signs as problem:
            _log.warning("The search index is damaged and is made anew.", exc_info=True)
            self.clear()
            raise IndexDamaged from problem

    @contextmanager
    def _lock(self) -> Iterator[None]:
        try:
            with self._index.locked(PATIENCE):
                yield
        except LockError as problem:
            raise IndexBusy from problem

    @contextmanager
    def _writer(self, seen: int) -> Iterator["ArrayWriter"]:
        """A writer that commits at the end, or leaves everything as it was."""
        try:
            writer = self._index.writer(timeout=PATIENCE)
        except LockError as problem:
            raise IndexBusy from problem
        try:
            yield writer
            writer.commit(Noted(seen, self._made_for).written())
        except BaseException:
            with suppress(Exception):
                writer.cancel()
            raise


def _sorted(counts: dict[str, int]) -> tuple[Count, ...]:
    by_size = sorted((-count, value) for value, count in counts.items())
    return tuple([Count(value, -count) for count, value in by_size])
