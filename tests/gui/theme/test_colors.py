from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.theme.colors import READABLE, channels, contrast, luminance, mix, readable

COLORS = st.tuples(*[st.integers(0, 255)] * 3).map(lambda rgb: "#{:02X}{:02X}{:02X}".format(*rgb))


def test_mixing_black_over_white_gives_the_grey_between() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


@given(COLORS, COLORS)
def test_the_ends_of_a_mixture_are_the_colours_themselves(front: str, back: str) -> None:
    assert mix(front, back, 1.0) == front
    assert mix(front, back, 0.0) == back


def test_black_and_white_have_the_greatest_contrast() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21.0
    assert contrast("#ABCDEF", "#ABCDEF") == 1.0
    assert luminance("#FFFFFF") > luminance("#00FF00") > luminance("#FF0000") > luminance("#0000FF")


def test_channels_are_red_green_blue() -> None:
    assert channels("#0A14FF") == (10, 20, 255)


@given(COLORS, st.sampled_from(["#FFFFFF", "#F3F4F6", "#1F2226"]))
def test_readable_ink_can_be_read(color: str, back: str) -> None:
    text = "#E4E6EA" if luminance(back) < 0.5 else "#1F2328"
    assert contrast(readable(color, back, text), back) >= READABLE


def test_ink_that_can_be_read_already_stays_as_it_is() -> None:
    assert readable("#000080", "#FFFFFF", "#1F2328") == "#000080"
