from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.reader.columns import MEASURE, Columns, columns


@given(st.integers(0, 5_000), st.floats(2, 40), st.booleans())
def test_columns_never_overlap(width: int, character: float, cards: bool) -> None:
    found = columns(width, character, cards=cards)
    assert found.text_left > 0
    assert found.text_width <= max(round(character * MEASURE), 40)
    if found.cards_width:
        assert found.text_left + found.text_width < found.cards_left
        assert found.cards_left + found.cards_width <= width


def test_the_measure_stays_on_a_wide_page_and_the_text_stands_in_the_middle() -> None:
    found = columns(2_000, 8.0, cards=False)
    assert found == Columns(728, 544, 1298, 0)


def test_cards_give_way_on_a_narrow_page() -> None:
    assert columns(900, 8.0, cards=True).cards_width > 0
    assert columns(600, 8.0, cards=True).cards_width == 0
    assert columns(900, 8.0, cards=False).cards_width == 0
