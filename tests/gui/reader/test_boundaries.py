import pytest

from workbench.core.lines import lines
from workbench.gui.reader.boundaries import Boundaries, Edge, Unit
from workbench.gui.reader.sheet import Sheet

TEXT = "Ships left 🚢 Odesa. “Yes,” he said.\n\n船が夜に出た。港は静かだった。\nmenu here\nThe end"


def made(*hidden: int) -> Boundaries:
    return Boundaries(Sheet(TEXT, lines(TEXT, "b-bxb")), lambda number: number in hidden)


def words_at(point: int, unit: Unit) -> str:
    found = made().at(point, unit)
    assert found is not None
    return TEXT[found[0] : found[1]]


def test_what_a_point_lies_in() -> None:
    place = TEXT.index("desa")
    assert words_at(place, Unit.WORD) == "Odesa"
    assert words_at(place, Unit.SENTENCE) == "Ships left 🚢 Odesa."
    assert words_at(place, Unit.PARAGRAPH) == "Ships left 🚢 Odesa. “Yes,” he said."
    assert words_at(TEXT.index("静"), Unit.SENTENCE) == "港は静かだった。"


def test_between_units_and_at_the_end_the_nearest_is_meant() -> None:
    assert words_at(TEXT.index(" “Yes"), Unit.SENTENCE) == "“Yes,” he said."
    assert words_at(len(TEXT), Unit.WORD) == "end"
    assert words_at(TEXT.index("船") - 1, Unit.PARAGRAPH).startswith("船")


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("edge", Edge)
def test_stepping_there_and_back_passes_every_edge_once(unit: Unit, edge: Edge) -> None:
    steps = made()
    there: list[int] = []
    point: int | None = -1
    while (point := steps.step(-1 if point is None else point, 1, unit, edge)) is not None:
        there.append(point)
    assert there == sorted(set(there))
    back: list[int] = []
    point = len(TEXT) + 1
    while (point := steps.step(point, -1, unit, edge)) is not None:
        back.append(point)
    assert back[::-1] == there
    assert len(there) == {Unit.PARAGRAPH: 4, Unit.SENTENCE: 6, Unit.WORD: 23}[unit]


def test_what_is_folded_away_is_passed_over() -> None:
    menu = TEXT.index("menu")
    assert made().step(TEXT.index("船"), 1, Unit.PARAGRAPH, Edge.START) == menu
    assert made(3).step(TEXT.index("船"), 1, Unit.PARAGRAPH, Edge.START) == TEXT.index("The end")
