from dataclasses import replace

import pytest

from tests.casework import add_article
from tests.desk.looking import everything, quotes_stand, there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Note, Passage, Stance, Tagging, Version
from workbench.core.problems import BadSpan, EmptyText, Unknown
from workbench.desk import articles, claims, notes, passages, tags
from workbench.desk.desk import Desk
from workbench.store.questions import records


def test_a_highlight_keeps_its_words_and_their_surroundings(desk: Desk, article: int) -> None:
    text = articles.reading(desk, article).text
    start = text.index("船")
    passage = there_and_back(
        desk, Label.HIGHLIGHT, lambda: passages.highlight(desk, article, start, start + 4)
    )
    assert passage.quote == "船が出た"
    assert passage.prefix == text[:start]
    assert passage.suffix == text[start + 4 :]
    assert passage.author == desk.author
    assert quotes_stand(desk)


def test_a_highlight_with_tags_and_a_note_is_one_step(desk: Desk, article: int) -> None:
    ids = [tags.new(desk, name).id for name in ("a", "b")]
    passage = there_and_back(
        desk, Label.HIGHLIGHT, lambda: passages.highlight(desk, article, 0, 5, [*ids, ids[0]], " Which? ")
    )
    mark = passages.one(desk, passage.id)
    assert [tag.name for tag in mark.tags] == ["a", "b"]
    assert [note.text for note in mark.notes] == ["Which?"]


def test_a_span_is_not_highlighted_twice(desk: Desk, article: int) -> None:
    first = passages.highlight(desk, article, 0, 5)
    tag = tags.new(desk, "a")
    assert (
        there_and_back(desk, Label.HIGHLIGHT, lambda: passages.highlight(desk, article, 0, 5, [tag.id]))
        == first
    )
    log = desk.log()
    assert passages.highlight(desk, article, 0, 5, [tag.id]) == first
    assert desk.log() == log


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (-1, 4), (0, 10_000), (10_000, 10_001), (5, 6)])
def test_spans_that_hold_nothing_or_lie_outside_are_refused(
    desk: Desk, article: int, start: int, end: int
) -> None:
    unchanged(desk, BadSpan, lambda: passages.highlight(desk, article, start, end))
    there = passages.highlight(desk, article, 0, 5)
    unchanged(desk, BadSpan, lambda: passages.move(desk, there.id, start, end))


def test_unknown_things_are_refused(desk: Desk, article: int) -> None:
    for deed in (
        lambda: passages.highlight(desk, 1, 0, 5),
        lambda: passages.highlight(desk, article, 0, 5, [1]),
        lambda: passages.move(desk, 1, 0, 5),
        lambda: passages.delete(desk, [1]),
        lambda: passages.tag(desk, [1], 1),
        lambda: passages.one(desk, 1),
    ):
        unchanged(desk, Unknown, deed)


def test_a_highlight_moves_with_its_words(desk: Desk, article: int) -> None:
    passage = passages.highlight(desk, article, 0, 5)
    moved = there_and_back(desk, Label.MOVE_HIGHLIGHT, lambda: passages.move(desk, passage.id, 6, 10))
    assert (moved.id, moved.quote) == (passage.id, "left")
    assert quotes_stand(desk)


def test_tags_are_put_on_and_taken_off_many_at_once(desk: Desk, article: int) -> None:
    other = add_article(desk, "Other", "Another text.")
    ids = [passages.highlight(desk, which, 0, end).id for which in (article, other) for end in (3, 5)]
    tag = tags.new(desk, "a").id
    passages.tag(desk, ids[:1], tag)
    there_and_back(desk, Label.TAG, lambda: passages.tag(desk, ids, tag))
    assert len(everything(desk)[Tagging]) == 4
    there_and_back(desk, Label.UNTAG, lambda: passages.untag(desk, ids[1:], tag))
    assert passages.ids(desk, tag_ids=[tag]) == (ids[0],)


def test_a_highlight_goes_with_all_that_hangs_on_it(desk: Desk, article: int) -> None:
    tag, claim = tags.new(desk, "a"), claims.new(desk, "Ships left.")
    gone = [passages.highlight(desk, article, 0, end, [tag.id], "A note").id for end in (3, 5)]
    stays = passages.highlight(desk, article, 6, 10, [tag.id], "Another")
    for id_ in gone:
        claims.link(desk, claim.id, id_, Stance.CORROBORATES)
    there_and_back(desk, Label.DELETE_HIGHLIGHT, lambda: passages.delete(desk, gone))
    assert everything(desk)[Passage] == (stays,)
    assert len(everything(desk)[Tagging]) == len(everything(desk)[Note]) == 1
    assert claims.card(desk, claim.id).corroborates == 0


