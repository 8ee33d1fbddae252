"""Hits of a search with every passage that answers it, ready to be shown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from workbench.core.model import Claim, Note, Passage, Record, Verdict
from workbench.core.progress import Progress
from workbench.core.query import Kind, Node
from workbench.core.views import Excerpt, Found
from workbench.search import Hit, Marker, Markers, Results, Span, snippet
from workbench.search.snippets import AROUND
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.questions.records import chosen
from workbench.store.questions.sources import Source, sources

MOST = 200
"""Passages shown of one article; a query such as `the` answers with every line."""

R = TypeVar("R", bound=Record)
Excerpts = tuple[Excerpt, ...]
Places = tuple[Span, ...]


def in_context(
    connection: Connection,
    results: Results,
    tree: Node,
    progress: Progress | None = None,
    listed: int = MOST,
) -> tuple[Found, ...]:
    """The hits as they stand in the database now; what was removed meanwhile is left out.

    Args:
        connection: inside a transaction.
        results: one page of what was found.
        tree: what was asked.
        progress: told of each text that was looked through; may stop the work between two of them.
        listed: so many passages of an article are shown in their surroundings, of the others the places.

    Raises:
        Cancelled: the progress said so.
    """
    hits, markers = results.hits, Markers(tree, results.languages)
    around = _Around(connection, hits)
    passages = {
        id_: (places, _listed(text, places, listed))
        for id_, text, places in _of_articles(connection, around, hits, markers, progress or Progress())
    }
    found = (_found(hit, around, passages, markers) for hit in hits)
    return tuple(one for one in found if one is not None)


def whole(connection: Connection, found: Found) -> Found:
    """An article that was found, with all of its passages in their surroundings.

    The text is the one it was found in, whatever became of the article. Raises `Unknown` if that is gone.
    """
    if len(found.passages) == found.number:
        return found
    text = texts.text_of(connection, found.body)
    return replace(found, passages=_listed(text, found.places, found.number))


def _listed(text: str, places: Sequence[Span], number: int) -> Excerpts:
    return tuple(excerpt(text, places, place) for place in places[:number])


def excerpt(text: str, spans: Sequence[Span], span: Span, around: int = AROUND) -> Excerpt:
    """One passage of a text in its surroundings, with those of the spans marked that lie there."""
    cut = snippet(text, spans, span, around)
    begun = text.rfind("\n", 0, span[0]) + 1 < cut.start
    broken = text[cut.end : cut.end + 1] not in ("", "\n")
    return Excerpt(*span, cut.text, cut.marks, cut_before=begun, cut_after=broken)


class _Around:
    """The hits' own records, and those around them: each kind is asked for once."""

    def __init__(self, connection: Connection, hits: Sequence[Hit]) -> None:
        def by_id(kind: type[R], ids: set[int | None]) -> dict[int, R]:
            return {one.id: one for one in chosen(connection, kind, ids - {None})}  # type: ignore[arg-type]

        sought: dict[Kind, set[int | None]] = {kind: set() for kind in Kind}
        for hit in hits:
            sought[hit.kind].add(hit.id)
        self.notes = by_id(Note, sought[Kind.NOTE])
        notes = self.notes.values()
        self.passages = by_id(Passage, sought[Kind.HIGHLIGHT] | {note.passage_id for note in notes})
        about = {note.article_id for note in notes} | {one.article_id for one in self.passages.values()}
        self.articles = sources(connection, (sought[Kind.ARTICLE] | about) - {None})  # type: ignore[arg-type]
        self.claims = by_id(Claim, sought[Kind.CLAIM] | {note.claim_id for note in notes})
        self.reasons: dict[int, list[str]] = {}
        for verdict in chosen(connection, Verdict, sought[Kind.CLAIM], "claim_id"):  # type: ignore[arg-type]
            self.reasons.setdefault(verdict.claim_id, []).append(verdict.reason)


def _of_articles(
    connection: Connection, around: _Around, hits: Sequence[Hit], markers: Markers, progress: Progress
) -> Iterator[tuple[int, str, Places]]:
    """Of each article among the hits its id, its text and the first places in it that answer.

    No more than one text is held at a time.
    """
    pages = [
        around.articles[hit.id] for hit in hits if hit.kind is Kind.ARTICLE and hit.id in around.articles
    ]
    written: dict[str, list[Source]] = {}
    for page in pages:
        written.setdefault(page.body, []).append(page)
    done = 0
    for body, text in texts.several(connection, written.keys()):
        progress.report(done, len(pages))
        for page in written[body]:
            yield page.id, text, markers.of(page.language).spans(text)[:MOST]
            done += 1


def _found(
    hit: Hit, around: _Around, passages: Mapping[int, tuple[Places, Excerpts]], markers: Markers
) -> Found | None:
    match hit.kind:
        case Kind.ARTICLE if page := around.articles.get(hit.id):
            places, excerpts = passages[page.id]
            return _shown(hit, page, excerpts, (page.id, 0, 0), places=places)
        case Kind.HIGHLIGHT if passage := around.passages.get(hit.id):
            page = around.articles[passage.article_id]
            words = _whole(passage.quote, markers.of(page.language))
            return _shown(hit, page, words, _spot(passage, page))
        case Kind.NOTE if note := around.notes.get(hit.id):
            return _note(hit, around, note, markers)
        case Kind.CLAIM if claim := around.claims.get(hit.id):
            return _claim(hit, around, claim, markers.of(None))
        case _:
            return None


def _shown(
    hit: Hit,
    page: Source | None,
    passages: Excerpts,
    spot: tuple[int, int, int] | None,
    title: str = "",
    claim_id: int | None = None,
    places: Places = (),
) -> Found:
    return Found(
        kind=hit.kind,
        id=hit.id,
        article_id=None if page is None else page.id,
        title=title or ("" if page is None else page.title),
        outlet="" if page is None else page.outlet,
        published=None if page is None else page.published,
        score=hit.score,
        passages=passages,
        spot=spot,
        claim_id=claim_id,
        places=places,
        body="" if page is None else page.body,
    )


def _whole(text: str, marker: Marker) -> Excerpts:
    """A short text as one passage, with all that was found in it marked."""
    return (Excerpt(0, len(text), text, marker.spans(text)),)


def _spot(passage: Passage, page: Source) -> tuple[int, int, int]:
    """Where a highlight is; the top of an article whose newest text has no place for it."""
    return (page.id, passage.start, passage.end) if passage.version_id == page.version_id else (page.id, 0, 0)


def _note(hit: Hit, around: _Around, note: Note, markers: Markers) -> Found:
    passage = None if note.passage_id is None else around.passages[note.passage_id]
    article_id = note.article_id if passage is None else passage.article_id
    page = None if article_id is None else around.articles[article_id]
    spot = None if page is None else (page.id, 0, 0)
    title = "" if note.claim_id is None else around.claims[note.claim_id].text
    place = spot if passage is None or page is None else _spot(passage, page)
    marker = markers.of(None if page is None else page.language)
    return _shown(hit, page, _whole(note.text, marker), place, title, note.claim_id)


def _claim(hit: Hit, around: _Around, claim: Claim, marker: Marker) -> Found:
    said = (claim.claimant, claim.appeared, *around.reasons.get(claim.id, ()))
    told = [part for part in said if marker.spans(part)]
    passages = tuple(one for part in (claim.text, *told) for one in _whole(part, marker))
    return _shown(hit, None, passages, None, f"C{claim.number}", claim.id)
