"""The commands `articles` and `text`."""

import hashlib

from tests.cli.conftest import ROLES, TEXT, Run, Small
from workbench.core.lines import lettered, lines


def test_articles(run: Run, small: Small) -> None:
    first, second = run("articles", small.folder, "--json").json["articles"]
    assert first["id"] == small.article
    assert (first["title"], first["outlet"], first["published"]) == (
        "Rockets for Moscow",
        "JoongAng",
        "2022-09-22",
    )
    assert (first["highlights"], first["sha256"]) == (1, hashlib.sha256(TEXT.encode()).hexdigest())
    assert (second["outlet"], second["published"], second["language"]) == (None, None, None)
    listed = run("articles", small.folder).out.splitlines()
    assert listed[0] == f"{small.article}  2022-09-22  JoongAng  Rockets for Moscow"
    assert listed[-1] == "2 articles."


def test_text_is_canonical_to_the_letter(run: Run, small: Small) -> None:
    assert run("text", small.folder, small.article).out == TEXT + "\n"
    told = run("text", small.folder, small.article, "--json").json
    assert told["text"] == TEXT
    expected = lines(TEXT, lettered(ROLES))
    assert told["lines"] == [{"start": one.start, "end": one.end, "role": one.role} for one in expected]
    assert [line["role"] for line in told["lines"]] == ["title", "blank", "body", "boilerplate"]


def test_an_unknown_article_is_refused(run: Run, small: Small) -> None:
    refused = run("text", small.folder, 5)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == "There is no article 5 in this case.\n"
