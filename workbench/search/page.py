"""One page of what a searcher found: from the numbers of documents to what they are documents of."""

from collections.abc import Iterator, Sequence

import numpy as np

from workbench.core.query import Facet, Kind
from workbench.search.arraycodec.collecting import Item
from workbench.search.arraycodec.sections import Damaged
from workbench.search.arraycodec.snapshots import Snapshot, View
from workbench.search.results import Hit
from workbench.search.schema import ARTICLE_ID, ID, VALUES

_KINDS = {kind.value: kind for kind in Kind}


def hits(snapshot: Snapshot, items: Sequence[Item]) -> tuple[Hit, ...]:
    """The hits of a page, in its order; those of one segment are looked up together.

    Raises `Damaged`, or `KeyError` where there is a kind that nobody knows.
    """
    found: dict[int, Hit] = {}
    for view in snapshot.views:
        own = [item for item in items if 0 <= item.number - view.offset < view.doc_count]
        if own:
            found |= zip((item.number for item in own), _hits(view, own), strict=True)
    return tuple([found[item.number] for item in items])


def _hits(view: View, items: Sequence[Item]) -> Iterator[Hit]:
    docs = np.array([item.number - view.offset for item in items])
    kinds = view.ordinals(VALUES[Facet.KIND]).values_of(docs)
    ids, articles = view.numbers_of(ID, docs), view.numbers_of(ARTICLE_ID, docs)
    for item, kind, id_, article in zip(items, kinds, ids, articles, strict=True):
        if id_ is None:
            raise Damaged("a document without an identifier")
        yield Hit(_KINDS[kind], id_, article, item.score)
