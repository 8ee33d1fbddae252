"""What is worth a second look before a verdict is given. It is said, and never stands in the way."""

from collections.abc import Iterable, Iterator

from workbench.core.model import Confidence, Look, Stance
from workbench.core.views import EvidenceRow
from workbench.gui.claims.wording import translate


def remarks(look: Look, confidence: Confidence | None, evidence: Iterable[EvidenceRow]) -> tuple[str, ...]:
    """Where a verdict of this look and confidence is stronger than the evidence on the claim."""
    rows = tuple(evidence)
    found = (*_lacking(look, {row.evidence.stance for row in rows}), *_narrow(look, rows))
    articles = {row.passage.article_id for row in rows}
    if confidence is Confidence.HIGH and len(articles) < 2:
        found = (
            *found,
            translate("Claims", "High confidence would rest on fewer than two articles."),
        )
    return found


def _lacking(look: Look, stances: set[Stance]) -> Iterator[str]:
    """What the verdict claims to have been shown, and nothing shows."""
    if look in (Look.CORROBORATED, Look.MIXED) and Stance.CORROBORATES not in stances:
        yield translate("Claims", "No passage corroborates this claim yet.")
    if look in (Look.DISPUTED, Look.MIXED) and Stance.DISPUTES not in stances:
        yield translate("Claims", "No passage disputes this claim yet.")
    if look is Look.MISSING_CONTEXT and Stance.CONTEXT not in stances:
        yield translate("Claims", "No passage gives context to this claim yet.")


def _narrow(look: Look, rows: Iterable[EvidenceRow]) -> Iterator[str]:
    """Evidence that leans on one publisher, and evidence that says the opposite."""
    sides = {Look.CORROBORATED: Stance.CORROBORATES, Look.DISPUTED: Stance.DISPUTES}
    if look not in sides:
        return
    agreeing = [row for row in rows if row.evidence.stance is sides[look]]
    opposing = [row for row in rows if row.evidence.stance not in (sides[look], Stance.CONTEXT)]
    outlets = {row.outlet or row.article_title for row in agreeing}
    if len(outlets) == 1:
        yield translate("Claims", "All that speaks for this verdict comes from one outlet: {outlet}.").format(
            outlet=outlets.pop()
        )
    if agreeing and len(opposing) >= len(agreeing):
        yield translate("Claims", "As many passages, or more, say the opposite.")
