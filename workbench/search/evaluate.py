"""All documents of an index that a query matches, with their scores and facts.

This is the seam at which another way of evaluating queries can be put in: `matches` is all that
`workbench.search.index` asks for.
"""

from collections.abc import Iterator

from whoosh.query.qcore import Query
from whoosh.searching import Searcher

from workbench.core.query import Node
from workbench.search.ranking import Match
from workbench.search.translate import translate


def matches(searcher: Searcher, node: Node) -> list[Match]:
    """Every match, in the order of the index."""
    reader = searcher.reader()
    query = translate(node, reader) if reader.doc_count() else None
    return list(_matches(searcher, query)) if query is not None else []


def _matches(searcher: Searcher, query: Query) -> Iterator[Match]:
    context = searcher.context(needs_current=True)
    for segment, offset in searcher.leaf_searchers():
        facts = segment.reader().column_reader("facts", translate=False)
        matcher = query.matcher(segment, context)
        while matcher.is_active():
            number = matcher.id()
            yield Match(offset + number, matcher.score(), facts[number])
            matcher.next()
