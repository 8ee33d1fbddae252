"""From the records of a case to the documents of its full-text index."""

from collections.abc import Iterable, Iterator

from workbench.core.model import Article, Claim, Note, Outlet, Passage, Verdict, Version
from workbench.core.query import Kind
from workbench.core.views import Mark
from workbench.desk.affected import Affected
from workbench.search import Document, key_of
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.questions import claims, marks
from workbench.store.questions.records import chosen, every, ids


def documents(connection: Connection, affected: Affected) -> tuple[tuple[Document, ...], tuple[str, ...]]:
    """The documents of all affected things that are there, and the keys of those that are gone."""
    about = _About(connection)
    there = (
        *_articles(connection, about, affected.articles),
        *_passages(connection, about, affected.passages),
        *_claims(connection, about, affected.claims),
        *_notes(connection, about, affected.notes),
    )
    wanted = (
        (Kind.ARTICLE, affected.articles),
        (Kind.HIGHLIGHT, affected.passages),
        (Kind.CLAIM, affected.claims),
        (Kind.NOTE, affected.notes),
    )
    keys = {key_of(kind, id_) for kind, ids in wanted for id_ in ids}
    return there, tuple(sorted(keys - {one.key for one in there}))


class _About:
    """What documents of one batch share: asked once."""

    def __init__(self, connection: Connection) -> None:
        self._outlets = {one.id: one.name for one in every(connection, Outlet)}
        self._statuses = {id_: status.key for id_, status in claims.statuses(connection).items()}

    def outlet(self, article: Article | None) -> str:
        """The name of an article's outlet, or nothing."""
        return "" if article is None or article.outlet_id is None else self._outlets[article.outlet_id]

    def status(self, claim_id: int) -> str:
        """The key of a claim's status."""
        return self._statuses[claim_id]

    def statuses(self, bearing: Iterable[Mark]) -> tuple[str, ...]:
        """The statuses of the claims that these marks bear on."""
        return tuple(
            sorted({self.status(row.evidence.claim_id) for mark in bearing for row in mark.evidence})
        )


def _articles(connection: Connection, about: _About, ids: Iterable[int]) -> Iterator[Document]:
    articles = chosen(connection, Article, ids)
    passages = chosen(connection, Passage, [one.version_id for one in articles], "version_id")
    bearing: dict[int, list[Mark]] = {}
    for mark in marks.marks(connection, passages):
        bearing.setdefault(mark.passage.article_id, []).append(mark)
    versions = chosen(connection, Version, [one.version_id for one in articles])
    bodies = {one.id: one.body for one in versions}
    words = dict(texts.several(connection, set(bodies.values())))
    for article in articles:
        text = words[bodies[article.version_id]]
        yield _of_article(Kind.ARTICLE, article.id, article, about, text, bearing.get(article.id, ()))


def _passages(connection: Connection, about: _About, ids: Iterable[int]) -> Iterator[Document]:
    passages = chosen(connection, Passage, ids)
    articles = {one.id: one for one in chosen(connection, Article, {one.article_id for one in passages})}
    for mark in marks.marks(connection, passages):
        article = articles[mark.passage.article_id]
        yield _of_article(Kind.HIGHLIGHT, mark.passage.id, article, about, mark.passage.quote, (mark,))


def _of_article(
    kind: Kind, id_: int, article: Article, about: _About, text: str, bearing: Iterable[Mark]
) -> Document:
    return Document(
        kind=kind,
        id=id_,
        text=text,
        article_id=article.id,
        title=article.title if kind is Kind.ARTICLE else "",  # or its words would find every highlight
        outlet=about.outlet(article),
        author=article.byline,
        agency=article.agency,
        language=article.language or "",
        tags=tuple(sorted({tag.name for mark in bearing for tag in mark.tags})),
        status=about.statuses(bearing),
        published=article.published,
    )


def _claims(connection: Connection, about: _About, ids: Iterable[int]) -> Iterator[Document]:
    found = chosen(connection, Claim, ids)
    reasons: dict[int, list[str]] = {}
    for verdict in chosen(connection, Verdict, {one.id for one in found}, "claim_id"):
        reasons.setdefault(verdict.claim_id, []).append(verdict.reason)
    for claim in found:
        said = (claim.text, claim.claimant, claim.appeared, *reasons.get(claim.id, ()))
        yield Document(
            kind=Kind.CLAIM,
            id=claim.id,
            text="\n".join(part for part in said if part),
            author=claim.author,
            status=(about.status(claim.id),),
        )


def _notes(connection: Connection, about: _About, ids: Iterable[int]) -> Iterator[Document]:
    notes = chosen(connection, Note, ids)
    passages = chosen(connection, Passage, {one.passage_id for one in notes if one.passage_id is not None})
    article_of = {one.id: one.article_id for one in passages}
    wanted = {one.article_id for one in notes if one.article_id is not None} | set(article_of.values())
    articles = {one.id: one for one in chosen(connection, Article, wanted)}
    for note in notes:
        article_id = note.article_id if note.passage_id is None else article_of[note.passage_id]
        article = None if article_id is None else articles[article_id]
        yield Document(
            kind=Kind.NOTE,
            id=note.id,
            text=note.text,
            article_id=article_id,
            author=note.author,
            outlet=about.outlet(article),
            language="" if article is None else article.language or "",
            published=None if article is None else article.published,
        )


def everything(connection: Connection) -> Affected:
    """All that can be found."""
    kinds = (Article, Passage, Claim, Note)
    return Affected(*(set(ids(connection, kind)) for kind in kinds))
