"""The roles of lines, put right and remembered."""

import pytest

from tests.casework import add_article
from tests.desk.looking import there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Basis, How, Role
from workbench.core.problems import Unknown
from workbench.desk import articles, roles
from workbench.desk.desk import Desk

TEXT = "Grain leaves\n\nShips left.\nRead more: 12 stories\nThey came back."


@pytest.fixture
def page(desk: Desk) -> int:
    lines = (Role.BODY, Role.BLANK, Role.BODY, Role.BODY, Role.BODY)
    return add_article(desk, "Grain leaves …", TEXT, outlet="Courier", roles=lines)


def spot(words: str) -> tuple[int, int]:
    at = TEXT.index(words)
    return at, at + len(words)


def test_the_lines_that_a_span_touches_get_the_role(desk: Desk, page: int) -> None:
    said = there_and_back(
        desk, Label.SET_ROLE, lambda: roles.set_role(desk, page, *spot("left.\nRead"), Role.CAPTION)
    )
    assert articles.reading(desk, page).roles == "b-ccb"
    assert (said.lines, [rule.line for rule in said.rules]) == (2, ["ships left.", "read more: # stories"])


def test_an_empty_span_means_the_line_it_is_in(desk: Desk, page: int) -> None:
    start, _ = spot("They")
    roles.set_role(desk, page, start, start, Role.BOILERPLATE)
    assert articles.reading(desk, page).roles == "b-bbx"


def test_a_line_said_to_be_the_title_names_an_article_that_has_none(desk: Desk, page: int) -> None:
    said = there_and_back(desk, Label.SET_ROLE, lambda: roles.set_role(desk, page, 0, 1, Role.TITLE))
    article = articles.reading(desk, page).article
    assert (article.title, article.basis["title"]) == ("Grain leaves", Basis(How.LINE, "Grain leaves"))
    assert said.rules == ()
    roles.set_role(desk, page, *spot("They"), Role.TITLE)
    assert articles.reading(desk, page).article.title == "Grain leaves"


def test_saying_otherwise_changes_what_is_remembered(desk: Desk, page: int) -> None:
    outlet = articles.reading(desk, page).article.outlet_id or 0
    for role in (Role.CAPTION, Role.BOILERPLATE):
        roles.set_role(desk, page, *spot("Read more"), role)
    (rule,) = roles.of_outlet(desk, outlet)
    assert rule.role is Role.BOILERPLATE
    there_and_back(desk, Label.FORGET_ROLE, lambda: roles.forget(desk, rule.id))
    assert roles.of_outlet(desk, outlet) == ()
    assert articles.reading(desk, page).roles == "b-bxb"


def test_other_articles_of_the_outlet_follow_when_asked(desk: Desk, page: int) -> None:
    outlet = articles.reading(desk, page).article.outlet_id or 0
    like = add_article(desk, "Corn", "Corn left.\nREAD MORE: 7 stories", outlet="Courier")
    add_article(desk, "Rice", "Rice left.\nRead more: 7 stories", outlet="Herald")
    assert roles.others(desk, outlet) == 0
    roles.set_role(desk, page, *spot("Read more"), Role.BOILERPLATE)
    assert roles.others(desk, outlet) == 1
    assert there_and_back(desk, Label.SET_ROLE, lambda: roles.apply_to_outlet(desk, outlet)) == 1
    assert articles.reading(desk, like).roles == "bx"
    assert roles.others(desk, outlet) == 0


def test_without_an_outlet_nothing_is_remembered(desk: Desk) -> None:
    alone = add_article(desk, "Corn", "Read more")
    assert roles.set_role(desk, alone, 0, 4, Role.BOILERPLATE).rules == ()
    assert articles.reading(desk, alone).roles == "x"
    unchanged(desk, Unknown, lambda: roles.set_role(desk, 1, 0, 1, Role.BODY))
