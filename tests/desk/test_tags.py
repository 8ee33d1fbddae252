from functools import partial

import pytest

from tests.desk.looking import everything, there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Tagging
from workbench.core.problems import BadValue, EmptyText, Taken, Unknown
from workbench.desk import passages, tags
from workbench.desk.desk import Desk


def outline(desk: Desk) -> list[str]:
    """The tag tree, a line each, indented by depth."""
    return [" " * row.depth + row.tag.name for row in tags.tree(desk)]


def chain(desk: Desk, names: str) -> list[int]:
    """Tags, each below the one before."""
    ids: list[int] = []
    for name in names:
        ids.append(tags.new(desk, name, ids[-1] if ids else None).id)
    return ids


def test_new_tags_get_the_next_colour_and_digit(desk: Desk) -> None:
    made = [there_and_back(desk, Label.NEW_TAG, partial(tags.new, desk, name)) for name in "abcdefghijk"]
    assert [tag.key for tag in made] == [1, 2, 3, 4, 5, 6, 7, 8, 9, None, None]
    assert [tag.color for tag in made[:9]] == list(tags.COLORS)
    assert tags.favourites(desk)[3] == made[2]
    assert tags.new(desk, "own", color="#010203").color == "#010203"


def test_names_are_cleaned_and_never_there_twice(desk: Desk) -> None:
    tag = tags.new(desk, "  Straße \n  Nord ")
    assert tag.name == "Straße Nord"
    unchanged(desk, Taken, lambda: tags.new(desk, "STRASSE  nord"))
    unchanged(desk, EmptyText, lambda: tags.new(desk, " \t"))
    assert tags.named(desk, " straße nord ") == tag
    with pytest.raises(Unknown):
        tags.named(desk, "nord")


def test_a_tag_is_renamed_and_recoloured(desk: Desk) -> None:
    tag, other = tags.new(desk, "a"), tags.new(desk, "b")
    assert there_and_back(desk, Label.EDIT_TAG, lambda: tags.change(desk, tag.id, name="A")).name == "A"
    assert (
        there_and_back(desk, Label.EDIT_TAG, lambda: tags.change(desk, tag.id, color="#000000")).name == "A"
    )
    unchanged(desk, Taken, lambda: tags.change(desk, other.id, name="a"))
    unchanged(desk, EmptyText, lambda: tags.change(desk, other.id, name=" "))


def test_a_digit_is_taken_from_the_tag_that_had_it(desk: Desk) -> None:
    one, two = tags.new(desk, "a"), tags.new(desk, "b")
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.set_key(desk, two.id, 1))
    assert {key: tag.id for key, tag in tags.favourites(desk).items()} == {1: two.id}
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.set_key(desk, two.id, None))
    assert tags.favourites(desk) == {}
    unchanged(desk, BadValue, lambda: tags.set_key(desk, one.id, 10))
    unchanged(desk, BadValue, lambda: tags.set_key(desk, one.id, 0))
    tags.set_key(desk, one.id, 5)
    unchanged(desk, Unknown, lambda: tags.set_key(desk, 1, 5))


def test_tags_move_but_never_below_themselves(desk: Desk) -> None:
    a, b, c = chain(desk, "abc")
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.move(desk, c, a, position=0))
    assert outline(desk) == ["a", " c", " b"]
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.move(desk, b, None))
    assert outline(desk) == ["a", " c", "b"]
    for below in (a, c):
        unchanged(desk, BadValue, partial(tags.move, desk, a, below))
    unchanged(desk, Unknown, lambda: tags.move(desk, a, 1))


def test_deleting_a_tag_takes_it_off_and_lifts_its_children(desk: Desk, article: int) -> None:
    _, b, _ = chain(desk, "abc")
    passages.highlight(desk, article, 0, 5, [b])
    there_and_back(desk, Label.DELETE_TAG, lambda: tags.delete(desk, b))
    assert outline(desk) == ["a", " c"]
    assert everything(desk)[Tagging] == ()
    unchanged(desk, Unknown, lambda: tags.delete(desk, b))


def test_merging_hands_over_passages_and_children(desk: Desk, article: int) -> None:
    a, _ = chain(desk, "ab")
    other = tags.new(desk, "other").id
    passages.highlight(desk, article, 0, 5, [a])
    passages.highlight(desk, article, 0, 10, [a, other])
    there_and_back(desk, Label.MERGE_TAGS, lambda: tags.merge(desk, a, other))
    assert outline(desk) == ["other", " b"]
    assert [row.passages for row in tags.tree(desk)] == [2, 0]
    assert len(everything(desk)[Tagging]) == 2


@pytest.mark.parametrize(
    ("target", "after"), [("b", ["b", " c", "  d"]), ("c", ["c", " d", " b"]), ("d", ["d", " b", "  c"])]
)
def test_merging_into_a_tag_below_makes_no_circle(desk: Desk, target: str, after: list[str]) -> None:
    ids = dict(zip("abcd", chain(desk, "abcd"), strict=True))
    there_and_back(desk, Label.MERGE_TAGS, lambda: tags.merge(desk, ids["a"], ids[target]))
    assert sorted(outline(desk)) == sorted(after)


def test_merging_a_tag_with_itself_or_nothing_is_refused(desk: Desk) -> None:
    tag = tags.new(desk, "a").id
    unchanged(desk, BadValue, lambda: tags.merge(desk, tag, tag))
    unchanged(desk, Unknown, lambda: tags.merge(desk, tag, 1))


def test_missing_tags_are_made_and_known_ones_found(desk: Desk) -> None:
    known = tags.new(desk, "Money")
    found = desk.do(Label.TAG, lambda edit: tags.ensure(edit, ["money", "new", " NEW "]))
    assert found[0] == known
    assert found[1] == found[2]
    assert outline(desk) == ["Money", "new"]


def test_a_tag_gets_a_place_among_its_siblings(desk: Desk) -> None:
    a, b, c, inside = (tags.new(desk, name).id for name in ("a", "b", "c", "inside"))
    tags.move(desk, inside, b)
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.move(desk, c, None, 0))
    assert outline(desk) == ["c", "a", "b", " inside"]
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.move(desk, a, b, 0))
    assert outline(desk) == ["c", "b", " a", " inside"]
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.move(desk, a, None, 1))
    assert outline(desk) == ["c", "a", "b", " inside"]
    there_and_back(desk, Label.EDIT_TAG, lambda: tags.move(desk, c, None))
    assert outline(desk) == ["a", "b", " inside", "c"]


def test_a_tag_goes_with_those_inside_it(desk: Desk) -> None:
    a, b, c = chain(desk, "abc")
    beside = tags.new(desk, "beside").id
    rows = tags.tree(desk)
    assert tags.with_inside(rows, a) == (a, b, c)
    assert tags.with_inside(rows, c) == (c,)
    assert tags.with_inside(rows, beside) == (beside,)
    assert tags.with_inside(rows, 1) == ()


def test_a_passage_counts_once_for_all_tags_inside_one(desk: Desk, article: int) -> None:
    a, b, c = chain(desk, "abc")
    beside = tags.new(desk, "beside").id
    passages.highlight(desk, article, 0, 5, [b, c])
    passages.highlight(desk, article, 6, 10, [c])
    assert tags.gathered(desk) == {a: 2, b: 2, c: 2, beside: 0}
    assert [row.passages for row in tags.tree(desk)] == [0, 1, 2, 0]
