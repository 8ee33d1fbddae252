from datetime import UTC, datetime

import pytest

from workbench.core.model import Confidence, Evidence, Look, Passage, Stance
from workbench.core.views import EvidenceRow
from workbench.gui.claims.remarks import remarks

AT = datetime(2024, 1, 1, tzinfo=UTC)
PLUS, MINUS, CONTEXT = Stance.CORROBORATES, Stance.DISPUTES, Stance.CONTEXT


def row(stance: Stance, outlet: str, article: int = 1) -> EvidenceRow:
    passage = Passage(
        id=1, article_id=article, version_id=1, start=0, end=1, quote="q", prefix="", suffix="",
        made=AT, author="A",
    )  # fmt: skip
    piece = Evidence(id=1, claim_id=1, passage_id=1, stance=stance, made=AT, author="A")
    return EvidenceRow(piece, passage, 1, f"Title {article}", outlet, None)


@pytest.mark.parametrize(
    ("look", "rows", "said"),
    [
        (Look.CORROBORATED, [], ["No passage corroborates"]),
        (Look.CORROBORATED, [row(PLUS, "AFP")], ["one outlet: AFP"]),
        (Look.CORROBORATED, [row(PLUS, "AFP"), row(PLUS, "Dawn")], []),
        (Look.CORROBORATED, [row(PLUS, "A"), row(PLUS, "B"), row(MINUS, "A"), row(MINUS, "B")], ["opposite"]),
        (Look.DISPUTED, [row(PLUS, "AFP"), row(CONTEXT, "AFP")], ["No passage disputes"]),
        (Look.DISPUTED, [row(MINUS, "AFP"), row(MINUS, "Dawn"), row(PLUS, "AFP")], []),
        (Look.MIXED, [row(PLUS, "AFP")], ["No passage disputes"]),
        (Look.MIXED, [row(PLUS, "AFP"), row(MINUS, "AFP")], []),
        (Look.MISSING_CONTEXT, [row(PLUS, "AFP")], ["No passage gives context"]),
        (Look.MISSING_CONTEXT, [row(CONTEXT, "AFP")], []),
        (Look.UNVERIFIED, [], []),
    ],
)
def test_a_verdict_stronger_than_its_evidence_is_remarked(
    look: Look, rows: list[EvidenceRow], said: list[str]
) -> None:
    found = remarks(look, None, rows)
    assert len(found) == len(said)
    assert all(part in remark for part, remark in zip(said, found, strict=True))


def test_articles_whose_outlet_is_not_known_count_as_sources_of_their_own() -> None:
    assert remarks(Look.CORROBORATED, None, [row(PLUS, "", 1), row(PLUS, "", 2)]) == ()


def test_high_confidence_wants_more_than_one_article() -> None:
    one = [row(CONTEXT, "AFP", 1)]
    assert len(remarks(Look.UNVERIFIED, Confidence.HIGH, one)) == 1
    assert remarks(Look.UNVERIFIED, Confidence.MODERATE, one) == ()
    assert remarks(Look.UNVERIFIED, Confidence.HIGH, [*one, row(CONTEXT, "AFP", 2)]) == ()
