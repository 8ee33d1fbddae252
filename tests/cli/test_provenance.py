"""The commands `article` and `outlets`."""

from tests.cli.conftest import Run, Small
from workbench.desk import cases, facts, outlets
from workbench.desk.cases import Mode


def corrected(small: Small) -> None:
    desk = cases.open_case(small.folder, "Ana", Mode.WRITE, "test")
    facts.change(desk, small.article, published="2022-09-23", authors="Bo Li; Cy Do")
    (row,) = outlets.rows(desk)
    outlets.change(desk, row.outlet.id, grade="B", country="KR", aliases="Korea JoongAng Daily")
    desk.close()


def test_article_tells_facts_with_evidence_and_history(run: Run, small: Small) -> None:
    corrected(small)
    told = run("article", small.folder, small.article, "--json").json
    assert told["facts"]["published"] == {
        "value": "2022-09-23",
        "basis": {"how": "person", "words": "Ana"},
        "guess": None,
    }
    assert told["facts"]["updated"] == {"value": None, "basis": None, "guess": None}
    assert told["facts"]["authors"]["value"] == "Bo Li; Cy Do"
    assert [(one["fact"], one["before"], one["after"]) for one in told["history"]] == [
        ("authors", None, "Bo Li; Cy Do"),
        ("published", "2022-09-22", "2022-09-23"),
    ]
    (version,) = told["versions"]
    assert (version["number"], version["newest"], version["lost"]) == (1, True, [])
    assert told["copies"] == []


def test_article_tells_people_the_same(run: Run, small: Small) -> None:
    corrected(small)
    told = run("article", small.folder, small.article).out
    assert "published      2022-09-23  (person: Ana)\n" in told
    assert "updated        –\n" in told
    assert "changed        published: 2022-09-22 → 2022-09-23, Ana, " in told
    assert "version 1      Rockets for Moscow.txt, " in told


def test_outlets(run: Run, small: Small) -> None:
    corrected(small)
    (told,) = run("outlets", small.folder, "--json").json["outlets"]
    assert (told["name"], told["grade"], told["country"], told["articles"]) == ("JoongAng", "B", "KR", 1)
    assert "JoongAng; Korea JoongAng Daily\n1 outlet.\n" in run("outlets", small.folder).out


def test_an_unknown_article_is_refused(run: Run, small: Small) -> None:
    assert run("article", small.folder, 1).code == 1
