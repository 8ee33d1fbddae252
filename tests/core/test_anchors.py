"""Highlights in edited texts; the peers, and thousands of trials, are in tests/benchmarks/anchoring."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.anchoring.methods import ours
from tests.benchmarks.anchoring.trials import together, tried
from workbench.core.alignment import LONG
from workbench.core.anchors import Carrier

OLD = (
    "Ports reopened on Monday, the ministry said.\n"
    "Three ships carrying 71,000 tonnes of grain left Odesa before noon.\n"
    "“We saw them leave,” said the harbour master, Olena Koval.\n"
    "Nobody was hurt in the port. Insurers had asked for guarantees."
)


def carried(quote: str, new: str, old: str = OLD) -> str | None:
    """What is highlighted in the new text where the old one had this quote."""
    start = old.index(quote)
    place = Carrier(old, new).place(start, start + len(quote))
    return None if place is None else new[slice(*place)]


@pytest.mark.parametrize(
    ("quote", "was", "now", "expected"),
    [
        ("Three ships", "Ports", "Some new words before. Ports", "Three ships"),
        ("carrying 71,000 tonnes of grain", "71,000", "17,500", "carrying 17,500 tonnes of grain"),
        ("the ministry said", "ministry", "minstry", "the minstry said"),
        ("harbour", "harbour", "harbor", "harbor"),
        ("We saw them leave", "“We saw them leave,”", '"We saw them leave"', "We saw them leave"),
        ("grain left Odesa", "grain left", "grain\nleft", "grain\nleft Odesa"),
        ("Nobody was hurt in the port", "Nobody was hurt in the port. ", "", None),
        ("Olena Koval", "harbour master, Olena Koval", "harbour master", None),
        ("port.", "Nobody was hurt in the port. ", "", None),
    ],
)
def test_a_highlight_goes_with_its_words(quote: str, was: str, now: str, expected: str | None) -> None:
    assert carried(quote, OLD.replace(was, now, 1)) == expected


def test_half_a_word_stays_half_a_word() -> None:
    assert carried("hip", f"New. {OLD}") == "hip"


def test_moved_words_are_found_where_they_went() -> None:
    lines = OLD.split("\n")
    moved = "\n".join((lines[2], *lines[:2], lines[3]))
    for quote in ("We saw them leave", "Olena Koval", "Three ships", "Insurers had asked"):
        assert carried(quote, moved) == quote


def test_moved_words_are_found_though_a_word_changed() -> None:
    lines = OLD.split("\n")
    moved = "\n".join((lines[3].replace("guarantees", "assurances"), *lines[:3]))
    assert carried("Insurers had asked for guarantees.", moved) == "Insurers had asked for assurances."


def test_where_the_words_stood_twice_and_now_once_a_person_is_asked() -> None:
    old = "He denied it.\nIt rained.\nHe denied it.\nIt snowed."
    new = "It rained.\nHe denied it."
    assert Carrier(old, new).place(0, 13) is None


def test_where_the_words_now_stand_twice_among_like_words_a_person_is_asked() -> None:
    assert carried("Read on.", "Ships left. Read on. Read on. Stop.", "Go. Read on. Come.") is None


def test_the_second_of_two_equal_sentences_stays_the_second() -> None:
    old = "He denied it. It rained all day. He denied it. It snowed all night."
    new = f"A new beginning. {old}"
    at = old.rindex("He denied it.")
    assert Carrier(old, new).place(at, at + 13) == (at + 17, at + 30)


def test_blanks_alone_are_nowhere() -> None:
    assert Carrier(OLD, OLD).place(5, 6) is None


def test_long_texts_are_compared_by_paragraphs_first() -> None:
    lines = [f"Paragraph {number} tells of {number * 7} ships." for number in range(LONG // 25)]
    old = "\n".join(lines)
    lines[3] = lines[3].replace("ships", "boats")
    new = "\n".join(("Another beginning.", *lines))
    assert len(old) > LONG
    assert carried("Paragraph 1500 tells", new, old) == "Paragraph 1500 tells"
    assert carried("Paragraph 3 tells of 21 ships", new, old) == "Paragraph 3 tells of 21 boats"


SCRIPTS = st.text(st.sampled_from("ab .,\n“”é港の。🚢шالس0"), max_size=60)


@given(SCRIPTS, SCRIPTS, SCRIPTS, st.integers(0, 60), st.integers(1, 30))
def test_whatever_changed_the_place_lies_in_the_text(
    one: str, two: str, three: str, start: int, length: int
) -> None:
    old, new = one + two, two + three + one
    end = min(start + length, len(old))
    if start < end:
        place = Carrier(old, new).place(start, end)
        assert place is None or 0 <= place[0] < place[1] <= len(new)


@given(SCRIPTS, st.integers(0, 60), st.integers(1, 30))
def test_in_the_same_text_the_place_is_the_same(text: str, start: int, length: int) -> None:
    quote = text[start : start + length]
    if quote.strip() and quote == quote.strip():
        place = Carrier(text, text).place(start, start + len(quote))
        assert place is None or text[slice(*place)] == quote


def test_over_nine_kinds_of_edit_it_is_right_and_hardly_ever_in_a_wrong_place() -> None:
    score = together(tried({"ours": ours}, generated=5))["ours"]
    assert score.trials > 3_000
    assert score.part("right") >= 97.0
    assert score.part("wrong") <= 0.4
