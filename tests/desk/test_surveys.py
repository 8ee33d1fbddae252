"""What a list of queries finds."""

import csv
import io
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.casework import add_article
from workbench.desk import passages, surveys
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder
from workbench.desk.query_lists import Entry
from workbench.desk.surveys import Surveyed, Surveying, survey


@pytest.fixture
def finder(desk: Desk) -> Iterator[Finder]:
    """Over a case with articles of rockets at different times."""
    articles = (
        ("Dawn", "2023-01-30", "Rockets. And rockets."),
        ("Dawn", "2022-09", "No rockets, only shells."),
        ("Examiner", None, "Rockets at last."),
    )
    for number, (outlet, published, text) in enumerate(articles):
        made = add_article(desk, f"Article {number}", text, outlet=outlet, published=published)
        passages.highlight(desk, made, 0, 4)
    with closing(Finder(desk)) as made_finder:
        made_finder.catch_up()
        yield made_finder


@pytest.mark.parametrize("step", [1, 2, 100])
def test_a_row_tells_how_much_when_and_where(
    finder: Finder, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveys, "STEP", step)
    (row,) = survey(finder, [Entry("rockets", "Arms")])
    assert row == Surveyed(
        Entry("rockets", "Arms"),
        articles=3,
        passages=4,
        counted=3,
        first="2022-09",
        last="2023-01-30",
        outlets=("Dawn", "Examiner"),
    )


def test_a_bad_query_is_named_and_does_not_stop_the_others(finder: Finder) -> None:
    bad, nothing, good = survey(finder, [Entry("rockets ("), Entry("zeppelin"), Entry("shells")])
    assert bad == Surveyed(bad.entry, error="a parenthesis is never closed")
    assert (nothing.articles, nothing.first, nothing.outlets) == (0, None, ())
    assert (good.articles, good.passages) == (1, 1)


def test_an_undated_article_has_no_dates(finder: Finder) -> None:
    (row,) = survey(finder, [Entry("last")])
    assert (row.articles, row.first, row.last) == (1, None, None)


def test_an_inquiry_is_one_step(finder: Finder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surveys, "STEP", 2)
    begun = Surveying(Surveyed(Entry("rockets")))
    row = begun.answer(finder)
    assert (row.articles, row.counted) == (3, 2)
    onward = begun.next(row)
    assert onward is not None
    assert onward.next(onward.answer(finder)) is None


def test_the_table_is_safe_in_a_spreadsheet(finder: Finder) -> None:
    rows = survey(finder, [Entry("-apples", "=1+1"), Entry('"')])
    header, found, wrong = csv.reader(io.StringIO(surveys.as_csv(rows), newline=""))
    assert tuple(header) == surveys.COLUMNS
    assert found == ["'=1+1", "'-apples", "", "3", "0", "2022-09", "2023-01-30", "Dawn; Examiner"]
    assert wrong == ["", '"', "a quotation mark is never closed", "", "", "", "", ""]
