"""BM25 as in Robertson and Zaragoza, “The Probabilistic Relevance Framework” (2009), with dictionaries.

Nothing of the index is used here. Title and text are scored one by one and added, a title's words counting
twice; how rare a term is, is told as log(N / (n + 1)) + 1, which unlike theirs is never negative.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

K1, B = 1.2, 0.75
BOOSTS = {"title": 2.0, "text": 1.0}

_ENOUGH = 1e-4
"""Scores nearer to each other than this part of themselves are equal: the index keeps them in 32 bits."""

Fields = Mapping[str, Sequence[str]]
"""The terms of each field of a document, in order."""


class Reference:
    """Scores documents for queries of certain terms only, so that it can go through very many documents."""

    def __init__(self, documents: Iterable[tuple[int, Fields]], terms: Collection[str]) -> None:
        self._lengths: dict[str, dict[int, int]] = {field: {} for field in BOOSTS}
        self._frequencies: dict[str, dict[str, dict[int, int]]] = {
            field: {term: {} for term in terms} for field in BOOSTS
        }
        for number, fields in documents:
            for field in BOOSTS:
                self._count(field, number, fields[field])
        self._average = {
            field: sum(lengths.values()) / len(lengths) for field, lengths in self._lengths.items()
        }

    def _count(self, field: str, number: int, terms: Sequence[str]) -> None:
        self._lengths[field][number] = len(terms)
        wanted = self._frequencies[field]
        for term, frequency in Counter(term for term in terms if term in wanted).items():
            wanted[term][number] = frequency

    def any_of(self, terms: Collection[str]) -> dict[int, float]:
        """The documents that hold any of the terms, with their scores."""
        scores: dict[int, float] = defaultdict(float)
        for term in terms:
            for number, score in self._scores(term):
                scores[number] += score
        return dict(scores)

    def all_of(self, terms: Collection[str]) -> dict[int, float]:
        """The documents that hold all of the terms, each in any field, with their scores."""
        holding = set.intersection(*({number for number, _ in self._scores(term)} for term in terms))
        return {number: score for number, score in self.any_of(terms).items() if number in holding}

    def _scores(self, term: str) -> Iterator[tuple[int, float]]:
        """For each field that holds the term, and each document, what that adds to its score."""
        for field, boost in BOOSTS.items():
            lengths, found = self._lengths[field], self._frequencies[field][term]
            rarity = math.log(len(lengths) / (len(found) + 1)) + 1
            for number, frequency in found.items():
                length = 1 - B + B * lengths[number] / self._average[field]
                yield number, boost * rarity * frequency * (K1 + 1) / (frequency + K1 * length)


def overlap(best: Sequence[int], scores: Mapping[int, float]) -> float:
    """Which part of the best of a search are among as many best by these scores, or score as well."""
    if not best:
        return float(not scores)
    least = sorted(scores.values(), reverse=True)[: len(best)][-1]
    right = sum(scores.get(number, 0.0) >= least * (1 - _ENOUGH) for number in best)
    return right / len(best)
