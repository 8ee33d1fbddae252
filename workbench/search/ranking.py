"""From all that a query matches to one page of it, and counts over the whole."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nsmallest
from typing import Any, NamedTuple

from workbench.core.query import Facet, Filters, Sort, days_of
from workbench.search.facts import Facts, unpacked
from workbench.search.results import Count


class Match(NamedTuple):
    """A document a query matches: its number in the index, its score, and its facts as stored."""

    number: int
    score: float
    facts: bytes


class Ranked(NamedTuple):
    """What is left after the filters: how many, one page of them in order, and the counts."""

    total: int
    page: Sequence[Match]
    facets: Mapping[Facet, tuple[Count, ...]]


def ranked(matches: Sequence[Match], filters: Filters, sort: Sort, offset: int, limit: int) -> Ranked:
    """Filter, count and sort. Documents with equal facts are looked at once."""
    alike = Counter(match.facts for match in matches)
    refused = {stored: frozenset(unpacked(stored).refused_by(filters)) for stored in alike}
    left = [match for match in matches if not refused[match.facts]]
    page = nsmallest(offset + limit, left, key=_ORDERS[sort])[offset:]
    return Ranked(len(left), page, _counted(alike, refused))


def _counted(
    alike: Mapping[bytes, int], refused: Mapping[bytes, frozenset[Facet]]
) -> dict[Facet, tuple[Count, ...]]:
    counters: dict[Facet, Counter[str]] = {facet: Counter() for facet in Facet}
    for stored, count in alike.items():
        facts = unpacked(stored)
        for facet in _counting(refused[stored]):
            for value in facts.values(facet):
                counters[facet][value] += count
    return {facet: _sorted(counter) for facet, counter in counters.items()}


def _counting(refused: frozenset[Facet]) -> Iterable[Facet]:
    """The facets a document counts for: those that refuse it must be no other than the facet itself."""
    return refused if len(refused) == 1 else () if refused else Facet


def _sorted(counter: Counter[str]) -> tuple[Count, ...]:
    by_size = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Count(value, count) for value, count in by_size)


def _by_relevance(match: Match) -> Any:
    return -match.score, match.number


def _by_newest(match: Match) -> Any:
    day = _day(unpacked(match.facts))
    return not day, -day, _by_relevance(match)


def _by_oldest(match: Match) -> Any:
    day = _day(unpacked(match.facts))
    return not day, day, _by_relevance(match)


_ORDERS: Mapping[Sort, Callable[[Match], Any]] = {
    Sort.RELEVANCE: _by_relevance,
    Sort.NEWEST: _by_newest,
    Sort.OLDEST: _by_oldest,
}


def _day(facts: Facts) -> int:
    """The first day that the date may mean, as a number that grows with it; 0 where it is unknown."""
    days = days_of(facts.published)
    return int(days.first.replace("-", "")) if days else 0
