"""Queries that Whoosh has no sound or no quick answer to of its own. They are plain values.

Whoosh evaluates them like any other query, through a matcher, wherever the collector does not.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from whoosh.matching.mcore import NullMatcher
from whoosh.query.qcore import Query

from workbench.search.arraycodec.matchers import ScoredMatcher
from workbench.search.arraycodec.terms import Terms

Finder = Callable[[Terms], Sequence[int]]
"""Chooses terms of a segment: their numbers, each once and in rising order."""


class ArrayQuery(Query):
    """What these queries have in common: the vectorised evaluation is their only one."""

    def is_leaf(self) -> bool:
        """Whoosh asks; there is no query inside that it should look into."""
        return True

    def estimate_size(self, reader: Any) -> int:
        """At most so many documents."""
        return int(reader.doc_count_all())

    def matcher(self, searcher: Any, context: Any = None) -> Any:  # noqa: ARG002
        """The documents of one segment."""
        from workbench.search.arraycodec.evaluation import Evaluation

        found = Evaluation(searcher.get_parent()).in_segment(self, searcher)
        return ScoredMatcher(found.docs, found.scores(found.docs)) if len(found.docs) else NullMatcher()


@dataclass(frozen=True, eq=False)
class AnyTerm(ArrayQuery):
    """Documents that hold any of the terms that a finder chooses, scored as if these were one term."""

    fieldname: str
    finder: Finder
    boost: float = 1.0


@dataclass(frozen=True, eq=False)
class Group:
    """Terms to stand side by side, one chosen by each finder, and how often that must happen."""

    slots: tuple[Finder, ...]
    times: int = 1


@dataclass(frozen=True, eq=False)
class Near(ArrayQuery):
    """Documents in which groups of terms stand near each other, in any order.

    The stretch that holds all groups as often as they ask has at most `within` other positions in it. One
    group is a phrase. A document's score is the sum of those of the slots, as in a conjunction.
    """

    fieldname: str
    groups: tuple[Group, ...]
    within: int = 0
    boost: float = 1.0


@dataclass(frozen=True, eq=False)
class InRange(ArrayQuery):
    """Documents whose value in a column of whole numbers is known and lies between two, both included."""

    column: str
    lowest: int | None = None
    highest: int | None = None
    boost: float = 1.0


@dataclass(frozen=True, eq=False)
class HasValue(ArrayQuery):
    """Documents that have one of a few values in a field; the empty value stands for having none.

    For conditions that come again and again: what they find in a segment is remembered.
    """

    fieldname: str
    values: frozenset[str]
    boost: float = 1.0


@dataclass(frozen=True, eq=False)
class Filtered(ArrayQuery):
    """What a query finds among what another one finds, with the scores of the first."""

    query: Query
    by: Query
    boost: float = field(default=1.0, init=False)


def exactly(term: str) -> Finder:
    """Chooses one term."""
    encoded = term.encode("utf-8", "surrogatepass")

    def numbers(terms: Terms) -> Sequence[int]:
        number = terms.find(encoded)
        return () if number is None else (number,)

    return numbers


def beginning(text: str) -> Finder:
    """Chooses the terms that begin so."""
    encoded = text.encode("utf-8", "surrogatepass")
    return lambda terms: terms.beginning(encoded)


def one_of(wanted: Sequence[str]) -> Finder:
    """Chooses those of several terms that there are."""
    finders = [exactly(term) for term in wanted]
    return lambda terms: sorted(number for finder in finders for number in finder(terms))
