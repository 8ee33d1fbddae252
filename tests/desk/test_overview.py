"""Claims and articles as they meet, and the gaps that are left."""

from collections.abc import Sequence

from tests.casework import add_article
from workbench.core.model import Stance
from workbench.core.views import Overview
from workbench.desk import claims, overview
from workbench.desk.desk import Desk
from workbench.desk.overview import Gap

TEXT = "Rockets were sold. Nothing was sold. Who knows."
SOLD, DENIED, OPEN = (0, 17), (19, 35), (37, 46)


def bearing_on(desk: Desk, *evidence: tuple[int, tuple[int, int], Stance]) -> int:
    """A new claim with this evidence."""
    claim_id = claims.new(desk, "Rockets were sold").id
    for article_id, (start, end), stance in evidence:
        claims.link_span(desk, claim_id, article_id, start, end, stance)
    return claim_id


def gaps_of(desk: Desk, claim_id: int) -> Sequence[Gap]:
    return overview.gaps(overview.of_evidence(desk))[claim_id]


def ids(found: Overview) -> list[int]:
    return [head.id for head in found.articles]


def test_evidence_is_told_with_its_place(desk: Desk) -> None:
    article_id = add_article(desk, "One", TEXT, outlet="Courier", published="2022-09")
    claim_id = bearing_on(
        desk, (article_id, DENIED, Stance.DISPUTES), (article_id, SOLD, Stance.CORROBORATES)
    )
    found = overview.of_evidence(desk)
    assert [(one.start, one.end, one.stance) for one in found.bearings] == [
        (*SOLD, Stance.CORROBORATES), (*DENIED, Stance.DISPUTES),
    ]  # fmt: skip
    assert {(one.claim_id, one.article_id) for one in found.bearings} == {(claim_id, article_id)}
    (head,) = found.articles
    assert (head.title, head.outlet, head.published) == ("One", "Courier", "2022-09")


def test_articles_stand_by_date_and_unknown_dates_last(desk: Desk) -> None:
    unknown = add_article(desk, "No date", TEXT)
    late = add_article(desk, "Late", TEXT, published="2023-01-30")
    early = add_article(desk, "Early", TEXT, published="2022-09")
    assert ids(overview.of_case(desk)) == [early, late, unknown]


def test_articles_that_bear_on_nothing_are_left_out_of_the_evidence(desk: Desk) -> None:
    add_article(desk, "Silent", TEXT)
    speaking = add_article(desk, "Speaking", TEXT)
    bearing_on(desk, (speaking, SOLD, Stance.CONTEXT))
    assert ids(overview.of_evidence(desk)) == [speaking]
    assert len(ids(overview.of_case(desk))) == 2


def test_pieces_come_in_the_order_asked_for_without_those_that_are_gone(desk: Desk) -> None:
    article_id = add_article(desk, "One", TEXT)
    bearing_on(desk, (article_id, SOLD, Stance.CORROBORATES), (article_id, OPEN, Stance.CONTEXT))
    first, second = (one.evidence_id for one in overview.of_evidence(desk).bearings)
    quotes = [row.passage.quote for row in overview.pieces(desk, [second, first])]
    assert quotes == ["Who knows", "Rockets were sold"]
    claims.unlink(desk, first)
    assert [row.evidence.id for row in overview.pieces(desk, [first, second])] == [second]


def test_context_alone_is_no_evidence(desk: Desk) -> None:
    article_id = add_article(desk, "One", TEXT, outlet="Courier")
    assert gaps_of(desk, bearing_on(desk)) == (Gap.NO_EVIDENCE,)
    assert gaps_of(desk, bearing_on(desk, (article_id, OPEN, Stance.CONTEXT))) == (Gap.NO_EVIDENCE,)


def test_two_articles_of_one_outlet_are_one_outlet(desk: Desk) -> None:
    one = add_article(desk, "One", TEXT, outlet="Courier")
    two = add_article(desk, "Two", TEXT, outlet="Courier")
    other = add_article(desk, "Three", TEXT, outlet="Herald")
    same = bearing_on(desk, (one, SOLD, Stance.CORROBORATES), (two, DENIED, Stance.DISPUTES))
    assert gaps_of(desk, same) == (Gap.ONE_OUTLET,)
    both = bearing_on(desk, (one, SOLD, Stance.CORROBORATES), (other, DENIED, Stance.DISPUTES))
    assert gaps_of(desk, both) == ()


def test_unknown_outlets_are_not_taken_for_one(desk: Desk) -> None:
    one, two = add_article(desk, "One", TEXT), add_article(desk, "Two", TEXT)
    claim_id = bearing_on(desk, (one, SOLD, Stance.CORROBORATES), (two, SOLD, Stance.CORROBORATES))
    assert gaps_of(desk, claim_id) == (Gap.ONLY_CORROBORATING,)


def test_what_only_disputes_is_not_only_corroborating(desk: Desk) -> None:
    one = add_article(desk, "One", TEXT)
    assert gaps_of(desk, bearing_on(desk, (one, DENIED, Stance.DISPUTES))) == (Gap.ONE_OUTLET,)
