"""Sets of documents of one segment with their scores: how queries are put together.

Documents are 16-bit numbers in rising order. Scores are worked out late, and only for the documents that are
still in the running: `scores` takes any part of `docs`, in order.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Protocol

import numpy as np

from workbench.search.arraycodec.postings import Postings
from workbench.search.arraycodec.sections import Array

_DENSE = 16
"""Where more than one document in so many is asked for, arrays over all documents are the quicker way."""

NO_DOCS = np.zeros(0, np.uint16)


class Hits(Protocol):
    """What a query finds in a segment."""

    @property
    def docs(self) -> Array:
        """The documents, in rising order."""

    def scores(self, docs: Array) -> Array:
        """The scores of some of these documents."""


class Scored:
    """The documents of a term."""

    def __init__(self, postings: Postings, weigh: Callable[[Array, Array], Array]) -> None:
        self.docs, self._freqs = postings
        self._weigh = weigh

    def scores(self, docs: Array) -> Array:
        """See `Hits`."""
        if docs is self.docs:
            return self._weigh(docs, self._freqs)
        return self._weigh(docs, self._freqs[np.searchsorted(self.docs, docs)])


class Constant:
    """Documents that all have one score."""

    def __init__(self, docs: Array, score: float) -> None:
        self.docs = docs
        self._score = np.float32(score)

    def scores(self, docs: Array) -> Array:
        """See `Hits`."""
        return np.full(len(docs), self._score, np.float32)


class Listed:
    """Documents whose scores are known already."""

    def __init__(self, docs: Array, scores: Array) -> None:
        self.docs = docs
        self._scores = scores

    def scores(self, docs: Array) -> Array:
        """See `Hits`."""
        return self._scores[np.searchsorted(self.docs, docs)]


class Conjunction:
    """The documents that every part finds; their scores are added."""

    def __init__(self, parts: Sequence[Hits], doc_count: int) -> None:
        self._parts = parts
        in_order = sorted((part.docs for part in parts), key=len)
        self.docs = reduce(lambda docs, other: docs[among(other, docs, doc_count)], in_order)

    def scores(self, docs: Array) -> Array:
        """See `Hits`."""
        return reduce(np.add, (part.scores(docs) for part in self._parts))


class Disjunction:
    """The documents that at least one part finds; their scores are added."""

    def __init__(self, parts: Sequence[Hits], doc_count: int) -> None:
        self._parts = parts
        self._doc_count = doc_count
        found = np.zeros(doc_count, bool)
        for part in parts:
            found[part.docs] = True
        self.docs = as_docs(found)

    def scores(self, docs: Array) -> Array:
        """See `Hits`."""
        if len(docs) * _DENSE > self._doc_count:
            return self._dense()[docs]
        scores = np.zeros(len(docs), np.float32)
        for part in self._parts:
            there = among(part.docs, docs, self._doc_count)
            scores[there] += part.scores(docs[there])
        return scores

    def _dense(self) -> Array:
        scores = np.zeros(self._doc_count, np.float32)
        for part in self._parts:
            scores[part.docs] += part.scores(part.docs)
        return scores


class Restricted:
    """What a part finds among certain documents, with the scores it has there."""

    def __init__(self, part: Hits, docs: Array) -> None:
        self.docs = docs
        self._part = part

    def scores(self, docs: Array) -> Array:
        """See `Hits`."""
        return self._part.scores(docs)


def as_docs(mask: Array) -> Array:
    """The documents for which a mask over all of them is true."""
    return np.flatnonzero(mask).astype(np.uint16)


def among(whole: Array, docs: Array, doc_count: int) -> Array:
    """For each of some documents whether it is one of the others too."""
    if len(docs) * _DENSE > doc_count:
        there = np.zeros(doc_count, bool)
        there[whole] = True
        return there[docs]
    if not len(whole):
        return np.zeros(len(docs), bool)
    places = np.searchsorted(whole, docs)
    found: Array = whole[np.minimum(places, len(whole) - 1)] == docs
    return found
