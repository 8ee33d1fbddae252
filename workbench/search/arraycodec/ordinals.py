"""Values of documents as small numbers: what facets are counted, filtered and sorted by."""

from collections.abc import Collection
from functools import cached_property

import numpy as np

from workbench.search.arraycodec.postings import Field
from workbench.search.arraycodec.sections import Array, Damaged
from workbench.search.arraycodec.terms import UTF_8


class Ordinals:
    """Which terms of a field each document of a segment has.

    A field is told apart by how it is used: where no document has two terms (an outlet, a language), there is
    one number for each; where some have several (tags), the few postings are gone through.
    """

    def __init__(self, field: Field | None, doc_count: int) -> None:
        self._field = field
        self._doc_count = doc_count

    @cached_property
    def values(self) -> list[str]:
        """The terms, as text, by their numbers."""
        return [] if self._field is None else [term.decode(*UTF_8) for term in self._field.terms]

    @cached_property
    def labels(self) -> list[str]:
        """The same, and last the empty one of documents that have none."""
        return [*self.values, ""]

    @cached_property
    def _postings(self) -> tuple[Array, Array]:
        """Documents, and the numbers of the terms that they have."""
        if self._field is None:
            return np.zeros(0, np.uint16), np.zeros(0, np.int64)
        docs = self._field.stretch(0, len(self._field.terms)).docs
        if len(docs) and int(docs.max()) >= self._doc_count:
            raise Damaged("a facet names documents that there are not")
        return docs, np.repeat(np.arange(len(self._field.terms)), np.diff(self._field.starts()))

    @cached_property
    def single(self) -> Array | None:
        """By document the number of its term, or how many terms there are where it has none.

        None where some document has several.
        """
        docs, numbers = self._postings
        single = np.full(self._doc_count, len(self.values), np.int32)
        single[docs] = numbers
        unique = np.count_nonzero(single < len(self.values)) == len(docs)
        return single if unique else None

    def values_of(self, docs: Array) -> list[str]:
        """The value of each document; empty where it has none. For fields of which documents have one."""
        if self.single is None:
            raise ValueError("documents have several values")
        return [self.labels[number] for number in self.single[docs].tolist()]

    def counts(self, docs: Array) -> Array:
        """How many of these documents have each value; the last number is of those that have none."""
        if self.single is not None:
            return np.bincount(self.single[docs], minlength=len(self.values) + 1)
        having, numbers = self._postings
        asked = np.zeros(self._doc_count, bool)
        asked[docs] = True
        there = asked[having]
        counts = np.bincount(numbers[there], minlength=len(self.values) + 1)
        asked[having] = False
        counts[-1] = np.count_nonzero(asked)
        return counts

    def having(self, docs: Array, values: Collection[str]) -> Array:
        """For each of these documents whether it has one of these values; the empty one stands for none."""
        chosen = np.zeros(len(self.values) + 1, bool)
        for number, value in enumerate(self.values):
            chosen[number] = value in values
        chosen[-1] = "" in values
        if self.single is not None:
            return chosen[self.single[docs]]
        having, numbers = self._postings
        fitting = np.full(self._doc_count, chosen[-1])
        fitting[having] = False
        fitting[having[chosen[numbers]]] = True
        return fitting[docs]
