"""How drawn lines become running text: each test draws lines at places and reads the pieces."""

import math

import pytest

from tests.made.pdf import Text, pdf, wrapped
from workbench.formats.pdf.document import opened
from workbench.formats.pdf.layout import Piece, pieces_of

LONG = (
    "Officials in the capital said earlier this month that it was buying rockets and shells from the North."
)
OTHER = (
    "The statement was carried by the state news agency and cited an official of the defence ministry there."
)
THIRD = (
    "Analysts of three institutes doubt that either of the two governments has told all that there is to it."
)


def pieces(*pages: list[Text], rotate: int = 0) -> list[Piece]:
    with opened(pdf(list(pages), rotate=rotate)) as document:
        return pieces_of(list(document.pages()))


def said(*pages: list[Text], rotate: int = 0) -> list[str]:
    return [piece.text for piece in pieces(*pages, rotate=rotate) if not piece.furniture]


def column(text: str, x: float = 72, y: float = 700, width: float = 235, step: float = 12) -> list[Text]:
    return [Text(x, y - step * n, words) for n, words in enumerate(wrapped(text, width))]


def test_lines_become_paragraphs_parted_by_their_distance() -> None:
    assert said(column(LONG) + column(OTHER, y=640)) == [LONG, OTHER]


def test_a_short_line_ends_a_paragraph_at_the_same_distance() -> None:
    first = column(LONG)
    assert said(first + column(OTHER, y=first[-1].y - 12)) == [LONG, OTHER]


def test_an_indent_opens_a_paragraph() -> None:
    first = [Text(72, 700 - 12 * n, "x" * 39) for n in range(3)]
    second = [Text(84, 664, "y" * 37), *(Text(72, 652 - 12 * n, "y" * 39) for n in range(2))]
    assert [text[0] for text in said(first + second)] == ["x", "y"]


def test_items_of_a_list_are_paragraphs_of_their_own() -> None:
    lines = [
        Text(72, 700, "1. One item that is long"),
        Text(84, 688, "enough for two lines"),
        Text(72, 676, "2. Two"),
    ]
    assert said(lines) == ["1. One item that is long enough for two lines", "2. Two"]


def test_columns_drawn_row_by_row_are_read_one_after_the_other() -> None:
    left, right = column(LONG + " " + OTHER), column(THIRD + " " + LONG, x=340)
    across = [Text(72, 740, "A headline that runs across all of the two columns", 16)]
    rows = [line for pair in zip(left, right, strict=True) for line in pair]
    assert said(across + rows) == [across[0].words, f"{LONG} {OTHER}", f"{THIRD} {LONG}"]


def test_columns_drawn_one_after_the_other_are_read_so() -> None:
    assert said(column(LONG) + column(OTHER, x=340)) == [LONG, OTHER]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    lines = wrapped(f"{LONG} {OTHER}", 235)
    left = [Text(72, 100 - 12 * n, words) for n, words in enumerate(lines[:4])]
    right = [Text(340, 700 - 12 * n, words) for n, words in enumerate(lines[4:])]
    assert said(left + right) == [f"{LONG} {OTHER}"]


def test_the_rows_of_a_table_are_lines_with_tabs() -> None:
    rows = [("Year", "Tons", "Price"), ("2021", "1,200", "7.50"), ("2022", "980", "8.10")]
    cells = [
        Text(72 + 150 * n, 700 - 14 * m, cell) for m, row in enumerate(rows) for n, cell in enumerate(row)
    ]
    assert said(cells) == ["Year\tTons\tPrice", "2021\t1,200\t7.50", "2022\t980\t8.10"]


def test_words_parted_at_the_end_of_a_line_are_whole_again() -> None:
    lines = ["It was a very long re-", "port on a well-known", "matter that is well-", "known, and far-"]
    drawn = [Text(72, 700 - 12 * n, words) for n, words in enumerate([*lines, "reaching it is."])]
    assert said(drawn) == [
        "It was a very long report on a well-known matter that is well-known, and farreaching it is."
    ]


def test_running_titles_and_page_numbers_are_furniture() -> None:
    pages = [
        [
            Text(72, 810, "THE DAILY EXAMPLE"),
            *column(f"{text} Page of its own."),
            Text(290, 30, f"- {number} -"),
        ]
        for number, text in enumerate((LONG, OTHER, THIRD), 7)
    ]
    found = pieces(*pages)
    assert [piece.text for piece in found if piece.furniture] == [
        *("THE DAILY EXAMPLE", "- 7 -", "THE DAILY EXAMPLE", "- 8 -", "THE DAILY EXAMPLE", "- 9 -")
    ]
    assert len([piece for piece in found if not piece.furniture]) == 3


def test_changing_titles_are_furniture_where_their_numbers_count_the_pages() -> None:
    heads = ["Politics 12", "13 The week", "Economy 14", "15 The weather"]
    found = pieces(*([Text(72, 810, head), *column(LONG)] for head in heads))
    assert [piece.text for piece in found if piece.furniture] == heads


def test_a_line_at_the_edge_that_only_resembles_a_page_number_is_text() -> None:
    pages = [[Text(72, 810, said), *column(LONG)] for said in ("1);", "A 2 = 3", "4 men and 5 women")]
    assert not any(piece.furniture for piece in pieces(*pages))


@pytest.mark.parametrize("number", ["7", "- 7 -", "Page 7", "p. 7", "7 / 12", "7 of 12", "xii", "S. 7"])
def test_page_numbers_are_known_by_themselves(number: str) -> None:
    assert pieces([*column(LONG), Text(290, 30, number)])[-1].furniture


def test_a_paragraph_goes_on_over_the_furniture_between_two_pages() -> None:
    lines = wrapped(f"{LONG} {OTHER} {THIRD}", 450)
    pages = [
        [*(Text(72, 130 - 12 * n, words) for n, words in enumerate(lines[:3])), Text(290, 30, "1")],
        [Text(72, 810, "2"), *(Text(72, 760 - 12 * n, words) for n, words in enumerate(lines[3:]))],
    ]
    assert said(*pages) == [f"{LONG} {OTHER} {THIRD}"]
    assert [piece.text for piece in pieces(*pages)][1:] == ["1", "2"]


def test_a_stamp_up_the_margin_is_furniture() -> None:
    found = pieces([*column(LONG), Text(20, 300, "arXiv 2022 of ours", turned=True)])
    assert [(piece.text, piece.furniture) for piece in found] == [(LONG, False), ("arXiv 2022 of ours", True)]


@pytest.mark.parametrize("rotate", [0, 180])
def test_a_page_is_read_as_it_is_shown(rotate: int) -> None:
    assert all(math.isfinite(piece.height) for piece in pieces(column(LONG), rotate=rotate))


def test_a_turned_page_with_turned_text_is_read_upright() -> None:
    lines = [Text(100 + 12 * n, 72, words, turned=True) for n, words in enumerate(wrapped(LONG, 235))]
    assert said(lines, rotate=90) == [LONG]
