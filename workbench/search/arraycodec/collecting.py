"""The collector: one page of what a query finds, its exact number, and counts of facets over all of it."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from whoosh.collectors import Collector
from whoosh.query.qcore import Query

from workbench.search.arraycodec.evaluation import Evaluation
from workbench.search.arraycodec.sections import Array
from workbench.search.arraycodec.segments import UNKNOWN
from workbench.search.arraycodec.snapshots import View, snapshot_of


@dataclass(frozen=True, slots=True)
class ByColumn:
    """Sort by a column of whole numbers; documents without a value come last, whichever way it goes."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ByValue:
    """Sort by the value of a field of which documents have one, in the order of a key; unknown ones last."""

    field: str
    key: Any = str


Order = ByColumn | ByValue | None
"""None is by relevance. Ties go by relevance, then by the order in which documents were added."""


class Item(NamedTuple):
    """A document found: its number among all segments, and its score."""

    number: int
    score: float


@dataclass(frozen=True, slots=True)
class _Part:
    """What was found in one segment, after all filters."""

    view: View
    docs: Array
    scores: Array


class ArrayCollector(Collector):
    """Answers a query for all documents of a segment at once.

    Args:
        limit: the size of the page.
        offset: how many documents come before it.
        filters: by field the values of which a document must have at least one; the empty value stands for
            documents that have none.
        facets: the fields whose values are counted, each as if there were no filter by it.
        order: what the page is sorted by.

    After the run, `total` is the exact number of documents, `page` one page of them, and `counts` holds, by
    facet, how many documents have each value; the empty one counts those that have none.
    """

    def __init__(
        self,
        limit: int = 10,
        offset: int = 0,
        filters: Mapping[str, Collection[str]] | None = None,
        facets: Collection[str] = (),
        order: Order = None,
    ) -> None:
        self._limit = limit
        self._offset = offset
        self._filters = dict(filters or {})
        self._facets = tuple(facets)
        self._order = order
        self.total = 0
        self.page: Sequence[Item] = ()
        self.counts: dict[str, Counter[str]] = {name: Counter() for name in facets}
        self._evaluation: Evaluation | None = None
        self._parts: list[_Part] = []

    def prepare(self, top_searcher: Any, q: Query, context: Any) -> None:
        """Whoosh hands over what to search, and for what."""
        super().prepare(top_searcher, q, context)
        self._evaluation = Evaluation(top_searcher)

    def run(self) -> None:
        """Search."""
        try:
            for view in snapshot_of(self.top_searcher).views:
                self._collect(view)
            self.total = sum(len(part.docs) for part in self._parts)
            self.page = self._paged()
        finally:
            self.finish()

    def collect(self, sub_docnum: int) -> Any:
        """Documents are not collected one by one."""
        raise NotImplementedError

    sort_key = collect

    def count(self) -> int:
        """The number of documents found."""
        return self.total

    def all_ids(self) -> Any:
        """The numbers of all documents found."""
        return (int(doc) + part.view.offset for part in self._parts for doc in part.docs)

    def results(self) -> Any:
        """The page as Whoosh's results."""
        return self._results([(item.score, item.number) for item in self.page])

    def _collect(self, view: View) -> None:
        if self._evaluation is None:
            raise RuntimeError("a collector must be prepared")
        found = self._evaluation.hits(self.q, view)
        docs = found.docs if view.live is None else found.docs[view.live[found.docs]]
        fitting = {name: view.ordinals(name).having(docs, values) for name, values in self._filters.items()}
        misses = np.zeros(len(docs), np.uint8)
        for one in fitting.values():
            misses += ~one
        self._count(view, docs, fitting, misses)
        left = docs if not fitting else docs[misses == 0]
        if len(left):
            scores = found.scores(found.docs if len(left) == len(found.docs) else left)
            self._parts.append(_Part(view, left, scores))

    def _count(self, view: View, docs: Array, fitting: Mapping[str, Array], misses: Array) -> None:
        """A document counts for a facet if no filter but the facet's own keeps it out."""
        fit = docs if not fitting else docs[misses == 0]
        for name in self._facets:
            own = fitting.get(name)
            counted = fit if own is None else docs[misses - ~own == 0]
            ordinals = view.ordinals(name)
            counts = ordinals.counts(counted)
            there = np.flatnonzero(counts)
            values = [ordinals.labels[number] for number in there.tolist()]
            self.counts[name].update(dict(zip(values, counts[there].tolist(), strict=True)))

    def _paged(self) -> list[Item]:
        stop = self._offset + self._limit
        if not self._parts or stop <= self._offset:
            return []
        numbers = np.concatenate([part.docs.astype(np.int64) + part.view.offset for part in self._parts])
        scores = np.concatenate([part.scores for part in self._parts])
        keys = self._keys(scores)
        if stop < len(keys):
            leading = np.flatnonzero(keys <= np.partition(keys, stop - 1)[stop - 1])
        else:
            leading = np.arange(len(keys))
        order = np.lexsort((numbers[leading], -scores[leading], keys[leading]))
        chosen = leading[order[self._offset : stop]]
        return [Item(int(numbers[one]), float(scores[one])) for one in chosen]

    def _keys(self, scores: Array) -> Array:
        match self._order:
            case ByColumn() as order:
                return np.concatenate([_column_keys(part, order) for part in self._parts])
            case ByValue() as order:
                return self._value_keys(order)
            case _:
                return -scores

    def _value_keys(self, order: ByValue) -> Array:
        all_values = {value for part in self._parts for value in part.view.ordinals(order.field).values}
        ranks = {value: rank for rank, value in enumerate(sorted(all_values, key=order.key))}
        keys = []
        for part in self._parts:
            ordinals = part.view.ordinals(order.field)
            if ordinals.single is None:
                raise ValueError(f"documents have several values of {order.field}")
            by_number = np.array([*(ranks[value] for value in ordinals.values), len(ranks)], np.int64)
            keys.append(by_number[ordinals.single[part.docs]])
        return np.concatenate(keys)


def _column_keys(part: _Part, order: ByColumn) -> Array:
    if not part.view.file.has_column(order.column):
        return np.full(len(part.docs), np.iinfo(np.int64).max)
    values = part.view.file.column(order.column)[part.docs]
    known = -values if order.descending else values
    return np.where(values == UNKNOWN, np.iinfo(np.int64).max, known)
