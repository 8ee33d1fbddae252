import pytest

from tests.casework import add_article
from tests.desk.looking import everything, there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Confidence, Evidence, Look, Note, Passage, Stance, Verdict
from workbench.core.problems import BadSpan, BadValue, EmptyText, Unknown
from workbench.desk import claims, notes, passages
from workbench.desk.desk import Desk


def test_claims_are_numbered_and_a_number_is_not_given_again(desk: Desk) -> None:
    one = there_and_back(
        desk, Label.NEW_CLAIM, lambda: claims.new(desk, " Ships \n left. ", "A spokesman", "2022")
    )
    assert (one.number, one.text, one.claimant, one.said) == (1, "Ships left.", "A spokesman", "2022")
    two = claims.new(desk, "It rained.", said=" ")
    assert two.said is None
    there_and_back(desk, Label.DELETE_CLAIM, lambda: claims.delete(desk, two.id))
    assert claims.new(desk, "It snowed.").number == 3
    unchanged(desk, EmptyText, lambda: claims.new(desk, " "))


def test_a_claim_is_found_by_number_or_id(desk: Desk) -> None:
    claim = claims.new(desk, "Ships left.")
    for name in ("C1", "c1", " 1", str(claim.id)):
        assert claims.claim_numbered(desk, name) == claim
    with pytest.raises(Unknown):
        claims.claim_numbered(desk, "C2")
    with pytest.raises(Unknown):
        claims.card(desk, 2)


def test_a_claim_from_a_span_comes_with_its_evidence(desk: Desk, article: int) -> None:
    claim = there_and_back(
        desk, Label.NEW_CLAIM, lambda: claims.from_span(desk, article, 0, 5, "Ships left.", Stance.DISPUTES)
    )
    (row,) = claims.evidence_of(desk, claim.id)
    assert (row.passage.quote, row.evidence.stance, row.claim_number) == ("Ships", Stance.DISPUTES, 1)
    assert (row.article_title, row.outlet) == ("Grain", "Courier")
    unchanged(desk, BadSpan, lambda: claims.from_span(desk, article, 5, 5, "x", Stance.CONTEXT))


def test_a_claim_is_reworded(desk: Desk) -> None:
    claim = claims.new(desk, "Ships left.", "A", "2022", "B")
    changed = there_and_back(desk, Label.EDIT_CLAIM, lambda: claims.change(desk, claim.id, text="It rained."))
    assert (changed.text, changed.claimant, changed.said, changed.appeared) == (
        "It rained.",
        "A",
        "2022",
        "B",
    )
    assert claims.change(desk, claim.id, said="", claimant="", appeared=" C ").said is None
    unchanged(desk, EmptyText, lambda: claims.change(desk, claim.id, text=" "))
    unchanged(desk, Unknown, lambda: claims.change(desk, 1, text="x"))


def test_claims_get_another_order(desk: Desk) -> None:
    ids = [claims.new(desk, text).id for text in "abc"]
    there_and_back(desk, Label.MOVE_CLAIM, lambda: claims.reorder(desk, ids[::-1]))
    assert [card.claim.text for card in claims.cards(desk)] == ["c", "b", "a"]
    claims.new(desk, "d")
    assert claims.cards(desk)[-1].claim.text == "d"


def test_a_passage_is_linked_once_and_takes_the_new_stance(desk: Desk, article: int) -> None:
    claim, passage = claims.new(desk, "Ships left."), passages.highlight(desk, article, 0, 5)
    first = there_and_back(
        desk, Label.EVIDENCE, lambda: claims.link(desk, claim.id, passage.id, Stance.CONTEXT, "why")
    )
    again = there_and_back(
        desk, Label.EVIDENCE, lambda: claims.link(desk, claim.id, passage.id, Stance.DISPUTES)
    )
    assert (again.id, again.stance, again.note) == (first.id, Stance.DISPUTES, "why")
    spanned = there_and_back(
        desk, Label.EVIDENCE, lambda: claims.link_span(desk, claim.id, article, 6, 10, Stance.CORROBORATES)
    )
    assert spanned.position == first.position + 1
    unchanged(desk, Unknown, lambda: claims.link(desk, 1, passage.id, Stance.CONTEXT))
    unchanged(desk, Unknown, lambda: claims.link(desk, claim.id, 1, Stance.CONTEXT))


