"""What a person asks for besides words: kinds of things, chosen facets, an order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What can be found."""

    ARTICLE = "article"
    HIGHLIGHT = "highlight"
    NOTE = "note"
    CLAIM = "claim"


class Sort(StrEnum):
    """The order of what is found. What has no date comes last in both orders of time, and so with outlets."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"
    OUTLET = "outlet"


class Facet(StrEnum):
    """What found things are counted and narrowed by."""

    KIND = "kind"
    OUTLET = "outlet"
    LANGUAGE = "language"
    TAG = "tag"
    STATUS = "status"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Filters:
    """Chosen values: any of those of one facet, and so for each facet. The empty text means: unknown."""

    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
