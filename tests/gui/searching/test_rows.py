"""How what was found becomes rows."""

import pytest

from tests.gui.searching.samples import found_one
from workbench.core.views import Excerpt
from workbench.gui.searching.rows import FEW, Row, led_in, rows_of


def shape(rows: list[Row]) -> list[tuple[int, int]]:
    """Number and hidden passages of each row."""
    return [(row.number, row.hidden) for row in rows]


@pytest.mark.parametrize(
    ("passages", "rows"),
    [
        (0, [(0, 0)]),
        (1, [(0, 0)]),
        (FEW, [(0, 0), (1, 0), (2, 0)]),
        (FEW + 1, [(0, 0), (1, 0), (2, 0), (3, 0)]),
        (FEW + 2, [(0, 0), (1, 0), (2, 0), (3, 2)]),
    ],
)
def test_many_passages_are_hidden_behind_one_row(passages: int, rows: list[tuple[int, int]]) -> None:
    assert shape(list(rows_of([found_one(passages)], ()))) == rows


def test_an_opened_thing_lists_every_passage() -> None:
    rows = list(rows_of([found_one(20)], {("article", 1)}))
    assert len(rows) == 20
    assert not any(row.hidden for row in rows)


@pytest.mark.parametrize("passages", [0, 1, 4, 9])
def test_each_thing_has_one_first_and_one_last_row(passages: int) -> None:
    rows = list(rows_of([found_one(passages), found_one(passages, id_=2)], ()))
    assert sum(row.first for row in rows) == sum(row.last for row in rows) == 2
    assert rows[0].first
    assert rows[-1].last


def test_only_rows_of_passages_have_one() -> None:
    (bare,) = rows_of([found_one(0)], ())
    *_, hiding = rows_of([found_one(9)], ())
    assert bare.excerpt is None
    assert hiding.excerpt is None
    assert next(iter(rows_of([found_one(9)], ()))).excerpt is not None


@pytest.mark.parametrize("before", ["", "short ", "many words " * 40, "無" * 400])
def test_a_long_passage_begins_near_its_first_mark(before: str) -> None:
    text = f"{before}hit and hit again"
    at = len(before)
    words, marks = led_in(Excerpt(0, len(text), text, ((at, at + 3), (at + 8, at + 11))))
    assert [words[start:end] for start, end in marks] == ["hit", "hit"]
    assert words.endswith("hit and hit again")
    assert marks[0][0] <= 160
    assert words.startswith("… ") == (len(before) > 160)


def test_a_passage_without_marks_is_shown_from_its_beginning() -> None:
    assert led_in(Excerpt(0, 3, "one", ())) == ("one", ())


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [(True, True, "… a hit …"), (True, False, "… a hit"), (False, True, "a hit …"), (False, False, "a hit")],
)
def test_dots_stand_where_the_line_of_a_passage_goes_on(before: bool, after: bool, shown: str) -> None:
    words, ((start, end),) = led_in(Excerpt(0, 3, "a hit", ((2, 5),), before, after))
    assert words == shown
    assert words[start:end] == "hit"
