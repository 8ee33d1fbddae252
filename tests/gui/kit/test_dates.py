"""Dates as far as they are known, as people write them."""

import pytest

from workbench.gui.kit.dates import date_words, exact_words

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("iso", "day", "exact"),
    [
        (None, "date unknown", "date unknown"),
        ("2022", "2022", "2022"),
        ("2022-09", "Sep 2022", "Sep 2022"),
        ("2022-09-22", "22 Sep 2022", "22 Sep 2022"),
        ("2023-01-30T06:40", "30 Jan 2023", "30 Jan 2023, 06:40"),
        ("2023-01-30T06:40:00+09:00", "30 Jan 2023", "30 Jan 2023, 06:40"),
        ("autumn 2022", "autumn 2022", "autumn 2022"),
        ("2022-13-45T99:99", "2022-13-45T99:99", "2022-13-45T99:99"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(iso: str | None, day: str, exact: str) -> None:
    assert date_words(iso) == day
    assert exact_words(iso) == exact
