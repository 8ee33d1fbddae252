"""What a row says: sources and dates as far as they are known."""

import pytest

from workbench.core.views import ArticleRow
from workbench.gui.library.wording import size, source, when

pytestmark = pytest.mark.usefixtures("english")


def row(**facts: object) -> ArticleRow:
    usual = {
        "id": 1, "title": "A title", "outlet": "", "published": None, "language": None, "agency": "",
        "highlights": 0, "words": 1,
    }  # fmt: skip
    return ArticleRow(**(usual | facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("agency", "outlet", "said"),
    [
        ("AFP", "Dawn", "AFP via Dawn"),
        ("", "Dawn", "Dawn"),
        ("AFP", "", "AFP"),
        ("", "", "outlet unknown"),
    ],
)
def test_a_source_names_the_agency_and_the_outlet(agency: str, outlet: str, said: str) -> None:
    assert source(row(agency=agency, outlet=outlet)) == said


@pytest.mark.parametrize(
    ("published", "said"),
    [
        (None, " · date unknown"),
        ("2022", " · 2022"),
        ("2022-09", " · Sep 2022"),
        ("2022-09-22", " · 22 Sep 2022"),
        ("2023-01-30T06:40:00+09:00", " · 30 Jan 2023"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(published: str | None, said: str) -> None:
    assert when(row(published=published)) == said


def test_one_is_not_many() -> None:
    assert size(row(words=1, highlights=2)) == "1 word · 2 highlights"
