"""What a search answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.core.query import Facet, Kind


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. Scores compare hits of one search only."""

    kind: Kind
    id: int
    article_id: int | None
    score: float


@dataclass(frozen=True, slots=True)
class Count:
    """How many of what was found have this value; the empty one means: unknown."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found, and facts about the whole of it.

    Each facet is counted as if nothing of itself had been chosen, so that it shows what else could be; the
    largest count comes first. `languages` are those that anything in the index is in: in any of them words
    may have had other forms where a language is not known.
    """

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[Facet, tuple[Count, ...]]
    languages: frozenset[str] = frozenset()
