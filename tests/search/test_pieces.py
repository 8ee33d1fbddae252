import pytest

from workbench.search.patterns import Beginning, Close, Exact, Gapped, Inflected, Slot
from workbench.search.pieces import Pieces, sought_for

TEXT = "Kwon’s Jong-un. (kwan) U.S. a Łodź ｕｓ"


def likely(slot: Slot, text: str = TEXT) -> list[str]:
    found = Pieces(text).likely(sought_for(slot))
    assert all(text.startswith(piece, place) for place, piece in found.items())
    return sorted(set(found.values()))


@pytest.mark.parametrize(
    ("slot", "found"),
    [
        (Exact("kwon"), ["Kwon’s"]),
        (Exact("us"), ["U.S.", "ｕｓ"]),
        (Exact("won"), []),
        (Exact("lodz"), ["Łodź"]),
        (Inflected("kwans", frozenset({"en"})), ["kwan"]),
        (Beginning("u"), ["U.S.", "un.", "ｕｓ"]),
        (Gapped("kw*n"), ["Kwon’s", "kwan"]),
        (Gapped("*won"), ["Kwon’s"]),
        (Close("kwin", 1), ["Kwon’s", "kwan"]),
    ],
)
def test_pieces_that_may_hold_a_term(slot: Slot, found: list[str]) -> None:
    assert likely(slot) == found


def test_what_cannot_be_told_is_looked_at() -> None:
    assert likely(Exact("strasse"), "eine Straße, 🚀 e\u0301t ") == ["Straße", "e\u0301t", "🚀"]


def test_anything_at_all_is_in_every_piece() -> None:
    assert likely(Gapped("??"), " a  bc,d ") == ["", "a", "bc", "d"]


def test_a_term_begins_where_a_word_or_a_letter_of_an_unspaced_script_does() -> None:
    assert likely(Exact("b"), "ab b 船b b船 1b") == ["b", "b船", "船b"]


def test_terms_before_each_piece() -> None:
    text = "one two-three U.S. — 북한에서 '.' four"
    places = {text.index(word) for word in ("two", "U.S.", "북한에서", "four")}
    assert [*Pieces(text).numbered(places).values()] == [0, 2, 3, 7]
