import pytest

from workbench.formats.moments import moment


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("2022-09-22", "2022-09-22"),
        (" 20220922 ", "2022-09-22"),
        ("2022-09-22T10:00:00.1234567Z", "2022-09-22T10:00+00:00"),
        ("2022-09-22T10:00:00+0900", "2022-09-22T10:00+09:00"),
        ("Thu, 22 Sep 2022 10:00:00 GMT", "2022-09-22T10:00+00:00"),
        ("22 Sep 2022 10:00:00 -0500", "2022-09-22T10:00-05:00"),
        ("Thu Sep 22 2022 19:05:11 GMT+0900 (Korean Standard Time)", "2022-09-22T19:05+09:00"),
        ("1663840830", "2022-09-22T10:00+00:00"),
        ("1663840830123", "2022-09-22T10:00+00:00"),
        ("1663840830.5", "2022-09-22T10:00+00:00"),
        ("22 September 2022", "2022-09-22"),
        ("2022년 9월 22일", "2022-09-22"),
    ],
)
def test_a_day_is_read_from_any_form_that_says_it(said: str, iso: str) -> None:
    assert moment(said) == iso


@pytest.mark.parametrize(
    "said",
    [
        "03/04/2023",
        "2022-09",
        "2022-W05",
        "20220922103000",
        "0001-01-01T00:00",
        "yesterday",
        "",
        "9" * 400,
    ],
)
def test_what_leaves_the_day_open_is_no_moment(said: str) -> None:
    assert moment(said) is None
