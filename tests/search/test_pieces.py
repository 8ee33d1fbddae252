from workbench.search.patterns import Beginning, Close, Exact, Gapped
from workbench.search.pieces import Pieces, places

KNOWN = {"Kwon’s", "Jong-un.", "kwan", "U.S."}


def held() -> Pieces:
    pieces = Pieces()
    pieces.learn(KNOWN)
    return pieces


def test_pieces_that_hold_a_term() -> None:
    pieces = held()
    assert pieces.holding(Exact("kwon"), KNOWN) == {"Kwon’s"}
    assert pieces.holding(Exact("us"), KNOWN) == {"U.S."}
    assert pieces.holding(Exact("kim"), KNOWN) == set()
    assert pieces.holding(Beginning("u"), KNOWN) == {"U.S.", "Jong-un."}
    assert pieces.holding(Gapped("kw*n"), KNOWN) == {"Kwon’s", "kwan"}
    assert pieces.holding(Close("kwin", 1), KNOWN) == {"Kwon’s", "kwan"}


def test_only_the_pieces_asked_about_are_told() -> None:
    assert held().holding(Exact("kwon"), {"kwan"}) == set()


def test_a_piece_is_not_found_inside_another() -> None:
    assert list(places("aa aaa\naa, aa", "aa")) == [0, 11]
    assert list(places("", "aa")) == []
