import pytest

from tests.formats.web.heads import values_of


def meta(*named: tuple[str, str]) -> str:
    return "".join(f'<meta name="{name}" content="{value}">' for name, value in named)


@pytest.mark.parametrize(
    "name",
    ["article:published_time", "parsely-pub-date", "DC.date.issued", "date", "Sailthru.Date", "pubdate"],
)
def test_the_date_is_known_by_many_names(name: str) -> None:
    assert values_of("", meta((name, "2022-09-22T10:00:00Z"))) == {"published": "2022-09-22T10:00+00:00"}


def test_several_authors_may_have_elements_of_their_own() -> None:
    head = meta(("citation_author", "Jane Doe"), ("citation_author", "John Roe"))
    assert values_of("", head)["authors"] == ("Jane Doe", "John Roe")


@pytest.mark.parametrize(
    "value", ["https://social.example/jane", "The Daily", "admin", "jane@daily.example", "daily.com", "Staff"]
)
def test_what_is_no_person_is_no_author(value: str) -> None:
    found = values_of("", meta(("og:site_name", "The Daily"), ("author", value)))
    assert found == {"outlet": "The Daily"}


def test_update_section_and_place_are_read() -> None:
    head = meta(("article:modified_time", "2022-09-23"), ("article:section", "World"))
    head += '<link rel="canonical" href="https://daily.example/a"><meta property="og:url" content="https://d.example/b">'
    assert values_of("", head) == {
        "updated": "2022-09-23",
        "section": "World",
        "canonical_url": "https://daily.example/a",
        "url": "https://daily.example/a",
    }


def test_a_label_of_another_kind_names_no_author() -> None:
    label = ("twitter:label1", "Est. reading time")
    assert values_of("", meta(label, ("twitter:data1", "Jane Doe"))) == {}


def test_an_agency_that_holds_the_rights_supplied_the_text() -> None:
    assert values_of("", meta(("copyright", "Copyright 2022 Reuters"))) == {"agency": "Reuters"}
    assert values_of("", meta(("copyright", "Copyright 2022 The Daily"))) == {}
