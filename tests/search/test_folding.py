import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.folding import fold


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("KCNA", "kcna"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ＫＣＮＡ", "kcna"),
        ("ﬁn", "fin"),
        ("ёлка", "елка"),
        ("ΣΟΦΌΣ", "σοφοσ"),
        ("σοφός", "σοφοσ"),
        ("e\u0301", "e"),
        ("שָׁלוֹם", "שלום"),
        ("القُرآن", "القران"),
        ("آمریکا", "امريكا"),
        ("Ukra\u00adine", "ukraine"),
        ("٢٠٢٢", "2022"),
        ("๒๕๖๕", "2565"),
        ("हिन्दी", "हिन्दी"),
        ("ｶﾞ", "ガ"),
        ("か\u3099", "が"),
        ("한국", "한국"),
    ],
)
def test_words_that_differ_only_in_habits_have_one_form(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text(max_size=30))
def test_a_folded_word_folds_to_itself(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.text(max_size=30))
def test_case_makes_no_difference_to_ordinary_letters(word: str) -> None:
    ascii_word = "".join(letter for letter in word if letter.isascii())
    assert fold(ascii_word.upper()) == fold(ascii_word.lower())


def test_every_letter_of_every_plane_can_be_folded() -> None:
    letters = (chr(code) for code in (*range(0x3000), *range(0x3000, 0x110000, 53)))
    assert all(fold(fold(letter)) == fold(letter) for letter in letters)
