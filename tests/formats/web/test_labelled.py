import pytest

from tests.formats.web.labelled import scores, stated
from tests.formats.web.pages import Page
from tests.formats.web.styles import STYLES, pages
from workbench.core.model import Role
from workbench.formats.web.form import FORM

MADE = pages(2)


def test_facts_of_labelled_pages_are_right_as_often_as_promised() -> None:
    found = scores(MADE, lambda html: stated(FORM.read(html, "a.html")))
    assert found["published"].share >= 0.98
    assert found["published"].wrong <= len(MADE) * 0.01
    assert found["title"].share >= 0.84
    assert found["authors"].share >= 0.83


@pytest.mark.parametrize("page", MADE[: len(STYLES)], ids=lambda page: page.style)
def test_the_body_is_the_articles_and_nothing_of_what_surrounds_it(page: Page) -> None:
    parsed = FORM.read(page.html, "a.html")
    assert all(paragraph in parsed.text for paragraph in page.truth.body)
    assert "I do not agree" not in parsed.text
    assert parsed.roles.count(Role.TITLE) == 1
    assert parsed.remark == ""


def test_pages_are_the_same_for_the_same_seed() -> None:
    assert pages(1, seed=9) == pages(1, seed=9)
    assert pages(1, seed=9) != pages(1, seed=10)
