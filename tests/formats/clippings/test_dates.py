from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.clippings.dates import has_date, names_a_weekday, stamps, without_dates


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("AFP Published 30 Jan, 2023 06:40am", "2023-01-30T06:40"),
        ("Published: 29 Jan. 2023, 17:25", "2023-01-29T17:25"),
        ("Friday, April 19, 2024", "2024-04-19"),
        ("Sept 6th, 2022 at 12:05 p.m.", "2022-09-06T12:05"),
        ("May 4, 2022 5 pm GMT", "2022-05-04T17:00+00:00"),
        ("Thu 22 Sep 2022 13.45 BST", "2022-09-22T13:45"),
        ("22. September 2022, 14:30 Uhr", "2022-09-22T14:30"),
        ("22.09.2022 | 08.12 Uhr", "2022-09-22T08:12"),
        ("1. März 2023", "2023-03-01"),
        ("Publié le 1er mars 2023 à 18h05", "2023-03-01T18:05"),
        ("22 de septiembre de 2022 a las 18:05", "2022-09-22T18:05"),
        ("22 сентября 2022, 10:11", "2022-09-22T10:11"),
        ("기사입력 2022.09.22. 오후 3:05", "2022-09-22T15:05"),
        ("2022. 9. 22. 10:00", "2022-09-22T10:00"),
        ("2022년 9월 22일 15시 30분", "2022-09-22T15:30"),
        ("2022年9月22日 19時05分", "2022-09-22T19:05"),
        ("2022-09-22T12:30:00+0900", "2022-09-22T12:30+09:00"),
        ("2022-09-22 (목) 10:11", "2022-09-22T10:11"),
        ("22/09/2022 - 11:02", "2022-09-22T11:02"),
        ("09/22/2022", "2022-09-22"),
        ("04/04/2023", "2023-04-04"),
        ("September 22, 2022 25:70", "2022-09-22"),
    ],
)
def test_full_dates_are_read_in_many_orders_and_languages(line: str, iso: str) -> None:
    assert [stamp.iso for stamp in stamps(line)] == [iso]


@pytest.mark.parametrize(
    "line",
    [
        "Sept. 6",
        "03/04/2023",
        "31.02.2022",
        "30 Febtober 2022",
        "2022",
        "Version 1.2.2022.4",
        "September 2022",
        "1234567890",
    ],
)
def test_what_is_no_full_date_or_could_be_two_is_none(line: str) -> None:
    assert stamps(line) == ()


def test_several_dates_come_in_order_with_their_places() -> None:
    line = "Published 30 Jan 2023 06:40 | Updated 2023-01-31"
    first, second = stamps(line)
    assert (line[first.start : first.end], line[second.start : second.end]) == (
        "30 Jan 2023 06:40",
        "2023-01-31",
    )


def test_a_date_with_an_open_order_is_still_a_date() -> None:
    assert has_date("03/04/2023")
    assert has_date("30 Jan 2023")
    assert not has_date("3/4 of 2023 voters")


def test_the_rest_of_a_line_is_what_is_no_date() -> None:
    assert without_dates("Seoul, Friday 30 Jan 2023 06:40").split() == ["Seoul,"]
    assert names_a_weekday("Am Donnerstag")
    assert not names_a_weekday("Sunset")


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_found_again(day: date) -> None:
    assert [stamp.iso for stamp in stamps(f"on {day:%d %B %Y}, and {day:%Y/%m/%d}")] == [str(day)] * 2
