"""The timeline as values: lanes of signs, each at the days its date can mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.core.dates import days, is_partial_date
from workbench.core.model import Stance
from workbench.core.views import ArticleHead, Bearing, ClaimCard, Overview


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that happened: an article appeared, with or without evidence, or a claim was made.

    `span` holds the first and the last day it can have been; None: that is not known. `bearing` is the piece
    of evidence, `article` where it stands or what appeared, `claim_id` the claim that was said.
    """

    span: tuple[date, date] | None
    article: ArticleHead | None = None
    bearing: Bearing | None = None
    claim_id: int | None = None

    @property
    def kind(self) -> Stance | None:
        """The stance of a piece of evidence."""
        return self.bearing.stance if self.bearing is not None else None


@dataclass(frozen=True, slots=True)
class Lane:
    """A claim with its evidence and when it was said; without a card, all articles."""

    card: ClaimCard | None
    signs: tuple[Sign, ...]
    said: Sign | None = None


def lanes(found: Overview) -> tuple[Lane, ...]:
    """The articles, then each claim in the order people gave them."""
    heads = {head.id: head for head in found.articles}
    spans = {head.id: _span(head.published) for head in found.articles}
    evidence: dict[int, list[Sign]] = {}
    for one in found.bearings:
        sign = Sign(spans[one.article_id], heads[one.article_id], one)
        evidence.setdefault(one.claim_id, []).append(sign)
    articles = tuple(Sign(spans[head.id], head) for head in found.articles)
    return (Lane(None, articles), *(_lane(card, evidence) for card in found.cards))


def _lane(card: ClaimCard, evidence: Mapping[int, Sequence[Sign]]) -> Lane:
    said = _span(card.claim.said)
    return Lane(
        card, tuple(evidence.get(card.claim.id, ())), Sign(said, claim_id=card.claim.id) if said else None
    )


def _span(text: str | None) -> tuple[date, date] | None:
    return days(text) if text and is_partial_date(text) else None


def extent(shown: Sequence[Lane]) -> tuple[date, date] | None:
    """The first and the last day of anything known; None: no date is known."""
    signs = [sign for lane in shown for sign in (*lane.signs, *((lane.said,) if lane.said else ()))]
    spans = [sign.span for sign in signs if sign.span is not None]
    return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else None