def test_evidence_is_graded_and_taken_away(desk: Desk, article: int) -> None:
    claim = claims.new(desk, "Ships left.")
    piece = claims.link_span(desk, claim.id, article, 0, 5, Stance.CONTEXT)
    graded = there_and_back(
        desk,
        Label.EDIT_EVIDENCE,
        lambda: claims.change_evidence(desk, piece.id, source_grade="B", information_grade=2, note=" n "),
    )
    assert (graded.source_grade, graded.information_grade, graded.note) == ("B", 2, "n")
    plain = claims.change_evidence(
        desk, piece.id, source_grade="", information_grade=0, stance=Stance.DISPUTES
    )
    assert (plain.source_grade, plain.information_grade, plain.stance) == (None, None, Stance.DISPUTES)
    unchanged(desk, BadValue, lambda: claims.change_evidence(desk, piece.id, source_grade="G"))
    unchanged(desk, BadValue, lambda: claims.change_evidence(desk, piece.id, information_grade=7))
    there_and_back(desk, Label.REMOVE_EVIDENCE, lambda: claims.unlink(desk, piece.id))
    assert len(everything(desk)[Passage]) == 1
    unchanged(desk, Unknown, lambda: claims.unlink(desk, piece.id))


def test_a_verdict_needs_a_reason_and_keeps_its_history(desk: Desk) -> None:
    claim = claims.new(desk, "Ships left.")
    assert claims.card(desk, claim.id).status.look is Look.UNVERIFIED
    assert claims.card(desk, claim.id).verdict is None
    claims.judge(desk, claim.id, "disputed", "One says no", Confidence.LOW)
    newest = there_and_back(desk, Label.VERDICT, lambda: claims.judge(desk, claim.id, "mixed", " Both "))
    assert newest.reason == "Both"
    assert [one.status for one in claims.verdicts_of(desk, claim.id)] == ["mixed", "disputed"]
    assert claims.card(desk, claim.id).status.look is Look.MIXED
    desk.undo()
    assert claims.card(desk, claim.id).status.look is Look.DISPUTED
    unchanged(desk, EmptyText, lambda: claims.judge(desk, claim.id, "mixed", " "))
    unchanged(desk, BadValue, lambda: claims.judge(desk, claim.id, "true", "x"))
    unchanged(desk, Unknown, lambda: claims.judge(desk, 1, "mixed", "x"))


def test_a_card_counts_stances_articles_and_outlets(desk: Desk, article: int) -> None:
    claim = claims.new(desk, "Ships left.")
    other = add_article(desk, "Other", "Another text.", outlet="courier")
    nobody = add_article(desk, "Leaflet", "A third text.")
    for which, end, stance in (
        (article, 5, Stance.CORROBORATES),
        (article, 10, Stance.CORROBORATES),
        (other, 5, Stance.DISPUTES),
        (nobody, 7, Stance.CONTEXT),
    ):
        claims.link_span(desk, claim.id, which, 0, end, stance)
    card = claims.card(desk, claim.id)
    assert (card.corroborates, card.disputes, card.context) == (2, 1, 1)
    assert (card.articles, card.outlets) == (3, 1)


def test_a_claim_goes_with_all_that_hangs_on_it_but_the_highlights(desk: Desk, article: int) -> None:
    claim, other = claims.new(desk, "Ships left."), claims.new(desk, "It rained.")
    for one in (claim, other):
        claims.link_span(desk, one.id, article, 0, 5, Stance.CONTEXT)
        claims.judge(desk, one.id, "mixed", "x")
        notes.on_claim(desk, one.id, "x")
    there_and_back(desk, Label.DELETE_CLAIM, lambda: claims.delete(desk, claim.id))
    left = everything(desk)
    assert [len(left[kind]) for kind in (Evidence, Verdict, Note, Passage)] == [1, 1, 1, 1]
    with pytest.raises(Unknown):
        claims.evidence_of(desk, claim.id)


def test_when_something_was_claimed_is_a_date_or_unknown(desk: Desk) -> None:
    unchanged(desk, BadValue, lambda: claims.new(desk, "It rained.", said="last week"))
    one = claims.new(desk, "It rained.", said="2022-09")
    unchanged(desk, BadValue, lambda: claims.change(desk, one.id, said="2022-13"))


def test_evidence_is_put_in_another_order(desk: Desk, article: int) -> None:
    claim = claims.from_span(desk, article, 0, 5, "Ships left.", Stance.CORROBORATES)
    for span in ((6, 10), (11, 16)):
        claims.link_span(desk, claim.id, article, *span, Stance.CORROBORATES)
    ids = [row.evidence.id for row in claims.evidence_of(desk, claim.id)]
    wanted = [ids[2], ids[0], ids[1]]
    there_and_back(desk, Label.MOVE_EVIDENCE, lambda: claims.reorder_evidence(desk, wanted))
    assert [row.evidence.id for row in claims.evidence_of(desk, claim.id)] == wanted
