import pytest

from workbench.formats.clippings.shapes import (
    is_headline,
    is_item,
    is_prose,
    is_sentence,
    is_shouted,
    script,
    weight,
)


@pytest.mark.parametrize(
    "line",
    ["It is so.", "“It is so.”", "(It is so.)", "そうだ。", "그렇다.", "ऐसा है।", "It is so. (dpa)", "Yes.  "],
)
def test_sentences_end_in_a_full_stop(line: str) -> None:
    assert is_sentence(line)


@pytest.mark.parametrize(
    "line", ["Is it so?", "A headline", "North denies it to the U.S.", "Ends open…", "3.5", ""]
)
def test_headlines_do_not(line: str) -> None:
    assert not is_sentence(line)


def test_prose_is_long_or_a_sentence_of_some_length() -> None:
    assert is_prose("North Korea denied on Thursday that it did so.")
    assert is_prose("A paragraph that the clipping cut off before its end, " * 3)
    assert is_prose("북한은 22일 무기를 수출한 적이 없다고 밝혔다.")
    assert not is_prose("Short sentence.")
    assert not is_prose("North Korea denies that it has sold weapons to Russia")
    assert not is_prose("- North Korea denied on Thursday that it has sold weapons to Russia.")


def test_titles_are_some_words_without_a_label_or_a_bullet() -> None:
    assert is_headline("Moscow denies it")
    assert is_headline("北朝鮮「ロシアに武器を輸出したことはない」")
    assert not is_headline("Port Louis")
    assert not is_headline("Download the new App:")
    assert not is_headline("- Choo reassures markets")
    assert not is_headline("words " * 60)


def test_items_and_shouted_headlines() -> None:
    assert is_item("- Choo reassures markets")
    assert is_item("• Choo")
    assert not is_item("—")
    assert is_shouted("PUTIN’S EFFORT IS A SIGN ‘MANPOWER IS A PROBLEM,’ KIRBY SAYS")
    assert not is_shouted("WHAT IT SAYS")
    assert not is_shouted("Putin’s effort is a sign of problems")


def test_one_syllable_block_weighs_more_than_one_letter() -> None:
    assert weight("word") == 4
    assert weight("무기") == 5


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("North 북", "LATIN"),
        ("무기를 AFP", "HANGUL"),
        ("かな漢字カナ", "CJK"),
        ("КНДР", "CYRILLIC"),
        ("12:30", None),
    ],
)
def test_the_script_is_that_of_most_letters(line: str, expected: str | None) -> None:
    assert script(line) == expected
