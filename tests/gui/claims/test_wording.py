from datetime import UTC, datetime

import pytest

from workbench.core.model import STATUSES, Claim, Confidence, Evidence, Passage, Stance, Verdict
from workbench.core.views import ClaimCard, EvidenceRow
from workbench.gui.claims import wording

AT = datetime(2024, 1, 1, 12, tzinfo=UTC)
CLAIM = Claim(id=1, number=3, text="Tanks were sold", made=AT, author="Ana")


def evidence(source: str | None = None, information: int | None = None) -> Evidence:
    return Evidence(
        id=1, claim_id=1, passage_id=1, stance=Stance.DISPUTES, made=AT, author="Ana", note="Twice denied",
        source_grade=source, information_grade=information,
    )  # fmt: skip


def row(outlet: str, grades: Evidence) -> EvidenceRow:
    passage = Passage(
        id=1, article_id=1, version_id=1, start=0, end=5, quote="Never", prefix="", suffix="",
        made=AT, author="A",
    )  # fmt: skip
    return EvidenceRow(grades, passage, 3, "A title", outlet, "2022-09")


@pytest.mark.parametrize(
    ("source", "information", "said"), [(None, None, ""), ("B", 2, "B2"), ("B", None, "B–"), (None, 6, "–6")]
)
def test_grades_as_they_are_written(source: str | None, information: int | None, said: str) -> None:
    assert wording.grades(evidence(source, information)) == said


@pytest.mark.usefixtures("english")
def test_where_a_piece_of_evidence_stands() -> None:
    assert wording.published(row("AFP", evidence("A", 1))) == "AFP · Sep 2022 · A1"
    assert wording.published(row("", evidence())) == "Sep 2022 · A title"


@pytest.mark.usefixtures("english")
def test_only_what_is_known_of_the_origin_is_told() -> None:
    assert wording.origin(CLAIM) == ""
    told = Claim(id=1, number=3, text="T", made=AT, author="Ana", said="2023", appeared="KCNA")
    assert wording.origin(told) == "said 2023 · first appeared: KCNA"


def test_where_the_evidence_comes_from_is_counted() -> None:
    card = ClaimCard(CLAIM, STATUSES[0], None, 5, 4, 0, 1, 2)
    assert wording.spread(card) == "from 1 article, 2 outlets"


def test_screen_readers_are_told_everything() -> None:
    card = ClaimCard(CLAIM, STATUSES[2], None, 5, 4, 2, 1, 2)
    said = wording.spoken_card(card)
    assert said == "C3, Disputed: Tanks were sold. 5 corroborate, 4 dispute, 2 give context"
    assert wording.spoken_evidence(row("AFP", evidence())).startswith("Disputes: “Never” AFP")
    assert wording.spoken_evidence(row("AFP", evidence())).endswith(". Twice denied")


def test_a_verdict_names_confidence_only_where_it_was_stated() -> None:
    plain = Verdict(id=1, claim_id=1, status="disputed", reason="r", made=AT, author="Ana")
    sure = Verdict(
        id=1, claim_id=1, status="d", reason="r", made=AT, author="Ana", confidence=Confidence.HIGH
    )
    assert "confidence" not in wording.given(plain)
    assert wording.given(sure).endswith("high confidence")
