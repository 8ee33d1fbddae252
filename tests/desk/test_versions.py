"""Versions listed and compared, and highlights that lost their words placed by hand."""

import pytest

from tests.desk.looking import everything, quotes_stand, there_and_back, unchanged
from tests.desk.test_keeping import URL, kept, ready
from workbench.core.changes import Label
from workbench.core.model import Passage, Stance
from workbench.core.problems import BadSpan, BadValue, StancesDiffer, Unknown
from workbench.desk import articles, claims, passages, versions
from workbench.desk.desk import Desk

OLD = "Ships left Odesa.\nNobody was hurt at all."
NEW = "Ships left Odesa today.\nThere were no casualties."


@pytest.fixture
def page(desk: Desk) -> int:
    """An article of two versions with an orphan in it, and a highlight that was carried along."""
    (one,) = kept(desk, ready(OLD, "a", url=URL))
    id_ = one.article_id or 0
    passages.highlight(desk, id_, 0, 5)
    passages.highlight(desk, id_, 18, 30, tag_names=["casualties"], note="Really?")
    kept(desk, ready(NEW, "b", url=URL))
    return id_


def orphan(desk: Desk, article_id: int) -> Passage:
    (mark,) = versions.orphans(desk, article_id)
    return mark.passage


def test_versions_are_listed_with_what_stayed_on_them(desk: Desk, page: int) -> None:
    first, second = versions.rows(desk, page)
    assert [(one.version.number, one.words, one.newest) for one in (first, second)] == [
        (1, 8, False),
        (2, 8, True),
    ]
    assert (first.original.name, second.original.name) == ("a", "b")
    assert first.orphans == (orphan(desk, page),)
    assert passages.ids(desk, kind="lost") == (first.orphans[0].id,)
    assert passages.by_article(desk, kind="lost") == {page: 1}
    assert articles.reading(desk, page, first.version.id).text == OLD
    assert [mark.passage.quote for mark in articles.reading(desk, page, first.version.id).marks] == [
        "Nobody was h"
    ]
    assert articles.reading(desk, page).version == 2


def test_versions_are_compared(desk: Desk, page: int) -> None:
    first, second = versions.rows(desk, page)
    found = versions.compared(desk, first.version.id, second.version.id)
    (stretch,) = found.rows[0].new.changes if found.rows[0].new else ()
    assert NEW[stretch.start : stretch.end] == "today"
    with pytest.raises(Unknown):
        versions.compared(desk, first.version.id, 1)


def test_an_orphan_is_placed_by_hand_with_all_that_hangs_on_it(desk: Desk, page: int) -> None:
    left = orphan(desk, page)
    at = NEW.index("no casualties")
    placed = there_and_back(desk, Label.PLACE_HIGHLIGHT, lambda: versions.place(desk, left.id, at, at + 13))
    assert (placed.id, placed.quote) == (left.id, "no casualties")
    assert versions.orphans(desk, page) == ()
    mark = passages.one(desk, left.id)
    assert ([tag.name for tag in mark.tags], [note.text for note in mark.notes]) == (
        ["casualties"],
        ["Really?"],
    )
    assert quotes_stand(desk)
    unchanged(desk, BadValue, lambda: versions.place(desk, left.id, 0, 5))


def test_where_there_is_a_highlight_already_the_two_become_one(desk: Desk, page: int) -> None:
    left = orphan(desk, page)
    placed = there_and_back(desk, Label.PLACE_HIGHLIGHT, lambda: versions.place(desk, left.id, 0, 5))
    assert [tag.name for tag in passages.one(desk, placed.id).tags] == ["casualties"]
    assert len(everything(desk)[Passage]) == 1


def test_what_bears_on_a_claim_both_ways_is_not_made_one(desk: Desk, page: int) -> None:
    left = orphan(desk, page)
    claim = claims.new(desk, "Nobody was hurt.")
    claims.link(desk, claim.id, left.id, Stance.CORROBORATES)
    claims.link_span(desk, claim.id, page, 0, 5, Stance.DISPUTES)
    unchanged(desk, StancesDiffer, lambda: versions.place(desk, left.id, 0, 5))
    unchanged(desk, BadSpan, lambda: versions.place(desk, left.id, 3, 900))
