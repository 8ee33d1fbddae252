"""What is being typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.query import Field
from workbench.core.query.unfinished import Unfinished, unfinished


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("roc", Unfinished(0, 3, "roc")),
        ("shells roc", Unfinished(7, 10, "roc")),
        ("(roc", Unfinished(1, 4, "roc")),
        ("-roc", Unfinished(1, 4, "roc")),
        ("=roc", Unfinished(1, 4, "roc")),
        ("outlet:", Unfinished(7, 7, "", Field.OUTLET)),
        ("by:Le", Unfinished(3, 5, "Le", Field.AUTHOR)),
        ('x outlet:"Korea J', Unfinished(9, 17, "Korea J", Field.OUTLET)),
        ("title:den", Unfinished(6, 9, "den", Field.TITLE)),
        ("outlet: Ko", Unfinished(8, 10, "Ko")),
        ("🚀 outlet:Ko", Unfinished(9, 11, "Ko", Field.OUTLET)),
    ],
)
def test_what_ends_at_the_cursor_may_go_on(typed: str, found: Unfinished) -> None:
    assert unfinished(typed, len(typed)) == found
    assert unfinished(f"{typed} more", len(typed)) == found


@pytest.mark.parametrize(
    "typed",
    ["", "rockets ", "a AND", "date:2022", "date:", "exp*", "w?m", "missle~", '"never', "a)"],
)
def test_there_is_nothing_to_guess(typed: str) -> None:
    assert unfinished(typed, len(typed)) is None


def test_inside_a_word_nothing_is_guessed() -> None:
    assert unfinished("rockets", 3) is None


@given(st.text('ab :"(=-*🚀', max_size=12), st.integers(0, 12))
def test_whatever_is_typed_has_a_place(query: str, cursor: int) -> None:
    found = unfinished(query, min(cursor, len(query)))
    assert found is None or query[found.start : found.end].strip('"') == found.beginning.strip('"')
