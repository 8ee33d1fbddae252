"""Claims: stated, listed with their evidence, judged."""

from argparse import Namespace
from collections.abc import Iterator

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.desks import changing, reading
from workbench.cli.words import counted
from workbench.core.model import Confidence, Stance
from workbench.core.views import ClaimCard, EvidenceRow
from workbench.desk import claims as desk_claims


def claim(args: Namespace) -> Answer:
    """State a claim."""
    with changing(args) as desk:
        made = desk_claims.new(desk, args.text, args.claimant)
        card = desk_claims.card(desk, made.id)
    return Answer(values.claim(card), _headline(card))


def claims(args: Namespace) -> Answer:
    """List the claims with their status and the evidence for and against them."""
    with reading(args) as desk:
        found = [(card, desk_claims.evidence_of(desk, card.claim.id)) for card in desk_claims.cards(desk)]
    text = [line for card, rows in found for line in _rows(card, rows)]
    return Answer(
        {"claims": [values.claim(card, rows) for card, rows in found]},
        "\n".join([*text, f"{counted(len(found), 'claim')}."]),
    )


def _headline(card: ClaimCard) -> str:
    claimant = f" ({one_line(card.claim.claimant)})" if card.claim.claimant else ""
    return f"C{card.claim.number}  {card.status.label}: {card.claim.text}{claimant}"


def _rows(card: ClaimCard, rows: tuple[EvidenceRow, ...]) -> Iterator[str]:
    yield _headline(card)
    if card.verdict is not None:
        sure = f", {card.verdict.confidence} confidence" if card.verdict.confidence else ""
        yield f"    verdict by {card.verdict.author}{sure}: {one_line(card.verdict.reason)}"
    for row in rows:
        yield _piece(row)


def _piece(row: EvidenceRow) -> str:
    place = ", ".join(part for part in (row.outlet or one_line(row.article_title), row.published) if part)
    note = f" [{one_line(row.evidence.note)}]" if row.evidence.note else ""
    return f"    {row.evidence.stance:<12}  “{one_line(row.passage.quote)}” — {place}{note}"


def evidence(args: Namespace) -> Answer:
    """Link a passage to a claim; a link that is there already takes the new stance and note."""
    with changing(args) as desk:
        on = desk_claims.claim_numbered(desk, args.claim)
        made = desk_claims.link(desk, on.id, args.passage, Stance(args.stance), args.note)
        row = next(row for row in desk_claims.evidence_of(desk, on.id) if row.evidence.id == made.id)
    return Answer(values.evidence(row), f"C{on.number}  {on.text}\n{_piece(row)}")


def verdict(args: Namespace) -> Answer:
    """Give a claim a status with a reason; earlier verdicts stay in its history."""
    with changing(args) as desk:
        on = desk_claims.claim_numbered(desk, args.claim)
        sure = Confidence(args.confidence) if args.confidence else None
        made = desk_claims.judge(desk, on.id, args.status, args.reason, sure)
        card = desk_claims.card(desk, on.id)
    return Answer(values.verdict(made, on), "\n".join(_rows(card, ())))