def test_highlights_are_found_by_words_tags_and_kind(desk: Desk, article: int) -> None:
    other = add_article(desk, "Wheat", "100% of the grain.", published="2022-09-22")
    tag, claim = tags.new(desk, "money"), claims.new(desk, "Ships left.")
    first = passages.highlight(desk, article, 0, 5, [tag.id]).id
    second = passages.highlight(desk, article, 6, 10, note="Bei Nacht").id
    third = passages.highlight(desk, other, 0, 4).id
    claims.link(desk, claim.id, third, Stance.DISPUTES)
    assert set(passages.ids(desk)) == {first, second, third}
    assert passages.ids(desk, "100%") == (third,)
    assert passages.ids(desk, "%0") == ()
    assert passages.ids(desk, "nacht") == (second,)
    assert passages.ids(desk, "MONEY") == (first,)
    assert passages.ids(desk, "wheat") == (third,)
    assert passages.ids(desk, article_id=article) == (first, second)
    assert passages.ids(desk, kind="untagged", article_id=article) == (second,)
    assert passages.ids(desk, kind="noted") == (second,)
    assert passages.ids(desk, kind="evidence") == (third,)
    assert [row.article_title for row in passages.rows(desk, [third, 5, first])] == ["Wheat", "Grain"]


def test_notes_on_spans_passages_articles_and_claims(desk: Desk, article: int) -> None:
    claim = claims.new(desk, "Ships left.")
    on_span = there_and_back(desk, Label.NOTE, lambda: notes.on_span(desk, article, 0, 5, "one"))
    assert on_span.passage_id is not None
    there_and_back(desk, Label.NOTE, lambda: notes.on_passage(desk, on_span.passage_id or 0, "two"))
    there_and_back(desk, Label.NOTE, lambda: notes.on_article(desk, article, "three"))
    there_and_back(desk, Label.NOTE, lambda: notes.on_claim(desk, claim.id, "four"))
    assert [(row.note.text, row.about) for row in notes.rows(desk)] == [
        ("four", "Ships left."),
        ("three", "Grain"),
        ("two", "Ships"),
        ("one", "Ships"),
    ]


def test_a_tag_by_name_is_made_once_for_all(desk: Desk, article: int) -> None:
    one, two = (passages.highlight(desk, article, start, start + 5).id for start in (0, 6))
    there_and_back(desk, Label.TAG, lambda: passages.tag_by_name(desk, [one, two], " Grain  deal "))
    made = tags.named(desk, "grain deal")
    assert passages.ids(desk, tag_ids=[made.id]) == (one, two)
    passages.tag_by_name(desk, [one], "GRAIN DEAL")
    assert len(tags.tree(desk)) == 1
    unchanged(desk, EmptyText, lambda: passages.tag_by_name(desk, [one], " "))


def test_highlights_are_counted_by_article(desk: Desk, article: int) -> None:
    other = add_article(desk, "Silos", "Silos are full.")
    passages.highlight(desk, article, 0, 5, tag_names=["seen"])
    passages.highlight(desk, article, 6, 10)
    passages.highlight(desk, other, 0, 5, note="Ships?")
    assert passages.by_article(desk) == {article: 2, other: 1}
    assert passages.by_article(desk, "ships") == {article: 1, other: 1}
    assert passages.by_article(desk, tag_ids=[tags.named(desk, "seen").id]) == {article: 1}
    assert passages.by_article(desk, "", None, (), "noted") == {other: 1}
    assert passages.by_article(desk, article_id=other, kind="evidence") == {}


def test_many_passages_are_as_each_of_them_alone(desk: Desk, article: int) -> None:
    text = articles.reading(desk, article).text
    spans = [(0, 5), (11, 18), (len(text) - 3, len(text))]
    alone = [passages.highlight(desk, article, *span) for span in spans]
    passages.delete(desk, [one.id for one in alone])
    version = desk.ask(records.one, Version, alone[0].version_id)
    done = desk.do(Label.TAG_HITS, lambda edit: passages.mark_fresh(edit, version, spans))
    assert [replace(one, id=0, made=alone[0].made) for one in done] == [
        replace(one, id=0, made=alone[0].made) for one in alone
    ]


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (5, 2), (0, 999), (999, 1000)])
def test_many_passages_must_lie_in_the_text(desk: Desk, article: int, span: tuple[int, int]) -> None:
    made = passages.highlight(desk, article, 0, 5)
    version = desk.ask(records.one, Version, made.version_id)
    unchanged(
        desk,
        BadSpan,
        lambda: desk.do(Label.TAG_HITS, lambda edit: passages.mark_fresh(edit, version, [(6, 9), span])),
    )
