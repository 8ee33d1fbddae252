import pytest

from tests.casework import add_article
from tests.desk.looking import quotes_stand, there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Note, Passage, Stance, Verdict
from workbench.core.problems import BadSpan, EmptyText, HighlightsApart, StancesDiffer, Unknown
from workbench.desk import articles, claims, notes, passages, splitting, tags
from workbench.desk.desk import Desk
from workbench.store.questions import records


@pytest.fixture
def tagged(desk: Desk, article: int) -> Passage:
    """A tagged and noted highlight on “Ships left Odesa”, evidence for C1."""
    claim = claims.new(desk, "Ships left.")
    tag = tags.new(desk, "ships")
    passage = passages.highlight(desk, article, 0, 16, [tag.id], "Which?")
    claims.link(desk, claim.id, passage.id, Stance.DISPUTES, "Seen")
    return passage


def quotes(desk: Desk) -> list[str]:
    return [one.quote for one in sorted(desk.ask(records.every, Passage), key=lambda one: one.start)]


def test_both_parts_keep_tags_and_evidence_and_the_first_the_notes(desk: Desk, tagged: Passage) -> None:
    first, second = there_and_back(
        desk, Label.SPLIT_HIGHLIGHT, lambda: splitting.split_passage(desk, tagged.id, 6)
    )
    assert (first.id, first.quote, second.quote) == (tagged.id, "Ships", "left Odesa")
    assert quotes_stand(desk)
    marks = [passages.one(desk, one.id) for one in (first, second)]
    assert [[tag.name for tag in mark.tags] for mark in marks] == [["ships"], ["ships"]]
    for mark in marks:
        (row,) = mark.evidence
        assert (row.evidence.stance, row.evidence.note) == (Stance.DISPUTES, "Seen")
    assert [len(mark.notes) for mark in marks] == [1, 0]


@pytest.mark.parametrize("at", [-3, 0, 16, 40])
def test_a_cut_leaves_words_on_both_sides(desk: Desk, tagged: Passage, at: int) -> None:
    unchanged(desk, BadSpan, lambda: splitting.split_passage(desk, tagged.id, at))
    unchanged(desk, Unknown, lambda: splitting.split_passage(desk, 1, 3))


def test_merging_keeps_everything_once(desk: Desk, article: int, tagged: Passage) -> None:
    first, second = splitting.split_passage(desk, tagged.id, 6)
    more = tags.new(desk, "more")
    passages.tag(desk, [second.id], more.id)
    notes.on_passage(desk, second.id, "Where?")
    whole = there_and_back(
        desk, Label.MERGE_HIGHLIGHTS, lambda: splitting.merge_passages(desk, [second.id, first.id])
    )
    assert (whole.id, whole.quote) == (first.id, "Ships left Odesa")
    assert quotes(desk) == ["Ships left Odesa"]
    mark = passages.one(desk, whole.id)
    assert {tag.name for tag in mark.tags} == {"ships", "more"}
    assert {note.text for note in mark.notes} == {"Which?", "Where?"}
    (row,) = mark.evidence
    assert row.evidence.note == "Seen"


def test_merging_moves_evidence_for_other_claims_along(desk: Desk, article: int, tagged: Passage) -> None:
    other = claims.new(desk, "Today.")
    second = passages.highlight(desk, article, 6, 26)
    claims.link(desk, other.id, second.id, Stance.CORROBORATES)
    whole = splitting.merge_passages(desk, [tagged.id, second.id])
    assert [row.claim_number for row in passages.one(desk, whole.id).evidence] == [1, 2]


def test_a_highlight_of_exactly_the_new_span_joins_in(desk: Desk, article: int) -> None:
    one, other = (passages.highlight(desk, article, *span) for span in ((0, 5), (6, 10)))
    passages.highlight(desk, article, 0, 10, note="Both")
    whole = splitting.merge_passages(desk, [one.id, other.id])
    assert quotes(desk) == ["Ships left"]
    assert [note.text for note in passages.one(desk, whole.id).notes] == ["Both"]


