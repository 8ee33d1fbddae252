"""Queries evaluated for all documents of a segment at once."""

from collections.abc import Callable
from typing import Any

import numpy as np
from whoosh.query import compound
from whoosh.query.qcore import Every, NullQuery, Query
from whoosh.query.terms import Term
from whoosh.query.wrappers import Not

from workbench.search.arraycodec.hits import (
    NO_DOCS,
    Conjunction,
    Constant,
    Disjunction,
    Hits,
    Listed,
    Restricted,
    Scored,
    among,
    as_docs,
)
from workbench.search.arraycodec.nearness import docs_near
from workbench.search.arraycodec.postings import Field, Postings
from workbench.search.arraycodec.queries import AnyTerm, Filtered, Finder, HasValue, InRange, Near, exactly
from workbench.search.arraycodec.segments import UNKNOWN
from workbench.search.arraycodec.snapshots import Snapshot, View, snapshot_of

_NOTHING = Constant(NO_DOCS, 0.0)


class Evaluation:
    """One evaluation of queries over all segments that a searcher sees.

    Documents that are deleted are found too, but for queries this falls back on Whoosh for; whoever asks
    leaves them out at the end.
    """

    def __init__(self, searcher: Any) -> None:
        self._snapshot: Snapshot = snapshot_of(searcher)
        self._finders: dict[str, Finder] = {}
        self._postings: dict[tuple[str, Finder], list[tuple[Field, Postings] | None]] = {}

    def in_segment(self, query: Query, searcher: Any) -> Hits:
        """What a query finds in the segment of that leaf searcher, without deleted documents."""
        view = self._snapshot.view_of(searcher)
        found = self.hits(query, view)
        return found if view.live is None else Restricted(found, found.docs[view.live[found.docs]])

    def hits(self, query: Query, view: View) -> Hits:
        """What a query finds in a segment."""
        evaluate = _WAYS.get(type(query))
        if evaluate is None or (isinstance(query, compound.CompoundQuery) and query.boost != 1.0):
            return _matched(query, view)
        return evaluate(self, query, view)

    def _each(self, query: Any, view: View) -> list[Hits]:
        return [self.hits(part, view) for part in query.subqueries]

    def all_of(self, query: Any, view: View) -> Hits:
        """A conjunction."""
        if any(isinstance(part, Not) for part in query.subqueries):
            return _matched(query, view)
        return Conjunction(self._each(query, view), view.doc_count) if query.subqueries else _NOTHING

    def any_of(self, query: Any, view: View) -> Hits:
        """A disjunction."""
        if any(isinstance(part, Not) for part in query.subqueries) or query.minmatch or query.scale:
            return _matched(query, view)
        parts = [part for part in self._each(query, view) if len(part.docs)]
        return parts[0] if len(parts) == 1 else Disjunction(parts, view.doc_count)

    def but_not(self, query: Any, view: View) -> Hits:
        """What one query finds and another does not."""
        wanted, unwanted = self.hits(query.a, view), self.hits(query.b, view)
        left = ~among(unwanted.docs, wanted.docs, view.doc_count)
        return Restricted(wanted, wanted.docs[left])

    def filtered(self, query: Filtered, view: View) -> Hits:
        """What one query finds and another does too."""
        wanted, by = self.hits(query.query, view), self.hits(query.by, view)
        return Restricted(wanted, wanted.docs[among(by.docs, wanted.docs, view.doc_count)])

    def every(self, query: Any, view: View) -> Hits:
        """All documents."""
        if query.fieldname not in (None, "", "*"):
            return _matched(query, view)
        return Constant(as_docs(np.ones(view.doc_count, bool)), query.boost)

    def nothing(self, query: Any, view: View) -> Hits:  # noqa: ARG002
        """No documents."""
        return _NOTHING

    def term(self, query: Any, view: View) -> Hits:
        """The documents of one term."""
        if not isinstance(query.text, str):
            return _matched(query, view)
        return self._scored(
            query.fieldname, self._finders.setdefault(query.text, exactly(query.text)), query.boost, view
        )

    def any_term(self, query: AnyTerm, view: View) -> Hits:
        """The documents of several terms, as if these were one."""
        return self._scored(query.fieldname, query.finder, query.boost, view)

    def _scored(self, name: str, finder: Finder, boost: float, view: View) -> Hits:
        found = self._found(name, finder)
        mine = found[view.number]
        if mine is None:
            return _NOTHING
        docs_with = sum(len(one[1].docs) for one in found if one is not None)
        return Scored(mine[1], self._snapshot.weigher(view, mine[0], docs_with, boost))

    def _found(self, name: str, finder: Finder) -> list[tuple[Field, Postings] | None]:
        """The postings in every segment: in how many documents a term stands depends on all of them."""
        key = (name, finder)
        if key not in self._postings:
            self._postings[key] = [_postings(view, name, finder) for view in self._snapshot.views]
        return self._postings[key]

    def near(self, query: Near, view: View) -> Hits:
        """Documents in which terms stand near each other."""
        field = view.file.field(query.fieldname)
        finders = list(dict.fromkeys(slot for group in query.groups for slot in group.slots))
        parts = [self._scored(query.fieldname, finder, query.boost, view) for finder in finders]
        holding = Conjunction(parts, view.doc_count)
        if field is None or not field.has_places or not len(holding.docs):
            return _NOTHING
        if len(finders) == 1 and query.groups[0].times == 1 and len(query.groups[0].slots) == 1:
            return holding
        return Restricted(holding, docs_near(field, query, holding.docs))

    def has_value(self, query: HasValue, view: View) -> Hits:
        """Documents by a value they have."""
        return Constant(view.having(query.fieldname, query.values), query.boost)

    def in_range(self, query: InRange, view: View) -> Hits:
        """Documents by a number they have."""
        if not view.file.has_column(query.column):
            return _NOTHING
        values = view.file.column(query.column)
        fitting = values != UNKNOWN
        if query.lowest is not None:
            fitting &= values >= query.lowest
        if query.highest is not None:
            fitting &= values <= query.highest
        return Constant(as_docs(fitting), query.boost)


def _postings(view: View, name: str, finder: Finder) -> tuple[Field, Postings] | None:
    field = view.file.field(name)
    numbers = () if field is None else finder(field.terms)
    return (field, field.any_of(numbers)) if field is not None and len(numbers) else None


def _matched(query: Query, view: View) -> Hits:
    """What Whoosh's own matchers find: for queries that are not known here."""
    docs, scores = [], []
    matcher = query.matcher(view.searcher, view.context())
    while matcher.is_active():
        docs.append(matcher.id())
        scores.append(matcher.score())
        matcher.next()
    return Listed(np.array(docs, np.uint16), np.array(scores, np.float32))


_WAYS: dict[type, Callable[[Evaluation, Any, View], Hits]] = {
    AnyTerm: Evaluation.any_term,
    Every: Evaluation.every,
    Filtered: Evaluation.filtered,
    HasValue: Evaluation.has_value,
    InRange: Evaluation.in_range,
    Near: Evaluation.near,
    Term: Evaluation.term,
    compound.And: Evaluation.all_of,
    compound.AndNot: Evaluation.but_not,
    compound.Or: Evaluation.any_of,
    type(NullQuery): Evaluation.nothing,
}
