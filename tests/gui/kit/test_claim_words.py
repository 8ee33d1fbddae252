"""What claims and stances are called in every room."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.speaking import speaking
from workbench.core.model import STATUSES, Claim, Look, Stance, Status
from workbench.core.views import ClaimCard
from workbench.gui.kit import claim_words
from workbench.gui.languages import Language

CLAIM = Claim(id=1, number=3, text="Tanks were sold.", made=datetime(2024, 1, 1, tzinfo=UTC), author="Ana")


def test_a_claim_is_called_by_its_number() -> None:
    assert claim_words.name(CLAIM) == "C3"


def test_every_stance_has_words_of_its_own() -> None:
    assert len({claim_words.stance(one) for one in Stance}) == len(Stance)


@pytest.mark.parametrize(("context", "shown"), [(0, ["+5", "−4"]), (2, ["+5", "−4", "=2"])])
def test_context_is_counted_only_where_there_is_some(context: int, shown: list[str]) -> None:
    card = ClaimCard(CLAIM, STATUSES[0], None, 5, 4, context, 1, 2)
    assert [count for _, count in claim_words.counts(card)] == shown


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (STATUSES[0], "Ungeprüft"),
        (replace(STATUSES[0], look=Look.MIXED), "Ungeprüft"),
        (replace(STATUSES[0], label="Not looked at"), "Not looked at"),
        (Status("mine", "Unverified", Look.MIXED), "Unverified"),
    ],
)
def test_a_step_that_nobody_renamed_is_in_the_language(qapp: object, step: Status, words: str) -> None:
    with speaking(Language.GERMAN):
        assert claim_words.status(step) == words