def test_highlights_with_words_between_them_are_not_merged(desk: Desk, article: int) -> None:
    one, other = (passages.highlight(desk, article, *span) for span in ((0, 5), (11, 16)))
    elsewhere = passages.highlight(desk, add_article(desk, "Corn", "Ships left."), 0, 5)
    for ids in ([one.id, other.id], [one.id], [one.id, elsewhere.id]):
        unchanged(desk, HighlightsApart, lambda ids=ids: splitting.merge_passages(desk, ids))  # type: ignore[misc]


def test_a_highlight_is_not_made_to_say_two_things_of_one_claim(
    desk: Desk, article: int, tagged: Passage
) -> None:
    second = passages.highlight(desk, article, 6, 26)
    claim = claims.claim_numbered(desk, "C1")
    claims.link(desk, claim.id, second.id, Stance.CORROBORATES)
    unchanged(desk, StancesDiffer, lambda: splitting.merge_passages(desk, [tagged.id, second.id]))


def test_a_part_of_a_claim_takes_evidence_along(desk: Desk, article: int) -> None:
    whole = claims.from_span(desk, article, 0, 5, "Ships left and corn rose.", Stance.CONTEXT, "A minister")
    moved = claims.link_span(desk, whole.id, article, 6, 10, Stance.DISPUTES)
    claims.judge(desk, whole.id, "disputed", "Says so.")
    part = there_and_back(
        desk, Label.SPLIT_CLAIM, lambda: splitting.split_claim(desk, whole.id, " Corn  rose. ", [moved.id])
    )
    assert (part.number, part.text, part.claimant) == (2, "Corn rose.", "A minister")
    assert [row.passage.quote for row in claims.evidence_of(desk, part.id)] == ["left"]
    assert [row.passage.quote for row in claims.evidence_of(desk, whole.id)] == ["Ships"]
    assert claims.verdicts_of(desk, part.id) == ()
    assert len(claims.verdicts_of(desk, whole.id)) == 1
    unchanged(desk, EmptyText, lambda: splitting.split_claim(desk, whole.id, " ", []))


def test_merged_claims_keep_evidence_history_and_notes_of_both(desk: Desk, article: int) -> None:
    kept = claims.from_span(desk, article, 0, 5, "Ships left.", Stance.CORROBORATES)
    other = claims.from_span(desk, article, 6, 10, "Vessels left.", Stance.CORROBORATES)
    both = claims.link_span(desk, other.id, article, 0, 5, Stance.CORROBORATES)
    claims.change_evidence(desk, both.id, note="Twice", source_grade="B")
    notes.on_claim(desk, other.id, "See there")
    for claim, status in ((kept, "corroborated"), (other, "disputed")):
        claims.judge(desk, claim.id, status, f"Why {status}")
    there_and_back(desk, Label.MERGE_CLAIMS, lambda: splitting.merge_claims(desk, kept.id, other.id))
    (card,) = claims.cards(desk)
    assert (card.claim.id, card.claim.text, card.status.key) == (kept.id, "Ships left.", "disputed")
    rows = claims.evidence_of(desk, kept.id)
    assert {(row.passage.quote, row.evidence.note, row.evidence.source_grade) for row in rows} == {
        ("Ships", "Twice", "B"),
        ("left", "", None),
    }
    assert len(desk.ask(records.every, Verdict)) == 2
    assert {note.text for note in desk.ask(records.every, Note)} == {"See there", "C2: Vessels left."}


def test_claims_of_which_a_passage_says_different_things_are_not_merged(desk: Desk, article: int) -> None:
    one, other = (
        claims.from_span(desk, article, 0, 5, text, stance)
        for text, stance in (("Ships left.", Stance.CORROBORATES), ("Ships stayed.", Stance.DISPUTES))
    )
    unchanged(desk, StancesDiffer, lambda: splitting.merge_claims(desk, one.id, other.id))
    log = desk.log()
    assert splitting.merge_claims(desk, one.id, one.id) == one
    assert desk.log() == log


def test_a_stretch_is_cut_out_of_long_texts_in_code_points(desk: Desk) -> None:
    text = "船🚢 " * 3_000 + "end"
    article = add_article(desk, "Long", text)
    passage = passages.highlight(desk, article, 6_001, 6_004)
    assert passage.quote == text[6_001:6_004]
    assert passages.highlight(desk, article, len(text) - 3, len(text)).suffix == ""
    assert quotes_stand(desk)
    assert articles.reading(desk, article).text == text
