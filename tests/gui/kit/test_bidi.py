import pytest

from workbench.gui.kit.bidi import isolated


@pytest.mark.parametrize("name", ["Korea JoongAng Daily", "코리아중앙데일리", "", "22 Sep 2022 🚀"])
def test_what_runs_from_left_to_right_is_left_alone(name: str) -> None:
    assert isolated(name) == name


@pytest.mark.parametrize("name", ["وكالة", "הארץ", "AFP وكالة"])
def test_what_runs_from_right_to_left_does_not_turn_its_neighbours(name: str) -> None:
    assert isolated(name) == f"\u2068{name}\u2069"
