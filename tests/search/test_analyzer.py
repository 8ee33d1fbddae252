import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.analyzer import LONGEST_TERM, Shape, tokens
from workbench.search.folding import fold

LETTERS = st.one_of(
    st.characters(),
    st.sampled_from(
        "ab AB.-'’s_12éß가나ᄒ\u1161\u11ab北朝鮮がミﾞกำ\u0e49नि\u0301\u200d\u200c\u00ad🚀\U00020000\U00011001"
    ),
)


def terms(text: str) -> list[str]:
    return [token.term for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kwon’s and Russia's", ["kwon", "and", "russia"]),
        ("Jong-un, Jong Un", ["jong", "un", "jong", "un"]),
        ("the U.S.-led US; e.g. U.S.’s", ["the", "us", "led", "us", "eg", "us"]),
        ("l’Ukraine don’t O'Brien", ["l", "ukraine", "don", "t", "o", "brien"]),
        ("п’ять пʼять", ["п", "ять", "п", "ять"]),
        ("1,400 M1 COVID-19 spot_img", ["1", "400", "m1", "covid", "19", "spot", "img"]),
        ("lee@joongang.co.kr", ["lee", "joongang", "co", "kr"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("می\u200cخواهم", ["ميخواهم"]),
        ("무기를 북", ["무기", "기를", "를", "북"]),
        ("北朝鮮が", ["北朝", "朝鮮", "鮮が", "が"]),
        ("KCNA통신", ["kcna", "통신", "신"]),
        ("ｶﾞｷﾞ", ["ガギ", "ギ"]),
        ("สวัส", ["สวั", "วัส", "ส"]),
        ("🚀 — “”", []),
        ("甲.乙", ["甲", "乙"]),
    ],
)
def test_what_texts_are_found_by(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


def test_shapes_tell_words_from_pairs() -> None:
    assert [token.shape for token in tokens("arms 무기")] == [Shape.WORD, Shape.PAIR, Shape.TAIL]


def test_endless_words_are_cut() -> None:
    assert terms("x" * 5000) == ["x" * LONGEST_TERM]


@given(st.text(LETTERS, max_size=60))
def test_every_place_holds_what_folds_to_its_term(text: str) -> None:
    before = 0
    for token in tokens(text):
        assert before <= token.start < token.end <= len(text)
        before = token.start
        assert fold(text[token.start : token.end].replace(".", ""))[:LONGEST_TERM] == token.term
        assert token.term


@given(st.text(LETTERS, max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    covered = {place for token in tokens(text) for place in range(token.start, token.end)}
    for place, letter in enumerate(text):
        if letter.isalnum() and place not in covered:
            assert letter in "sSʼ" or not fold(letter), (text, place)


@given(st.text(LETTERS, max_size=30), st.text(LETTERS, max_size=30))
def test_what_was_read_before_makes_no_difference(text: str, other: str) -> None:
    first = list(tokens(text))
    list(tokens(other))
    assert list(tokens(text)) == first


def test_a_mark_never_parts_a_word() -> None:
    marks = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Mn", "Mc")]
    found = list(tokens(" ".join(f"a{mark}b" for mark in marks)))
    covered = {place for token in found for place in range(token.start, token.end)}
    assert [mark for number, mark in enumerate(marks) if 4 * number + 1 not in covered] == []
