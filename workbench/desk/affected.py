"""What a deed makes worth indexing anew: the things whose words or facets its changes touch."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from workbench.core.changes import Change, Deed
from workbench.core.model import (
    Article,
    Case,
    Claim,
    Evidence,
    Note,
    Outlet,
    Passage,
    Record,
    Tag,
    Tagging,
    Verdict,
    Version,
)
from workbench.store.connecting import Connection
from workbench.store.questions.records import chosen, every


@dataclass(slots=True)
class Affected:
    """Ids by kind of thing that can be found. Some may be gone: those are to be taken out of the index."""

    articles: set[int] = field(default_factory=set)
    passages: set[int] = field(default_factory=set)
    claims: set[int] = field(default_factory=set)
    notes: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.articles) + len(self.passages) + len(self.claims) + len(self.notes)

    def slices(self, sizes: Iterable[int]) -> Iterator["Affected"]:
        """All of it in parts of at most these sizes; what people wrote comes first, and the newest of a kind.

        Args:
            sizes: of one part after the other; must not end before the parts do.
        """
        kinds = (("claims", self.claims), ("notes", self.notes), ("passages", self.passages))
        every = chain.from_iterable(
            ((kind, id_) for id_ in sorted(ids, reverse=True))
            for kind, ids in (*kinds, ("articles", self.articles))
        )
        for size in sizes:
            part = Affected()
            for kind, id_ in islice(every, size):
                getattr(part, kind).add(id_)
            if not part:
                return
            yield part


@dataclass(slots=True)
class _Named:
    """Ids of things whose names or numbers others show."""

    outlets: set[int] = field(default_factory=set)
    tags: set[int] = field(default_factory=set)
    parents: set[int] = field(default_factory=set)


def by_deeds(connection: Connection, deeds: Iterable[Deed]) -> Affected:
    """Everything these deeds touch, and what shows the touched things' names and statuses."""
    found, named = Affected(), _Named()
    for change in (change for deed in deeds for change in deed.changes):
        if _rescaled(change):
            found.claims |= {one.id for one in every(connection, Claim)}
        for side in (change.before, change.after):
            _collect(side, found, named)
    _spread(connection, found, named)
    return found


def _collect(record: Record | None, found: Affected, named: _Named) -> None:
    match record:
        case Article(id=id_) | Version(article_id=id_):
            found.articles.add(id_)
        case Passage(id=id_, article_id=article_id):
            found.passages.add(id_)
            named.parents.add(article_id)  # a passage that is gone no longer leads there
        case Tagging(passage_id=id_) | Evidence(passage_id=id_):
            found.passages.add(id_)
        case Claim(id=id_) | Verdict(claim_id=id_):
            found.claims.add(id_)
        case Note(id=id_):
            found.notes.add(id_)
        case Outlet(id=id_):
            named.outlets.add(id_)
        case Tag(id=id_):
            named.tags.add(id_)
        case _:
            pass


def _spread(connection: Connection, found: Affected, named: _Named) -> None:
    """From names and statuses to what bears them. Only an article's own facts reach all its passages."""
    found.articles |= {one.id for one in chosen(connection, Article, named.outlets, "outlet_id")}
    found.passages |= {one.id for one in chosen(connection, Passage, found.articles, "article_id")}
    found.passages |= {one.passage_id for one in chosen(connection, Tagging, named.tags, "tag_id")}
    found.passages |= {one.passage_id for one in chosen(connection, Evidence, found.claims, "claim_id")}
    found.notes |= {one.id for one in chosen(connection, Note, found.passages, "passage_id")}
    found.notes |= {one.id for one in chosen(connection, Note, found.articles, "article_id")}
    found.articles |= {one.article_id for one in chosen(connection, Passage, found.passages)}
    found.articles |= named.parents


def _rescaled(change: Change) -> bool:
    """Whether the status scale changed, whose first step is the status of every claim nobody has judged."""
    return (
        isinstance(change.before, Case)
        and isinstance(change.after, Case)
        and change.before.statuses != change.after.statuses
    )
