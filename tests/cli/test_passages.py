"""The commands `highlight` and `passages`."""

import pytest

from tests.cli.conftest import END, QUOTE, START, TEXT, Run, Small


def test_highlight_answers_the_passage(run: Run, small: Small) -> None:
    start = TEXT.index("🚀 to Russia")
    made = run(
        "highlight", small.folder, small.article, start, start + 11,
        "--tag", "Denial", "--tag", "Key", "--note", "Says who?", "--author", "Bo", "--json",
    )  # fmt: skip
    assert made.code == 0
    passage = made.json
    assert (passage["start"], passage["end"], passage["quote"]) == (start, start + 11, "🚀 to Russia")
    assert (passage["article"], passage["title"]) == (small.article, "Rockets for Moscow")
    assert (passage["tags"], passage["author"]) == (["Denial", "Key"], "Bo")
    assert [(note["text"], note["author"]) for note in passage["notes"]] == [("Says who?", "Bo")]
    assert passage in run("passages", small.folder, "--json").json["passages"]


def test_highlight_and_its_new_tag_are_one_step(run: Run, small: Small) -> None:
    run("highlight", small.folder, small.article, 0, 7, "--tag", "New", "--note", "Why")
    undone = run("undo", small.folder)
    assert undone.code == 0
    left = run("info", small.folder, "--json").json
    assert (left["highlights"], left["tags"], left["notes"]) == (1, 0, 0)


@pytest.mark.parametrize(("start", "end"), [(0, 10_000), (5, 5), (9, 3), (-4, 3), (18, 20), (0, 2**62)])
def test_a_span_that_holds_nothing_is_refused(run: Run, small: Small, start: int, end: int) -> None:
    refused = run("highlight", small.folder, small.article, start, end, "--tag", "New", "--json")
    assert (refused.code, refused.out) == (1, "")
    assert f"{start} to {end} does not fit a text of {len(TEXT)} characters" in refused.err
    assert run("info", small.folder, "--json").json["tags"] == 0


def test_passages_as_text(run: Run, small: Small) -> None:
    told = run("passages", small.folder).out.splitlines()
    assert told == [
        f"{small.passage}  “{QUOTE}”",
        f"    Rockets for Moscow, {START} to {END} (article {small.article})",
        "    disputes C1",
        "1 passage.",
    ]


def test_passages_tell_what_they_are_evidence_for(run: Run, small: Small) -> None:
    (passage,) = run("passages", small.folder, "--json").json["passages"]
    assert passage["evidence"] == [
        {
            "id": small.evidence,
            "stance": "disputes",
            "note": "A denial.",
            "claim": small.claim,
            "number": 1,
        }
    ]


def test_passages_by_article_and_tag(run: Run, small: Small) -> None:
    made = run("highlight", small.folder, small.other, 0, 8, "--tag", "Figures", "--json").json
    by_article = run("passages", small.folder, "--article", small.other, "--json").json["passages"]
    by_tag = run("passages", small.folder, "--tag", "figures", "--json").json["passages"]
    neither = run("passages", small.folder, "--article", small.article, "--tag", "Figures", "--json")
    assert [one["id"] for one in by_article] == [one["id"] for one in by_tag] == [made["id"]]
    assert neither.json == {"passages": []}


@pytest.mark.parametrize("filter_", [("--article", "5"), ("--tag", "None such")])
def test_an_unknown_filter_is_refused(run: Run, small: Small, filter_: tuple[str, str]) -> None:
    refused = run("passages", small.folder, *filter_)
    assert (refused.code, refused.out) == (1, "")
    assert filter_[1] in refused.err
