from typing import Any

import pytest

from workbench.formats.tables.cells import DEEPEST, MOST_COLUMNS, cells_of


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("words", "words"),
        (7, "7"),
        (True, ""),
        (None, ""),
        (["one", "two", ["three"]], "one\ntwo"),
        ([{"name": "Jane Doe"}, {"given": "John", "family": "Roe"}, {"id": 1}], "Jane Doe\nJohn Roe"),
        ({"date-parts": [["2022", 9, 2]]}, "2022-09-02"),
        ({"date-parts": [[2022, 9]]}, ""),
        ([{"note": "<p>x</p>"}], "<p>x</p>"),
    ],
)
def test_a_value_becomes_a_text(value: Any, text: str) -> None:
    assert cells_of({"a": value}) == {"a": text}


def test_objects_within_objects_are_laid_flat() -> None:
    assert cells_of({"a": {"b": {"c": "x"}, "d": "y"}}) == {"a.b.c": "x", "a.d": "y"}


def test_there_is_an_end_to_depth_and_number() -> None:
    deep: dict[str, Any] = {"end": "x"}
    for _ in range(DEEPEST + 1):
        deep = {"a": deep}
    assert cells_of(deep) == {}
    assert len(cells_of({str(number): "x" for number in range(MOST_COLUMNS * 2)})) == MOST_COLUMNS
