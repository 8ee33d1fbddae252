"""Tables for a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given

from tests.core.samples import TEXT
from workbench.core.spreadsheets import csv_text, guarded, unguarded

FORMULAS = ["=1+1", "+1", "-rumor", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")']


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_is_a_formula(formula: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_text([[formula, 3, None]]), newline=""))
    assert row == [f"'{formula}", "3", ""]


@given(TEXT)
def test_every_cell_is_read_as_it_was(text: str) -> None:
    written = str(guarded(text))
    assert not written.startswith(("=", "+", "-", "@"))
    assert unguarded(written) == text


def test_numbers_stay_numbers() -> None:
    assert csv_text([["a,b", -3]]) == '"a,b",-3\r\n'
