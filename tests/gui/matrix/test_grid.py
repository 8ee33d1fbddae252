"""Two hundred claims against five hundred articles, as values."""

from datetime import UTC, datetime

from workbench.core.model import STATUSES, Claim, Stance
from workbench.core.views import ArticleHead, Bearing, ClaimCard, Overview
from workbench.gui.matrix.grid import Across, Order, grid

AT = datetime(2024, 1, 1, tzinfo=UTC)


def card(number: int, corroborates: int, disputes: int) -> ClaimCard:
    claim = Claim(id=number, number=number, text="T", made=AT, author="Ana")
    return ClaimCard(claim, STATUSES[0], None, corroborates, disputes, 0, 1, 1)


def test_disagreement_is_the_weaker_side_and_then_how_much_there_is() -> None:
    cards = (card(1, 9, 0), card(2, 2, 2), card(3, 1, 9), card(4, 0, 0), card(5, 3, 2))
    shown = grid(Overview(cards, (), ()), Across.ARTICLES, Order.DISAGREEMENT, STATUSES)
    assert [row.card.claim.id for row in shown.rows] == [5, 2, 3, 1, 4]


def test_unknown_outlets_share_the_last_column() -> None:
    heads = tuple(ArticleHead(id_, "T", name, None) for id_, name in ((1, ""), (2, "b"), (3, "A"), (4, "")))
    shown = grid(Overview((), heads, ()), Across.OUTLETS, Order.GIVEN, STATUSES)
    assert [(column.outlet, len(column.articles)) for column in shown.columns] == [
        ("A", 1),
        ("b", 1),
        ("", 2),
    ]


def test_every_piece_stands_in_its_cell() -> None:
    cards = tuple(card(number, 1, 1) for number in range(1, 201))
    heads = tuple(ArticleHead(1000 + at, "T", f"Outlet {at % 40}", None) for at in range(500))
    bearings = tuple(
        Bearing(at, 1 + at % 200, 1000 + at * 7 % 500, 0, 1, list(Stance)[at % 3]) for at in range(6000)
    )
    found = Overview(cards, heads, bearings)
    for across in Across:
        shown = grid(found, across, Order.GIVEN, STATUSES)
        stood = [one for cell in shown.cells.values() for group in cell.values() for one in group]
        assert sorted(one.evidence_id for one in stood) == list(range(6000))
    assert shown.cell(0, 0) == shown.cells.get((1, "Outlet 0"), {})
