"""Claims with their status, and the evidence for and against them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, distinct, func, select

from workbench.core.model import (
    Article,
    Case,
    Claim,
    Evidence,
    Outlet,
    Passage,
    Stance,
    Status,
    Verdict,
)
from workbench.core.views import ClaimCard, EvidenceRow
from workbench.store.questions.records import case, chosen, every, ids, one
from workbench.store.schema import article, evidence, passage, verdict


@dataclass(frozen=True, slots=True)
class Tally:
    """Evidence of one claim, counted."""

    stances: Mapping[Stance, int]
    articles: int
    outlets: int


NOTHING = Tally({}, 0, 0)


_NEWEST = select(func.max(verdict.c.id)).group_by(verdict.c.claim_id)
_IN_FORCE = select(verdict.c.claim_id, verdict.c.status).where(verdict.c.id.in_(_NEWEST))


def newest_verdicts(connection: Connection) -> dict[int, Verdict]:
    """The verdict in force for each judged claim, by claim."""
    return {found.claim_id: found for found in every(connection, Verdict, verdict.c.id.in_(_NEWEST))}


def status_of(scale: Case, newest: Verdict | None) -> Status:
    """The status a verdict gives; without one, the first of the scale."""
    return scale.statuses[0] if newest is None else scale.status(newest.status)


def statuses(connection: Connection) -> dict[int, Status]:
    """The status of every claim, by claim."""
    scale = case(connection)
    keys: dict[int, str] = dict(connection.execute(_IN_FORCE).all())
    known = {key: scale.status(key) for key in set(keys.values())}
    return {
        claim_id: known[keys[claim_id]] if claim_id in keys else scale.statuses[0]
        for claim_id in ids(connection, Claim)
    }


def _tallies(connection: Connection) -> dict[int, Tally]:
    stances: dict[int, dict[Stance, int]] = {}
    counted = select(evidence.c.claim_id, evidence.c.stance, func.count()).group_by(
        evidence.c.claim_id, evidence.c.stance
    )
    for claim_id, stance, number in connection.execute(counted):
        stances.setdefault(claim_id, {})[Stance(stance)] = number
    spread = (
        select(
            evidence.c.claim_id,
            func.count(distinct(passage.c.article_id)),
            func.count(distinct(article.c.outlet_id)),
        )
        .join(passage, passage.c.id == evidence.c.passage_id)
        .join(article, article.c.id == passage.c.article_id)
        .group_by(evidence.c.claim_id)
    )
    return {
        claim_id: Tally(stances[claim_id], articles, outlets)
        for claim_id, articles, outlets in connection.execute(spread)
    }


def cards(connection: Connection) -> tuple[ClaimCard, ...]:
    """Every claim with its status and counts, in the order people gave them."""
    scale, newest, tallies = case(connection), newest_verdicts(connection), _tallies(connection)
    found = sorted(every(connection, Claim), key=lambda one: (one.position, one.number))
    return tuple(_card(one, scale, newest.get(one.id), tallies.get(one.id, NOTHING)) for one in found)


def _card(found: Claim, scale: Case, newest: Verdict | None, tally: Tally) -> ClaimCard:
    return ClaimCard(
        claim=found,
        status=status_of(scale, newest),
        verdict=newest,
        corroborates=tally.stances.get(Stance.CORROBORATES, 0),
        disputes=tally.stances.get(Stance.DISPUTES, 0),
        context=tally.stances.get(Stance.CONTEXT, 0),
        articles=tally.articles,
        outlets=tally.outlets,
    )


def verdicts_of(connection: Connection, claim_id: int) -> tuple[Verdict, ...]:
    """All verdicts on a claim, newest first."""
    one(connection, Claim, claim_id)
    return every(connection, Verdict, verdict.c.claim_id == claim_id)[::-1]


def evidence_of(connection: Connection, claim_id: int) -> tuple[EvidenceRow, ...]:
    """The evidence for and against a claim, in the order people gave it."""
    one(connection, Claim, claim_id)
    found = every(connection, Evidence, evidence.c.claim_id == claim_id)
    return rows(connection, sorted(found, key=lambda row: (row.position, row.id)))


def rows(connection: Connection, found: Iterable[Evidence]) -> tuple[EvidenceRow, ...]:
    """Pieces of evidence with what surrounds them."""
    pieces = tuple(found)
    passages = {row.id: row for row in chosen(connection, Passage, {one.passage_id for one in pieces})}
    claims = {row.id: row for row in chosen(connection, Claim, {one.claim_id for one in pieces})}
    articles = {
        row.id: row for row in chosen(connection, Article, {one.article_id for one in passages.values()})
    }
    outlets = {row.id: row for row in every(connection, Outlet)}

    def row(piece: Evidence) -> EvidenceRow:
        there = passages[piece.passage_id]
        page = articles[there.article_id]
        return EvidenceRow(
            evidence=piece,
            passage=there,
            claim_number=claims[piece.claim_id].number,
            article_title=page.title,
            outlet=outlets[page.outlet_id].name if page.outlet_id is not None else "",
            published=page.published,
        )

    return tuple(row(piece) for piece in pieces)
