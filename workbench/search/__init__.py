"""Full text search: the only place that knows Whoosh, which is loaded only when an index is."""

from typing import TYPE_CHECKING, Any

from workbench.search.documents import Document, key_of
from workbench.search.filling import Span
from workbench.search.finding import find
from workbench.search.matching import Marker, Markers
from workbench.search.results import Count, Hit, Results
from workbench.search.snippets import AROUND, Snippet, snippet

if TYPE_CHECKING:
    from workbench.search.index import Index

__all__ = [
    "AROUND",
    "Count",
    "Document",
    "Hit",
    "Index",
    "Marker",
    "Markers",
    "Results",
    "Snippet",
    "Span",
    "find",
    "key_of",
    "snippet",
]


def __getattr__(name: str) -> Any:
    if name == "Index":
        from workbench.search.index import Index

        return Index
    raise AttributeError(name)
