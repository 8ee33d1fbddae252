from workbench.search.patterns import Beginning, Close, Exact, Gapped
from workbench.search.pieces import holding, places

KNOWN = {"Kwon’s", "Jong-un.", "kwan", "U.S."}


def test_pieces_that_hold_a_term() -> None:
    assert holding(Exact("kwon"), KNOWN) == {"Kwon’s"}
    assert holding(Exact("us"), KNOWN) == {"U.S."}
    assert holding(Exact("kim"), KNOWN) == set()
    assert holding(Beginning("u"), KNOWN) == {"U.S.", "Jong-un."}
    assert holding(Gapped("kw*n"), KNOWN) == {"Kwon’s", "kwan"}
    assert holding(Close("kwin", 1), KNOWN) == {"Kwon’s", "kwan"}


def test_only_the_pieces_asked_about_are_told() -> None:
    assert holding(Exact("kwon"), {"kwan"}) == set()


def test_a_piece_is_not_found_inside_another() -> None:
    assert list(places("aa aaa\naa, aa", "aa")) == [0, 11]
    assert list(places("", "aa")) == []
