from hypothesis import given
from hypothesis import strategies as st

from tests.search.corpus import distance
from workbench.search.edits import near, parts

WORDS = st.text("abc", max_size=6)


@given(WORDS, WORDS, st.integers(0, 3))
def test_near_is_so_many_edits_away_at_most(one: str, other: str, most: int) -> None:
    assert near(one, other, most) == (distance(one, other) <= most)


@given(WORDS, WORDS, st.integers(0, 3))
def test_one_part_survives_so_many_edits(one: str, other: str, most: int) -> None:
    found = parts(one, most)
    assert "".join(found) == one
    assert len(found) == most + 1
    assert distance(one, other) > most or any(part in other for part in found)
