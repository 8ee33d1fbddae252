from datetime import UTC, datetime

from workbench.core.model import STATUSES, Claim, Look, Status
from workbench.core.views import ClaimCard
from workbench.gui.claims.listing import CardRow, Order, listed

AT = datetime(2024, 1, 1, tzinfo=UTC)
GONE = Status("retracted", "retracted", Look.UNVERIFIED)


def card(number: int, text: str, status: Status, corroborates: int = 0, disputes: int = 0) -> ClaimCard:
    claim = Claim(id=number, number=number, text=text, made=AT, author="Ana", claimant=f"Speaker {number}")
    return ClaimCard(claim, status, None, corroborates, disputes, 0, 0, 0)


CARDS = (
    card(1, "Shells were sold", STATUSES[2], 1, 4),
    card(2, "Tanks were promised", STATUSES[1], 2, 0),
    card(3, "Rockets were sold", STATUSES[0], 0, 4),
    card(4, "Shells were bought", STATUSES[2], 3, 2),
    card(5, "Denied", GONE),
)


def numbers(rows: tuple[CardRow, ...]) -> list[int]:
    return [row.card.claim.number for row in rows]


def test_all_claims_in_the_order_people_gave_them() -> None:
    assert numbers(listed(CARDS, STATUSES)) == [1, 2, 3, 4, 5]


def test_every_word_must_be_said_by_number_text_claimant_or_status() -> None:
    assert numbers(listed(CARDS, STATUSES, "SOLD shells")) == [1]
    assert numbers(listed(CARDS, STATUSES, "c3")) == [3]
    assert numbers(listed(CARDS, STATUSES, "speaker 2")) == [2]
    assert numbers(listed(CARDS, STATUSES, "disputed")) == [1, 4]
    assert numbers(listed(CARDS, STATUSES, "nothing says this")) == []


def test_the_most_disputed_comes_first_and_among_equals_the_least_supported() -> None:
    assert numbers(listed(CARDS, STATUSES, order=Order.DISPUTED)) == [3, 1, 4, 5, 2]


def test_groups_follow_the_scale_and_a_status_that_left_it_comes_last() -> None:
    rows = listed(CARDS, STATUSES, order=Order.STATUS)
    assert numbers(rows) == [3, 2, 1, 4, 5]
    assert [row.heading for row in rows] == ["Unverified", "Corroborated", "Disputed", "", "retracted"]
