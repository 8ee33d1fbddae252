import pytest

from workbench.core.addresses import host, page_key, spellings


@pytest.mark.parametrize(
    "url",
    [
        "https://courier.example/a/b",
        "http://www.courier.example/a/b/",
        "HTTPS://Courier.Example:443/a/b#top",
        "https://courier.example/a/b?utm_source=x&fbclid=1",
    ],
)
def test_addresses_of_one_page_have_one_key(url: str) -> None:
    assert page_key(url) == "courier.example/a/b"


@pytest.mark.parametrize(
    "url", ["https://courier.example/", "https://courier.example", "", "a.html", "https://[x"]
)
def test_what_names_no_page_has_none(url: str) -> None:
    assert page_key(url) == ""
    assert spellings(url) == ()


def test_a_query_names_a_page() -> None:
    assert page_key("https://courier.example/?id=7&utm_medium=x") == "courier.example?id=7"
    assert page_key("https://courier.example/a?id=7") != page_key("https://courier.example/a?id=8")


def test_spellings_lead_to_the_same_page() -> None:
    found = spellings("https://www.courier.example/a#x")
    assert found[0] == "https://www.courier.example/a#x"
    assert "http://courier.example/a/" in found
    assert {page_key(one) for one in found} == {"courier.example/a"}


def test_the_site_of_an_address() -> None:
    assert host("https://WWW.Courier.example:8080/a") == "courier.example"
    assert host("mailto:a@courier.example") == ""
