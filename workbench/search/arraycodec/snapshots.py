"""What a searcher sees, laid out for evaluating queries: its segments, and statistics over all of them."""

from collections.abc import Callable
from math import log
from typing import Any

import numpy as np
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from workbench.search.arraycodec.hits import as_docs
from workbench.search.arraycodec.ordinals import Ordinals
from workbench.search.arraycodec.postings import Field
from workbench.search.arraycodec.readers import ArrayTermsReader
from workbench.search.arraycodec.sections import Array
from workbench.search.arraycodec.segments import UNKNOWN

Weigh = Callable[[Array, Array], Array]
"""From documents and how often a term stands in each to their scores."""


class View:
    """One segment as a searcher sees it."""

    def __init__(self, number: int, searcher: Any, offset: int, terms: ArrayTermsReader) -> None:
        self.number = number
        self.searcher = searcher
        self.offset = offset
        self.file = terms.file
        self.doc_count = self.file.doc_count
        self.live: Array | None = searcher.reader().segment().live
        self._ordinals: dict[str, Ordinals] = {}
        self._having: dict[tuple[str, frozenset[str]], Array] = {}

    def ordinals(self, field: str) -> Ordinals:
        """Which values of a field each document has."""
        if field not in self._ordinals:
            self._ordinals[field] = Ordinals(self.file.field(field), self.doc_count)
        return self._ordinals[field]

    def having(self, field: str, values: frozenset[str]) -> Array:
        """The documents that have one of these values; the empty one stands for having none."""
        key = (field, values)
        if key not in self._having:
            whole = as_docs(np.ones(self.doc_count, bool))
            self._having[key] = whole[self.ordinals(field).having(whole, values)]
        return self._having[key]

    def numbers_of(self, column: str, docs: Array) -> list[int | None]:
        """What documents have in a column of whole numbers."""
        if not self.file.has_column(column):
            return [None] * len(docs)
        return [None if value == UNKNOWN else value for value in self.file.column(column)[docs].tolist()]

    def context(self) -> Any:
        """What Whoosh's matchers are told when documents are to be scored one by one."""
        return self.searcher.get_parent().context()


class Snapshot:
    """All segments of a searcher. Statistics include deleted documents, as Whoosh's do."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher
        self._norms: dict[tuple[int, str], Array] = {}
        leaves = [(leaf, offset, leaf.reader()) for leaf, offset in searcher.leaf_searchers()]
        self.views = [
            View(number, leaf, offset, reader._terms)  # noqa: SLF001 - Whoosh has no other way to it
            for number, (leaf, offset, reader) in enumerate(leaves)
            if isinstance(getattr(reader, "_terms", None), ArrayTermsReader)
        ]

    def view_of(self, leaf: Any) -> View:
        """The view of a leaf searcher's segment."""
        wanted = leaf.reader().segment()
        return next(view for view in self.views if view.searcher.reader().segment() == wanted)

    def weigher(self, view: View, field: Field, docs_with: int, boost: float) -> Weigh:
        """How a term that stands in so many documents of all segments is scored in one of them.

        BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with the inverse document
        frequency that Whoosh uses, log(N / (n + 1)) + 1; fields that are not scored count frequencies.
        """
        if field.lengths is None:
            return lambda _docs, freqs: freqs.astype(np.float32) * np.float32(boost)
        idf = log(self._searcher.doc_count_all() / (docs_with + 1)) + 1
        k1 = self._model.K1
        factor = np.float32(boost * idf * (k1 + 1))
        norms = self._field_norms(view, field)

        def weigh(docs: Array, freqs: Array) -> Array:
            frequencies = freqs.astype(np.float32)
            return factor * frequencies / (frequencies + norms[docs])

        return weigh

    @property
    def _model(self) -> BM25F:
        model = self._searcher.weighting
        if not isinstance(model, BM25F):
            raise TypeError(f"scores are worked out by BM25, not by {type(model).__name__}")
        return model

    def _field_norms(self, view: View, field: Field) -> Array:
        """For every document what its length adds to the frequency at which a score is half of its limit."""
        key = (view.number, field.name)
        if key not in self._norms:
            b = self._model._field_B.get(field.name, self._model.B)  # noqa: SLF001 - as above
            average = self._searcher.avg_field_length(field.name) or 1
            lengths = field.lengths if field.lengths is not None else np.zeros(view.doc_count)
            norms = self._model.K1 * ((1 - b) + b * lengths / average)
            self._norms[key] = norms.astype(np.float32)
        return self._norms[key]


class ArraySearcher(Searcher):
    """A searcher that keeps its snapshot."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._snapshot: Snapshot | None = None

    def snapshot(self) -> Snapshot:
        """What it sees; made when first asked for."""
        if self._snapshot is None:
            self._snapshot = Snapshot(self)
        return self._snapshot


def snapshot_of(searcher: Any) -> Snapshot:
    """The snapshot of any searcher over our segments."""
    return searcher.snapshot() if isinstance(searcher, ArraySearcher) else Snapshot(searcher)
