"""Differences between two texts, and what they are about."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.differences import Difference, Kind, Side, difference


def changed(found: Difference) -> list[tuple[list[tuple[str, Kind]], list[tuple[str, Kind]]]]:
    """The changed words of each row that is not the same, in the old and in the new text."""

    def words(text: str, side: Side | None) -> list[tuple[str, Kind]]:
        return [(text[one.start : one.end], one.kind) for one in side.changes] if side else []

    return [(words(found.old, row.old), words(found.new, row.new)) for row in found.rows if not row.same]


def test_words_that_are_other_are_found_in_both() -> None:
    found = difference("Ships left.\nNobody was hurt.", "Ships left.\nNobody was badly hurt.")
    assert changed(found) == [([], [("badly", Kind.WORDS)])]
    assert [row.same for row in found.rows] == [True, False]


def test_figures_names_and_quotations_are_told_apart() -> None:
    old = "About 12 ships left, said Olena Koval.\nHe said: “We saw them leave today.”"
    new = "About 17 ships left, said Ivan Petrov.\nHe said: “We saw them sink today.”"
    found = difference(old, new)
    assert changed(found) == [
        (
            [("12", Kind.FIGURE), ("Olena Koval", Kind.NAME)],
            [("17", Kind.FIGURE), ("Ivan Petrov", Kind.NAME)],
        ),
        ([("leave", Kind.QUOTATION)], [("sink", Kind.QUOTATION)]),
    ]
    assert [found.count(kind) for kind in (Kind.FIGURE, Kind.NAME, Kind.QUOTATION, Kind.WORDS)] == [
        1,
        1,
        1,
        0,
    ]


def test_a_capital_at_the_beginning_of_a_sentence_is_no_name() -> None:
    assert changed(difference("They left. Ships sank.", "They left. Boats sank.")) == [
        ([("Ships", Kind.WORDS)], [("Boats", Kind.WORDS)])
    ]


def test_another_capital_is_a_difference() -> None:
    assert changed(difference("the Black sea", "the Black Sea")) == [
        ([("sea", Kind.WORDS)], [("Sea", Kind.NAME)])
    ]


def test_new_and_lost_paragraphs_stand_alone() -> None:
    found = difference(
        "One.\nCompletely different words here.\nTwo.", "One.\nTwo.\n7 apples fell down yesterday."
    )
    assert [(row.old is None, row.new is None) for row in found.rows] == [
        (False, False),
        (False, True),
        (False, False),
        (True, False),
    ]
    assert found.rows[3].kinds() == {Kind.FIGURE}


def test_blank_lines_and_blanks_at_the_ends_are_no_difference() -> None:
    assert all(row.same for row in difference("One.\n\nTwo. ", "One.\nTwo.").rows)


TEXTS = st.text(st.sampled_from("aB1 .\n“”港é"), max_size=50)


@given(TEXTS, TEXTS)
def test_the_rows_hold_every_paragraph_of_both_in_order(old: str, new: str) -> None:
    found = difference(old, new)
    for text, sides in ((old, [row.old for row in found.rows]), (new, [row.new for row in found.rows])):
        shown = [text[side.start : side.end] for side in sides if side]
        assert shown == [line for line in text.split("\n") if line.strip()]
        for side in filter(None, sides):
            assert all(side.start <= one.start < one.end <= side.end for one in side.changes)


@given(TEXTS)
def test_a_text_is_no_different_from_itself(text: str) -> None:
    assert all(row.same for row in difference(text, text).rows)
