"""What the index keeps of each document beside its terms: enough to count, filter and sort."""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.core.query import Facet, Filters, Kind, days_of
from workbench.search.documents import Document

UNKNOWN = ""
"""The value of a facet for documents of which it is not known."""


class Facts(NamedTuple):
    """One document's values, plain enough for JSON."""

    kind: str
    outlet: str
    language: str
    tags: tuple[str, ...]
    status: tuple[str, ...]
    published: str

    def values(self, facet: Facet) -> tuple[str, ...]:
        """The document's values of one facet; where there is none, the unknown one."""
        match facet:
            case Facet.KIND:
                return (self.kind,)
            case Facet.OUTLET:
                return (self.outlet,)
            case Facet.LANGUAGE:
                return (self.language,)
            case Facet.TAG:
                return self.tags or (UNKNOWN,)
            case Facet.STATUS:
                return self.status or (UNKNOWN,)
            case Facet.MONTH:
                return (self.published[: len("2022-09")],)

    def refused_by(self, filters: Filters) -> Iterator[Facet]:
        """The facets by which these filters keep the document out."""
        for facet, chosen in filters.chosen.items():
            if chosen and not chosen.intersection(self.values(facet)):
                yield facet


def facts_of(document: Document) -> Facts:
    """What is kept of a document."""
    day = (document.published or UNKNOWN).partition("T")[0]
    return Facts(
        document.kind,
        document.outlet,
        document.language,
        tuple(dict.fromkeys(document.tags)),
        tuple(dict.fromkeys(document.status)),
        day if days_of(day) else UNKNOWN,
    )


def packed(facts: Facts) -> bytes:
    """The facts as the index stores them."""
    return json.dumps(facts, separators=(",", ":")).encode("ascii")


@lru_cache(maxsize=100_000)
def unpacked(stored: bytes) -> Facts:
    """The opposite of `packed`."""
    kind, outlet, language, tags, status, published = json.loads(stored)
    return Facts(kind, outlet, language, tuple(tags), tuple(status), published)


def kinds(scope: frozenset[Kind]) -> Filters:
    """The scope of a search as a filter."""
    return Filters({Facet.KIND: frozenset(scope)})
