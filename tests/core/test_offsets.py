from hypothesis import given
from hypothesis import strategies as st

from workbench.core.offsets import Offsets

MIXED = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("aé한ع👩🏽‍🚀𠮷́")))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(MIXED)
def test_every_position_is_where_utf16_has_it(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.unit(point) == units(text[:point])


@given(MIXED)
def test_the_way_back_leads_home(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.point(offsets.unit(point)) == point


def test_between_two_surrogates_is_their_character() -> None:
    offsets = Offsets("a👍b👍")
    assert [offsets.point(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]


def test_plain_text_needs_no_translation() -> None:
    offsets = Offsets("abc")
    assert (offsets.unit(2), offsets.point(2)) == (2, 2)
