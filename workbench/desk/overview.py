"""How claims and articles meet: the evidence matrix, the timeline, and the gaps that they show."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from workbench.core.model import Stance
from workbench.core.views import EvidenceRow, Overview
from workbench.desk.desk import Desk
from workbench.store.questions import overview as questions

_SPEAKING = frozenset({Stance.CORROBORATES, Stance.DISPUTES})


class Gap(StrEnum):
    """What the evidence on a claim leaves open. None of them says that the claim is true or false."""

    NO_EVIDENCE = "no-evidence"
    ONE_OUTLET = "one-outlet"
    ONLY_CORROBORATING = "only-corroborating"


def of_evidence(desk: Desk) -> Overview:
    """All claims, and the articles that bear on any of them."""
    return desk.ask(questions.overview, every_article=False)


def of_case(desk: Desk) -> Overview:
    """All claims and all articles."""
    return desk.ask(questions.overview, every_article=True)


def pieces(desk: Desk, evidence_ids: Sequence[int]) -> tuple[EvidenceRow, ...]:
    """These pieces of evidence with their words, in this order."""
    return desk.ask(questions.pieces, tuple(evidence_ids))


def gaps(found: Overview) -> Mapping[int, tuple[Gap, ...]]:
    """The gaps in the evidence on each claim, by claim; passages that give context close none."""
    outlets = {head.id: head.outlet or head.id for head in found.articles}
    stances: dict[int, set[Stance]] = {}
    sources: dict[int, set[str | int]] = {}
    for one in found.bearings:
        if one.stance in _SPEAKING:
            stances.setdefault(one.claim_id, set()).add(one.stance)
            sources.setdefault(one.claim_id, set()).add(outlets[one.article_id])
    ids = (card.claim.id for card in found.cards)
    return {id_: tuple(_open(stances.get(id_, set()), sources.get(id_, set()))) for id_ in ids}


def _open(stances: set[Stance], sources: set[str | int]) -> Iterable[Gap]:
    """An outlet that is not known counts as one of its own for each article."""
    if not stances:
        yield Gap.NO_EVIDENCE
    if len(sources) == 1:
        yield Gap.ONE_OUTLET
    if stances == {Stance.CORROBORATES}:
        yield Gap.ONLY_CORROBORATING
