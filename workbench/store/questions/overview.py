"""All evidence of a case at once, without its words: for pages that show how claims and articles meet."""

from sqlalchemy import Connection, func, select

from workbench.core.model import Evidence, Stance
from workbench.core.views import ArticleHead, Bearing, EvidenceRow, Overview
from workbench.store.questions import claims
from workbench.store.questions.articles import SORTS
from workbench.store.questions.records import chosen
from workbench.store.schema import article, evidence, outlet, passage

_HEADS = (
    select(article.c.id, article.c.title, func.coalesce(outlet.c.name, ""), article.c.published)
    .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
    .order_by(*SORTS["oldest"])
)
_BEARING = _HEADS.where(
    article.c.id.in_(select(passage.c.article_id).join(evidence, evidence.c.passage_id == passage.c.id))
)
_BEARINGS = (
    select(
        evidence.c.id, evidence.c.claim_id, passage.c.article_id, passage.c.start, passage.c.end,
        evidence.c.stance, passage.c.version_id,
    )
    .join(passage, passage.c.id == evidence.c.passage_id)
    .order_by(evidence.c.claim_id, passage.c.article_id, passage.c.start, evidence.c.id)
)  # fmt: skip


def overview(connection: Connection, *, every_article: bool) -> Overview:
    """Claims in the order people gave them, articles by date with unknown dates last, evidence by place.

    Args:
        connection: inside a transaction.
        every_article: also those that bear on no claim.
    """
    heads = connection.execute(_HEADS if every_article else _BEARING)
    found = connection.execute(_BEARINGS)
    return Overview(
        cards=claims.cards(connection),
        articles=tuple(ArticleHead(*row) for row in heads),
        bearings=tuple(Bearing(*row[:5], Stance(row[5]), row[6]) for row in found),
    )


def pieces(connection: Connection, evidence_ids: tuple[int, ...]) -> tuple[EvidenceRow, ...]:
    """These pieces of evidence with their words, in this order; those that are gone are left out."""
    found = {
        row.evidence.id: row for row in claims.rows(connection, chosen(connection, Evidence, evidence_ids))
    }
    return tuple(found[id_] for id_ in evidence_ids if id_ in found)
