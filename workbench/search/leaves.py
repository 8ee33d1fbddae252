"""The two questions our query language asks of an index that Whoosh has no sound answer to of its own."""

from collections.abc import Iterator
from typing import Any

from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.query.compound import And
from whoosh.query.qcore import Query
from whoosh.query.terms import Term

from workbench.search.nearness import Wanted, stretches

Terms = tuple[str, ...]


class AnyOf(Query):
    """Documents that hold any of many terms in a field, scored as if these were one term."""

    def __init__(self, field: str, terms: Terms, boost: float = 1.0) -> None:
        self.fieldname = field
        self.terms_ = terms
        self.boost = boost

    def is_leaf(self) -> bool:
        """Whoosh asks; there is no query inside."""
        return True

    def estimate_size(self, reader: Any) -> int:
        """At most so many documents; Whoosh looks at the smallest part of a query first."""
        frequencies: list[int] = [reader.doc_frequency(self.fieldname, term) for term in self.terms_]
        return sum(frequencies)

    def matcher(self, searcher: Any, context: Any = None) -> Matcher:  # noqa: ARG002
        """The documents of one segment."""
        weights: dict[int, float] = {}
        for term in self.terms_:
            for number, weight in _postings(searcher.reader(), self.fieldname, term):
                weights[number] = weights.get(number, 0.0) + weight
        numbers = sorted(weights)
        return _listed(numbers, [self.boost * _saturated(weights[number]) for number in numbers])


class Near(Query):
    """Documents in which groups of terms stand near each other; of each slot of a group any term will do."""

    def __init__(
        self, field: str, groups: tuple[tuple[tuple[Terms, ...], int], ...], within: int, boost: float = 1.0
    ) -> None:
        self.fieldname = field
        self.groups = groups
        self.within = within
        self.boost = boost
        slots = dict.fromkeys(slot for slots, _ in groups for slot in slots)
        self._all = And([any_of(field, slot, boost) for slot in slots])

    def is_leaf(self) -> bool:
        """Whoosh asks; there is no query inside that it should look into."""
        return True

    def estimate_size(self, reader: Any) -> int:
        """At most so many documents; Whoosh looks at the smallest part of a query first."""
        return int(self._all.estimate_size(reader))

    def matcher(self, searcher: Any, context: Any = None) -> Matcher:
        """The documents of one segment: of those that hold all terms, the ones that hold them near."""
        positions = _Positions(searcher.reader(), self.fieldname)
        scored = context is None or context.weighting is not None
        numbers, scores = [], []
        holding = self._all.matcher(searcher, context)
        while holding.is_active():
            if self._near_in(positions, holding.id()):
                numbers.append(holding.id())
                scores.append(holding.score() if scored else 1.0)
            holding.next()
        return _listed(numbers, scores)

    def _near_in(self, positions: "_Positions", number: int) -> bool:
        wanted = [
            Wanted([positions.of(slot, number) for slot in slots], times) for slots, times in self.groups
        ]
        return any(True for _ in stretches(wanted, self.within))


def any_of(field: str, terms: Terms, boost: float) -> Query:
    """The query for one slot."""
    return Term(field, terms[0], boost=boost) if len(terms) == 1 else AnyOf(field, terms, boost)


def _listed(numbers: list[int], scores: list[float]) -> Matcher:
    return ListMatcher(numbers, weights=scores) if numbers else NullMatcher()


def _saturated(weight: float) -> float:
    """A term's frequency as BM25 lets it count."""
    return 2.2 * weight / (weight + 1.2)


def _postings(reader: Any, field: str, term: str) -> Iterator[tuple[int, float]]:
    if (field, term) not in reader:
        return
    matcher = reader.postings(field, term)
    while matcher.is_active():
        yield matcher.id(), matcher.weight()
        matcher.next()


class _Positions:
    """Positions of terms in the documents of one segment, which must be asked for in rising order."""

    def __init__(self, reader: Any, field: str) -> None:
        self._reader = reader
        self._field = field
        self._matchers: dict[str, Any] = {}

    def of(self, terms: Terms, number: int) -> set[int]:
        """Where any of the terms stands in a document."""
        return {position for term in terms for position in self._one(term, number)}

    def _one(self, term: str, number: int) -> list[int]:
        if term not in self._matchers:
            there = (self._field, term) in self._reader
            self._matchers[term] = self._reader.postings(self._field, term) if there else NullMatcher()
        matcher = self._matchers[term]
        if matcher.is_active() and matcher.id() < number:
            matcher.skip_to(number)
        if not matcher.is_active() or matcher.id() != number:
            return []
        positions: list[int] = matcher.value_as("positions")
        return positions
