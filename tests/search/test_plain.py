"""Plain texts, over every letter of the first plane."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workbench.search.analyzer import FIRST_UNSPACED, tokens
from workbench.search.folding import fold
from workbench.search.plain import ODD, plain

LETTERS = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
UNSPACED = [letter for letter in LETTERS if [*tokens(f"a{letter}")][1:]]
"""Those that are terms of their own beside others."""


def test_letters_stand_as_they_are_indexed_and_what_parts_words_is_blank() -> None:
    assert plain("Jong-un’s “Naïve” U.S. Łódź, ЙОД 무기。") == "jong un’s  naive  u.s. lodz  иод 무기 "


def test_what_has_no_form_by_itself_is_odd() -> None:
    for odd in ("ß", "a\u0301", "ﬁ", "🚀", "a\u200db", "कि", "ʼ", "\u1112\u1161", "ﾊﾞ"):
        assert ODD in plain(f"word {odd} word")
        assert plain(f"word {odd} word").split(" ")[0] == "word"


@given(st.text())
def test_a_plain_text_is_as_long(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(st.sampled_from(LETTERS), min_size=1))
def test_what_is_not_odd_is_indexed_so(text: str) -> None:
    for word, form in zip(_words(text), plain(text).split(" "), strict=True):
        if ODD not in form and form.isalnum():
            assert fold(word) == form


def test_every_letter_by_itself() -> None:
    forms = plain("".join(LETTERS))
    for letter, form in zip(LETTERS, forms, strict=True):
        assert form in (ODD, letter) or form == " " or form == fold(letter)
        if form == " ":
            assert not letter.isalnum()
            assert not unicodedata.category(letter).startswith("M")


def test_letters_of_unspaced_scripts_are_told_from_others_by_their_forms() -> None:
    assert all(plain(letter) in (ODD, " ") or plain(letter) >= FIRST_UNSPACED for letter in UNSPACED)


def _words(text: str) -> list[str]:
    """The text parted where it is plain that words are parted."""
    cut = "".join("\0" if form == " " else letter for letter, form in zip(text, plain(text), strict=True))
    return cut.split("\0")
