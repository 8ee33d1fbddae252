import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.core.text import LONGEST_MARKS, canonical, sha256_of, words

anything = st.text(st.characters(codec=None, categories=None))


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\n"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert canonical(f"one{end}two") == "one\ntwo"


@pytest.mark.parametrize(
    "stray",
    [
        "\0",
        "\x07",
        "\x1c",
        "\x7f",
        "\x9f",
        "\ud83d",
        "\ufdd0",
        "\ufffe",
        "\U0001ffff",
        "\U0010fffe",
    ],
)
def test_what_is_not_text_becomes_the_replacement_character(stray: str) -> None:
    assert canonical(f"a{stray}b") == "a\ufffdb"


@pytest.mark.parametrize(
    "kept", ["\t", "\xa0", "\xad", "\u200b", "\u200d", "\u200e", "\u202e", "\u2060", "\ufeff", "ﬁ", "„", "😀"]
)
def test_what_shows_or_joins_or_orders_text_stays(kept: str) -> None:
    assert canonical(f"a{kept}b") == f"a{kept}b"


def test_letters_are_composed_but_not_replaced_by_compatible_ones() -> None:
    assert canonical("Cafe\u0301 ½ ㎏") == "Café ½ ㎏"


@given(anything)
@example("a" + "\u0344" * 40)
@example("क़" + "\u0301\u0316" * 40)
@example("\u0f73" * 70)
def test_canonical_text_is_stable_composed_and_storable(raw: str) -> None:
    text = canonical(raw)
    assert canonical(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert text.encode().decode() == text
    assert not re.search("[\0\r\v\f\x85\u2028\u2029]", text)


def test_a_flood_of_marks_takes_no_quadratic_time() -> None:
    start = time.process_time()
    text = canonical("Z" + "\u0301\u0316" * 100_000)
    assert time.process_time() - start < 5, "sorting this in one run takes more than half a minute"
    assert len(text.replace("\u034f", "")) >= 199_999
    assert max(len(run) for run in text[1:].split("\u034f")) <= LONGEST_MARKS


def test_ordinary_marks_and_emoji_stay_untouched() -> None:
    for text in ("h" + "\u0332" * LONGEST_MARKS, "👩‍👩‍👧‍👦" * 40, "…" * 90, "\u0e01\u0e49" * 40):
        assert canonical(text) == text


def test_the_hash_is_that_of_the_utf8_bytes() -> None:
    assert sha256_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("North Korea's defence ministry — on Thursday — denied it.", 8),
        ("“We have never exported weapons,” the U.S. said", 8),
        ("무단전재 및 재배포 금지.", 4),
        ("北朝鮮は武器を", 7),
        ("ミサイル12発", 6),
        ("किसी को भी", 3),
        ("*** --- \u2028", 0),
    ],
)
def test_words_are_counted_in_every_script(text: str, count: int) -> None:
    assert words(text) == count


@given(st.lists(st.from_regex(r"[a-zé]{1,8}", fullmatch=True)))
def test_words_between_blanks_are_counted_once(parts: list[str]) -> None:
    assert words(" ".join(parts)) == len(parts)
