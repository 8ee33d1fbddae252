from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.finding import find

LETTERS = st.sampled_from("aAäßſİéÉe\u0301 \n’'“-–.ﬁ무기ｶﾞ🚀s")


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Kwon said. KWON’S word", "kwon", ["Kwon", "KWON"]),
        ("Kwon said. KWON’S word", "kwon's", ["KWON’S"]),
        ("“never exported”, it said", '"never exported", it', ["“never exported”, it"]),
        ("two-week 2022–23", "2022-23", ["2022–23"]),
        ("a\u00a0b a\nb", "a b", ["a\u00a0b", "a\nb"]),
        ("café cafe\u0301 cafe", "café", ["café", "cafe\u0301", "cafe"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "s", ["S", "ß"]),
        ("He … said … so", "... so", ["… so"]),
        ("He … said … so", "..", ["…", "…"]),
        ("e\u0301\u0301ß…x y", "x y", ["x y"]),
        ("북한에서 무기를", "한에", ["한에"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one. two", ". t", [". t"]),
        ("text", "", []),
        ("text", "\u0301", []),
        ("", "text", []),
    ],
)
def test_pieces_of_text(text: str, sought: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find(text, sought)] == found


@given(st.text(LETTERS, max_size=40), st.data())
def test_a_piece_cut_from_a_text_is_found_where_it_was_cut(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 4, len(text))))
    spans = find(text, text[start:end])
    assert all(0 <= first < last <= len(text) for first, last in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    for first, last in spans:
        assert find(text[first:last], text[start:end])
    if find(text[start:end], text[start:end]):
        assert any(first < end and last > start for first, last in spans)
