from hypothesis import given
from hypothesis import strategies as st

from workbench.search.snippets import Snippet, snippet

TEXT = "The first line\nNorth Korea has never\texported weapons to Russia, it said.\nThe last line"


def place(word: str) -> tuple[int, int]:
    start = TEXT.index(word)
    return start, start + len(word)


def test_context_ends_between_words_and_marks_all_hits_in_it() -> None:
    hit, other = place("exported"), place("never")
    cut = snippet(TEXT, (other, hit, place("Russia")), hit, around=12)
    assert cut.text == "has never exported weapons to"
    assert TEXT[cut.start : cut.end] == "has never\texported weapons to"
    assert [cut.text[start:end] for start, end in cut.marks] == ["never", "exported"]


def test_context_ends_with_the_line() -> None:
    assert (
        snippet(TEXT, (), place("North")).text == "North Korea has never exported weapons to Russia, it said."
    )


def test_a_neighbour_that_is_cut_is_marked_as_far_as_it_is_shown() -> None:
    text = "abcdefgh"
    assert snippet(text, ((0, 4), (5, 6)), (5, 6), around=2) == Snippet(3, 8, "defgh", ((0, 1), (2, 3)))


def test_no_character_that_people_see_is_parted() -> None:
    text = "가\u0301👩\u200d🚀x👩\u200d🚀가\u0301"
    hit = (text.index("x"), text.index("x") + 1)
    assert snippet(text, (hit,), hit, around=1).text == "x"
    assert snippet(text, (hit,), hit, around=3).text == "👩\u200d🚀x👩\u200d🚀"


@given(st.text(st.sampled_from("ab \n\u0301👩\u200d가"), min_size=1), st.data())
def test_context_lies_around_its_hit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    around = data.draw(st.integers(0, 9))
    cut = snippet(text, ((start, end),), (start, end), around)
    assert start - around <= cut.start <= start < end <= cut.end <= end + around
    assert len(cut.text) == cut.end - cut.start
    assert cut.marks == ((start - cut.start, end - cut.start),)
    assert "\n" not in cut.text
