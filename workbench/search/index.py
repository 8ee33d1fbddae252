"""The full-text index of one case. It is derived from the database and can be deleted at any time.

Whoosh runs code it finds in an index (see `workbench.search.unpickling`), so an index must lie where nobody
else can write: in the person's cache folder, never in a case.
"""

import logging
import pickle  # noqa: TID251 - only for the name of its error
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from whoosh.index import FileIndex, LockError
from whoosh.searching import Searcher
from whoosh.util.filelock import try_for
from whoosh.writing import CLEAR

from workbench.core.problems import IndexBusy, IndexDamaged
from workbench.core.query import Facet, Filters, Kind, Node, Sort
from workbench.search.documents import Document
from workbench.search.evaluate import matches
from workbench.search.ranking import Match, ranked
from workbench.search.results import Hit, Results
from workbench.search.schema import form, row, schema
from workbench.search.storage import NAME, Damaged, IndexFiles, Stamp
from workbench.search.unpickling import tame

tame()

EVERYTHING = frozenset(Kind)
_MEGABYTES = 128
"""Memory that a writer takes before it goes to the disk."""

PATIENCE = 1.0
"""Seconds to wait for another process that is writing."""

_SIGNS_OF_DAMAGE = (pickle.UnpicklingError, struct.error, zlib.error, EOFError)
_log = logging.getLogger(__name__)


class Index:
    """Use from one thread. Other processes may read and write the same folder.

    Whatever finds the files damaged makes the index anew, empty, and raises `IndexDamaged`: catch up from the
    journal, then ask again.
    """

    def __init__(self, folder: Path, case_id: int) -> None:
        self._files = IndexFiles(folder, f"case {case_id}, {form()}")
        self._searcher: Searcher | None = None
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

    def apply(self, documents: Iterable[Document], removed: Iterable[str], seen: int) -> None:
        """Replace documents and remove others by key, in one commit that also notes what was seen.

        A document that is also removed stays. Raises `IndexBusy` if another process is writing.
        """
        fresh = {document.key: document for document in documents}
        self._refreshed()
        with self._mended(), self._writer() as writer:
            _delete(writer, {*removed, *fresh})
            for document in fresh.values():
                writer.add_document(**row(document))
            self._files.seen = seen

    def fill(self, documents: Iterable[Document], seen: int) -> None:
        """Hold these documents, each key once, and nothing else; until the commit the old ones are found.

        Raises `IndexBusy` if another process is writing.
        """
        self._refreshed()
        with self._mended(), self._writer(mergetype=CLEAR) as writer:
            for document in documents:
                writer.add_document(**row(document))
            self._files.seen = seen

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
    ) -> Results:
        """One page of what a query finds, and counts over all of it. The scope is the filter by kind."""
        searcher = self._refreshed()
        chosen = dict(filters.chosen) if filters else {}
        narrowed = Filters(chosen | {Facet.KIND: scope})
        with self._mended():
            answer = ranked(matches(searcher, query), narrowed, sort, offset, limit)
            hits = tuple(_hit(searcher, match) for match in answer.page)
        return Results(answer.total, hits, answer.facets)

    def close(self) -> None:
        """Let go of the files."""
        if self._searcher is not None:
            self._searcher.close()
        self._searcher = self._stamp = None

    def _refreshed(self) -> Searcher:
        """A searcher of the newest generation: a new one, since Whoosh’s refreshed ones find what is gone."""
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

    def _opened(self) -> Searcher:
        stamp = self._files.newest()
        if self._searcher is not None and stamp == self._stamp:
            return self._searcher
        self.close()
        try:
            self._seen = self._files.manifest(stamp.generation).seen
            self._searcher = FileIndex(self._files, indexname=NAME).searcher()
        except Exception as problem:  # whatever Whoosh stumbles over in files that are not what it wrote
            if self._files.newest() == stamp:
                raise Damaged(str(problem)) from problem
            return self._opened()  # another process wrote a newer generation and removed this one
        self._stamp = stamp
        return self._searcher

    def _make_anew(self) -> None:
        self.close()
        self._files.wipe()
        self._files.seen = 0
        FileIndex.create(self._files, schema(), NAME)

    @contextmanager
    def _mended(self) -> Iterator[None]:
        """Where the files turn out not to be what Whoosh wrote, the index is made anew and this is said."""
        try:
            yield
        except _SIGNS_OF_DAMAGE as problem:
            _log.warning("The search index is damaged and is made anew.", exc_info=True)
            self.clear()
            raise IndexDamaged from problem

    @contextmanager
    def _lock(self) -> Iterator[None]:
        lock = self._files.lock(f"{NAME}_WRITELOCK")  # type: ignore[no-untyped-call]
        if not try_for(lock.acquire, timeout=PATIENCE, delay=0.05):
            raise IndexBusy
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def _writer(self, **committing: Any) -> Iterator[Any]:
        """A writer that commits at the end, or leaves everything as it was."""
        try:
            writer = FileIndex(self._files, indexname=NAME).writer(
                timeout=PATIENCE, delay=0.05, limitmb=_MEGABYTES
            )
        except LockError as problem:
            raise IndexBusy from problem
        try:
            yield writer
            writer.commit(**committing)
        except BaseException:
            with suppress(Exception):
                writer.cancel()
            raise
        self._files.sweep()


def _hit(searcher: Searcher, match: Match) -> Hit:
    stored = searcher.reader().stored_fields(match.number)
    return Hit(Kind(stored["kind"]), stored["id"], stored.get("article_id"), match.score)


def _delete(writer: Any, keys: Iterable[str]) -> None:
    searcher = writer.searcher()
    for key in keys:
        writer.delete_by_term("key", key, searcher=searcher)
    searcher.close()
