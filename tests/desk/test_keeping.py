"""What a file becomes: a new article, a version, a copy, or nothing new."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.desk.looking import everything, quotes_stand
from workbench.core.changes import Label
from workbench.core.model import Article, Basis, Copy, Fate, Guess, How, Original, Outcome, Role, Version
from workbench.core.text import sha256_of
from workbench.desk import articles, facts, keeping, outlets, passages, roles, versions
from workbench.desk.desk import Desk
from workbench.desk.ready import Ready
from workbench.formats import Parsed

URL = "https://courier.example/grain"


def ready(text: str, name: str = "a.html", **facts_: Any) -> Ready:
    """A file as it was read; the rest of what is known of it by the names of `Parsed`, or of `Ready`."""
    place = {key: facts_.pop(key) for key in ("part", "url_asked", "captured", "sha256") if key in facts_}
    lines = text.count("\n") + 1
    parsed = Parsed(text, facts_.pop("roles", (Role.BODY,) * lines), **facts_)
    return Ready(
        path=Path("/given") / name,
        stored=name,
        size=len(text),
        sha256=place.get("sha256", sha256_of(name + text)),
        parsed=parsed,
        part=place.get("part", ""),
        captured=place.get("captured"),
    )


def kept(desk: Desk, *found: Ready, version_of: int | None = None) -> list[Outcome]:
    """Keep these, one after the other, as one deed."""
    return desk.do(Label.IMPORT, lambda edit: [keeping.keep(edit, one, version_of) for one in found])


def test_what_a_file_says_becomes_facts_with_what_they_rest_on(desk: Desk) -> None:
    basis = {"title": Basis(How.JSON_LD, "headline: Grain"), "updated": Basis(How.META, "modified")}
    (outcome,) = kept(
        desk,
        ready(
            "Grain\nShips left.", title="Grain", authors=("Ana Bo", "Cy Do"), section="World",
            updated="2022-09-23", canonical_url=URL, outlet="Courier", basis=basis,
        ),
    )  # fmt: skip
    page = articles.reading(desk, outcome.article_id or 0)
    said = facts.as_said(page.article, page.outlet)
    assert outcome == Outcome("/given/a.html", Fate.KEPT, "", page.article.id, "Grain")
    assert said["authors"] == "Ana Bo; Cy Do"
    assert (said["section"], said["updated"], said["canonical_url"]) == ("World", "2022-09-23", URL)
    assert (said["outlet"], said["published"]) == ("Courier", "")
    assert page.article.basis["title"] == basis["title"]


def test_a_guess_is_no_fact(desk: Desk) -> None:
    guesses = {"title": Basis(How.GUESS, "first line"), "published": Basis(How.GUESS, "footer")}
    guess = ready("Grain", title="Grain", published="2022-09-22", basis=guesses)
    (outcome,) = kept(desk, guess)
    article = articles.reading(desk, outcome.article_id or 0).article
    assert article.published is None
    assert article.basis == {}
    assert article.guesses == {
        "title": Guess("Grain", "first line"),
        "published": Guess("2022-09-22", "footer"),
    }


def test_the_same_bytes_are_a_duplicate_and_the_same_text_a_copy(desk: Desk) -> None:
    first = ready("Ships left.", "a.html")
    one, same, copy, again = kept(
        desk, first, first, ready("Ships left.", "b.txt"), ready("Ships left.", "b.txt")
    )
    assert [each.fate for each in (one, same, copy, again)] == [
        Fate.KEPT, Fate.DUPLICATE, Fate.COPY, Fate.DUPLICATE,
    ]  # fmt: skip
    assert {each.article_id for each in (one, same, copy, again)} == {one.article_id}
    found = everything(desk)
    assert [len(found[kind]) for kind in (Article, Version, Copy, Original)] == [1, 1, 1, 2]
    articles.delete(desk, [one.article_id or 0])
    assert everything(desk)[Original] == ()
    desk.undo()
    assert everything(desk) == found


def test_the_parts_of_a_container_are_told_apart_by_their_names(desk: Desk) -> None:
    outcomes = kept(
        desk,
        ready("Ships left.", "a.zip", part="1.txt", sha256="f0"),
        ready("It rained.", "a.zip", part="2.txt", sha256="f0"),
        ready("It rained.", "a.zip", part="2.txt", sha256="f0"),
    )
    assert [each.fate for each in outcomes] == [Fate.KEPT, Fate.KEPT, Fate.DUPLICATE]
    assert outcomes[2].article_id == outcomes[1].article_id


def test_the_same_words_of_another_outlet_are_an_article_of_their_own(desk: Desk) -> None:
    outcomes = kept(
        desk,
        ready("Ships left.", "a", outlet="Courier"),
        ready("Ships left.", "b", outlet="Herald"),
        ready("Ships left.", "c", outlet="HERALD"),
        ready("Ships left.", "d"),
    )
    assert [each.fate for each in outcomes] == [Fate.KEPT, Fate.KEPT, Fate.COPY, Fate.COPY]
    assert outcomes[2].article_id == outcomes[1].article_id


@pytest.mark.parametrize(
    ("first", "second", "fate"),
    [
        ({"url": URL}, {"url": URL}, Fate.VERSION),
        ({"url": f"{URL}/"}, {"url": "http://www.courier.example/grain?utm_source=x#top"}, Fate.VERSION),
        ({"canonical_url": URL}, {"url": "https://m.courier.example/1", "canonical_url": URL}, Fate.VERSION),
        ({"url": URL}, {"url": "https://courier.example/corn"}, Fate.KEPT),
        ({"url": "https://courier.example/"}, {"url": "https://courier.example/"}, Fate.KEPT),
        ({"url": URL}, {"url": URL, "basis": {"url": Basis(How.GUESS)}}, Fate.KEPT),
        ({"title": "Grain", "outlet": "Courier"}, {"title": "Grain", "outlet": "Courier"}, Fate.KEPT),
    ],
)
def test_other_words_at_the_same_address_are_a_version(
    desk: Desk, first: dict[str, Any], second: dict[str, Any], fate: Fate
) -> None:
    kept(desk, ready("Ships left.", "a", **first))
    (outcome,) = kept(desk, ready("Ships left on Monday.", "b", **second))
    assert outcome.fate is fate


def test_a_person_may_say_that_it_is_a_version(desk: Desk) -> None:
    known = {"title": "Grain", "outlet": "Courier"}
    (first,) = kept(desk, ready("Ships left.", "a", **known))
    later = ready("Three ships left.", "b", **known)
    assert desk.ask(keeping.perhaps_version, later) == first.article_id
    assert desk.ask(keeping.perhaps_version, ready("x", title="Grain")) is None
    (second,) = kept(desk, later, version_of=first.article_id)
    assert (second.fate, second.article_id) == (Fate.VERSION, first.article_id)


def test_a_version_brings_its_facts_but_not_over_those_of_a_person(desk: Desk) -> None:
    first = {"url": URL, "title": "Grain", "published": "2022-09-22", "byline": "Ana"}
    second = {"url": URL, "title": "Corn", "published": "2022-09-25", "byline": "Bo", "updated": "2022-09-25"}
    (one,) = kept(desk, ready("Ships left.", "a", **first))
    id_ = one.article_id or 0
    facts.change(desk, id_, byline="Cy")
    kept(desk, ready("Three ships left.", "b", **second))
    article = articles.reading(desk, id_).article
    assert (article.title, article.updated) == ("Corn", "2022-09-25")
    assert (article.published, article.byline) == ("2022-09-22", "Cy")
    assert [change.name for change in facts.history(desk, id_)] == ["title", "updated", "byline"]


def test_highlights_go_along_and_what_cannot_is_an_orphan(desk: Desk) -> None:
    (one,) = kept(desk, ready("Ships left Odesa.\nNobody was hurt at all.", "a", url=URL))
    id_ = one.article_id or 0
    stays = passages.highlight(desk, id_, 0, 10)
    goes = passages.highlight(desk, id_, 18, 30)
    before = everything(desk)
    kept(desk, ready("On Monday, ships left Odesa.\nIt rained.", "b", url=URL))
    page = articles.reading(desk, id_)
    assert [(mark.passage.id, mark.passage.quote) for mark in page.marks] == [(stays.id, "ships left")]
    (orphan,) = versions.orphans(desk, id_)
    assert orphan.passage == goes
    assert quotes_stand(desk)
    assert [row.orphans for row in versions.rows(desk, id_)] == [(goes,), ()]
    desk.undo()
    assert everything(desk) == before


def test_an_orphan_comes_back_with_its_words(desk: Desk) -> None:
    first = ready("Ships left Odesa.\nNobody was hurt at all.", "a", url=URL)
    (one,) = kept(desk, first)
    passages.highlight(desk, one.article_id or 0, 18, 30)
    kept(desk, ready("Ships left Odesa.", "b", url=URL))
    assert len(versions.orphans(desk, one.article_id or 0)) == 1
    kept(desk, ready("Ships left Odesa.\nNobody was hurt at all!", "c", url=URL))
    assert versions.orphans(desk, one.article_id or 0) == ()


def test_what_was_captured_earlier_is_put_beside_the_newest(desk: Desk) -> None:
    (one,) = kept(desk, ready("Later words.", "b", url=URL, title="Later", captured="2022-09-25"))
    kept(desk, ready("Earlier words.", "a", url=URL, title="Earlier", captured="2022-09-20"))
    page = articles.reading(desk, one.article_id or 0)
    assert (page.text, page.article.title) == ("Later words.", "Later")
    assert [(row.version.number, row.newest) for row in versions.rows(desk, page.article.id)] == [
        (1, True),
        (2, False),
    ]


def test_an_outlet_is_known_by_an_alias_that_is_its_site(desk: Desk) -> None:
    (one,) = kept(desk, ready("Words.", "a", outlet="Courier"))
    courier = articles.reading(desk, one.article_id or 0).article.outlet_id or 0
    outlets.change(desk, courier, aliases="courier.example\nThe Courier")
    (two, three) = kept(
        desk,
        ready("Others.", "b", url="https://news.courier.example/x"),
        ready("Yet others.", "c", outlet="the courier"),
    )
    for outcome in (two, three):
        assert articles.reading(desk, outcome.article_id or 0).outlet == "Courier"
    article = articles.reading(desk, two.article_id or 0).article
    assert article.basis["outlet"] == Basis(How.ADDRESS, "https://news.courier.example/x")


def test_what_is_remembered_of_lines_holds_for_the_next_article_of_the_outlet(desk: Desk) -> None:
    first = ready("Grain left.\nShare 12 times", "a", outlet="Courier")
    (one,) = kept(desk, first)
    said = roles.set_role(desk, one.article_id or 0, 12, 15, Role.BOILERPLATE)
    assert [rule.line for rule in said.rules] == ["share # times"]
    (two, three) = kept(
        desk,
        ready("Corn left.\nSHARE 7 times", "b", outlet="Courier"),
        ready("Rice left.\nShare 9 times", "c", outlet="Herald"),
    )
    letters = [articles.reading(desk, each.article_id or 0).roles for each in (two, three)]
    assert letters == ["bx", "bb"]


def test_a_name_that_is_no_text_is_told_as_far_as_it_is(desk: Desk) -> None:
    odd = replace(ready("Words."), path=Path("/given/caf\udce9.txt"))
    (outcome,) = kept(desk, odd)
    assert outcome.path == "/given/caf\ufffd.txt"
