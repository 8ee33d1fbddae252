"""Outlets described, graded, merged and recognised."""

import pytest

from tests.casework import add_article
from tests.desk.looking import everything, there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Outlet, Role, RoleRule
from workbench.core.problems import BadValue, EmptyText, InUse, Taken, Unknown
from workbench.desk import articles, facts, outlets, roles
from workbench.desk.desk import Desk


def outlet_of(desk: Desk, article_id: int) -> int:
    return articles.reading(desk, article_id).article.outlet_id or 0


@pytest.fixture
def courier(desk: Desk, article: int) -> int:
    return outlet_of(desk, article)


def test_an_outlet_is_described(desk: Desk, courier: int) -> None:
    described = there_and_back(
        desk,
        Label.EDIT_OUTLET,
        lambda: outlets.change(
            desk, courier, name=" The Courier ", aliases="Courier\n\n TC \nTC", country="UA", grade="b"
        ),
    )
    assert described == Outlet(
        id=courier, name="The Courier", aliases=("Courier", "TC"), country="UA", grade="B"
    )
    assert outlets.change(desk, courier, grade="").grade is None
    sites = outlets.change(desk, courier, aliases="https://www.Courier.example/news\ncourier.example").aliases
    assert sites == ("courier.example",)
    assert outlets.one(desk, courier).grade is None


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"name": " "}, EmptyText),
        ({"grade": "G"}, BadValue),
        ({"name": "herald"}, Taken),
        ({"aliases": "HERALD"}, Taken),
    ],
)
def test_what_cannot_be_is_refused(
    desk: Desk, courier: int, given: dict[str, str], problem: type[Exception]
) -> None:
    add_article(desk, "Corn", "Corn.", outlet="Herald")
    unchanged(desk, problem, lambda: outlets.change(desk, courier, **given))
    unchanged(desk, Unknown, lambda: outlets.change(desk, 1, name="x"))


def test_an_outlet_is_known_by_name_and_alias_in_any_capitals(desk: Desk, courier: int) -> None:
    outlets.change(desk, courier, aliases="Кур’єр\nTC")
    for name in ("courier", " TC", "КУР’ЄР"):
        assert desk.ask(outlets.known_as, name) == outlets.one(desk, courier)
    assert desk.ask(outlets.known_as, "Cour") is None
    facts.change(desk, add_article(desk, "Corn", "Corn."), outlet="tc")
    assert [(row.outlet.name, row.articles) for row in outlets.rows(desk)] == [("Courier", 2)]


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("https://courier.example/a", True),
        ("http://www.news.courier.example", True),
        ("https://uncourier.example/a", False),
        ("https://example/a", False),
        ("courier.example", False),
        ("https://[", False),
    ],
)
def test_an_outlet_is_known_by_its_site(desk: Desk, courier: int, address: str, known: bool) -> None:
    outlets.change(desk, courier, aliases="courier.example")
    assert (desk.ask(outlets.at, address) is not None) == known


def test_two_outlets_become_one(desk: Desk, article: int, courier: int) -> None:
    other = add_article(desk, "Corn", "Read more\nCorn.\nShare", outlet="Courrier")
    wrong = outlet_of(desk, other)
    outlets.change(desk, wrong, aliases="CR", grade="C", country="FR", note="Misspelt")
    outlets.change(desk, courier, country="UA", note="A daily")
    roles.set_role(desk, article, 0, 3, Role.BOILERPLATE)
    roles.set_role(desk, other, 0, 3, Role.BOILERPLATE)
    merged = there_and_back(desk, Label.MERGE_OUTLETS, lambda: outlets.merge(desk, wrong, courier))
    assert (merged.name, merged.aliases) == ("Courier", ("Courrier", "CR"))
    assert (merged.country, merged.grade, merged.note) == ("UA", "C", "A daily\nMisspelt")
    assert [(row.outlet.id, row.articles) for row in outlets.rows(desk)] == [(courier, 2)]
    assert {rule.outlet_id for rule in everything(desk)[RoleRule] if isinstance(rule, RoleRule)} == {courier}
    assert facts.history(desk, other)[0].before == "Courrier"
    unchanged(desk, BadValue, lambda: outlets.merge(desk, courier, courier))
    unchanged(desk, Unknown, lambda: outlets.merge(desk, courier, 1))


def test_what_both_know_of_a_line_is_kept_once(desk: Desk, article: int, courier: int) -> None:
    other = add_article(desk, "Corn", articles.reading(desk, article).text, outlet="Herald")
    for one in (article, other):
        roles.set_role(desk, one, 0, 3, Role.CAPTION)
    outlets.merge(desk, outlet_of(desk, other), courier)
    assert len(roles.of_outlet(desk, courier)) == 1


def test_only_an_outlet_without_articles_goes(desk: Desk, article: int, courier: int) -> None:
    roles.set_role(desk, article, 0, 3, Role.CAPTION)
    unchanged(desk, InUse, lambda: outlets.delete(desk, courier))
    facts.change(desk, article, outlet="")
    there_and_back(desk, Label.DELETE_OUTLET, lambda: outlets.delete(desk, courier))
    assert outlets.rows(desk) == ()
