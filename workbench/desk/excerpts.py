"""Hits of a search with every passage that answers it, ready to be shown."""

from collections.abc import Sequence

from workbench.core.model import Article, Claim, Note, Outlet, Passage, Verdict, Version
from workbench.core.query import Kind, Node
from workbench.core.views import Excerpt, Found
from workbench.search import Hit, snippet, spans_in
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.fetching import fetch
from workbench.store.questions.records import matching

MOST = 200
"""Passages shown of one article; a query such as `the` answers with every line."""


def in_context(connection: Connection, hits: Sequence[Hit], tree: Node) -> tuple[Found, ...]:
    """The hits as they stand in the database now; what was removed meanwhile is left out."""
    found = (_SHOWN[hit.kind](connection, hit, tree) for hit in hits)
    return tuple(one for one in found if one is not None)


def excerpts(text: str, tree: Node) -> tuple[Excerpt, ...]:
    """The passages of a text that answer a query, each in its surroundings."""
    found = spans_in(tree, text)
    shown = []
    for start, end in found[:MOST]:
        cut = snippet(text, found, (start, end))
        shown.append(Excerpt(start, end, cut.text, cut.marks))
    return tuple(shown)


def _article(connection: Connection, hit: Hit, tree: Node) -> Found | None:
    page = fetch(connection, Article, hit.id)
    version = None if page is None else fetch(connection, Version, page.version_id)
    if page is None or version is None:
        return None
    text = texts.text_of(connection, version.body)
    return _found(connection, hit, page, excerpts(text, tree), (page.id, 0, 0))


def _found(
    connection: Connection,
    hit: Hit,
    page: Article | None,
    passages: tuple[Excerpt, ...],
    spot: tuple[int, int, int] | None,
    title: str = "",
    claim_id: int | None = None,
) -> Found:
    outlet = None if page is None or page.outlet_id is None else fetch(connection, Outlet, page.outlet_id)
    return Found(
        kind=hit.kind,
        id=hit.id,
        article_id=None if page is None else page.id,
        title=title or ("" if page is None else page.title),
        outlet="" if outlet is None else outlet.name,
        published=None if page is None else page.published,
        score=hit.score,
        passages=passages,
        spot=spot,
        claim_id=claim_id,
    )


def _whole(text: str, tree: Node) -> tuple[Excerpt, ...]:
    """A short text as one passage, with all that was found in it marked."""
    return (Excerpt(0, len(text), text, spans_in(tree, text)),)


def _highlight(connection: Connection, hit: Hit, tree: Node) -> Found | None:
    passage = fetch(connection, Passage, hit.id)
    if passage is None:
        return None
    page = fetch(connection, Article, passage.article_id)
    spot = (passage.article_id, passage.start, passage.end)
    return _found(connection, hit, page, _whole(passage.quote, tree), spot)


def _note(connection: Connection, hit: Hit, tree: Node) -> Found | None:
    note = fetch(connection, Note, hit.id)
    if note is None:
        return None
    passage = None if note.passage_id is None else fetch(connection, Passage, note.passage_id)
    article_id = note.article_id if passage is None else passage.article_id
    page = None if article_id is None else fetch(connection, Article, article_id)
    spot = None
    if passage is not None:
        spot = (passage.article_id, passage.start, passage.end)
    elif page is not None:
        spot = (page.id, 0, 0)
    claim = None if note.claim_id is None else fetch(connection, Claim, note.claim_id)
    title = "" if claim is None else claim.text
    return _found(connection, hit, page, _whole(note.text, tree), spot, title, note.claim_id)


def _claim(connection: Connection, hit: Hit, tree: Node) -> Found | None:
    claim = fetch(connection, Claim, hit.id)
    if claim is None:
        return None
    reasons = (one.reason for one in matching(connection, Verdict, claim_id=claim.id))
    told = [part for part in (claim.claimant, claim.appeared, *reasons) if spans_in(tree, part)]
    passages = tuple(one for part in (claim.text, *told) for one in _whole(part, tree))
    return _found(connection, hit, None, passages, None, f"C{claim.number}", claim.id)


_SHOWN = {Kind.ARTICLE: _article, Kind.HIGHLIGHT: _highlight, Kind.NOTE: _note, Kind.CLAIM: _claim}
