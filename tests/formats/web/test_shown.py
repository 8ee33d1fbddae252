import pytest

from workbench.core.model import Basis, How
from workbench.formats.parsed import Parsed
from workbench.formats.web.form import FORM

PROSE = (
    "<p>North Korea denied on Thursday that it had ever sold weapons to Russia, and that it never will.</p>"
    "<p>The statement was carried by the state news agency, which cited an official of the ministry.</p>"
    "<p>Officials in Washington said this month that Moscow was buying rockets from Pyongyang again.</p>"
)


def read(above: str, head: str = "") -> Parsed:
    title = "Korea denies selling weapons"
    body = f"<article><h1>{title}</h1>{above}{PROSE}</article>"
    return FORM.read(f"<!doctype html><title>{title}</title>{head}<body>{body}".encode(), "a.html")


@pytest.mark.parametrize(
    ("above", "published", "authors"),
    [
        ("<p>By Jane Doe</p><p>Published: 22 September 2022</p>", "2022-09-22", ("Jane Doe",)),
        ("<div>Jane Doe and others</div><div>22 September 2022</div>", "2022-09-22", ()),
        ("<p>입력 2022.09.22 10:00</p><p>김철수 기자</p>", "2022-09-22T10:00", ("김철수",)),
        ("<p>Updated: 22 September 2022</p>", None, ()),
        ("<p>A word</p>" * 30 + "<p>Published: 22 September 2022</p>", None, ()),
    ],
)
def test_lines_between_title_and_text_state_facts(
    above: str, published: str | None, authors: tuple[str, ...]
) -> None:
    parsed = read(above)
    assert (parsed.published, parsed.authors) == (published, authors)
    assert all(basis.how in {How.LINE, How.LANGUAGE_MODEL} for basis in parsed.basis.values())


def test_the_date_in_an_address_is_only_a_guess() -> None:
    link = '<link rel="canonical" href="https://daily.example/world/2022/09/22/korea-denies">'
    parsed = read("", link)
    assert parsed.published == "2022-09-22"
    assert parsed.basis["published"].how is How.GUESS
    assert read("<p>Published: 21 September 2022</p>", link).basis["published"] == Basis(
        How.LINE, "Published: 21 September 2022"
    )


@pytest.mark.parametrize("path", ["2022/13/45/a", "2022/09/a", "12022/09/22/a", "item-20220922123456"])
def test_other_numbers_in_an_address_are_no_date(path: str) -> None:
    assert read("", f'<link rel="canonical" href="https://daily.example/{path}">').published is None
