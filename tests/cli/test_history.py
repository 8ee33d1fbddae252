"""The commands `undo`, `redo` and `log`."""

from datetime import datetime

from tests.cli.conftest import Run, Small


def test_undo_and_redo_across_runs(run: Run, small: Small) -> None:
    undone = run("undo", small.folder, "--json")
    assert (undone.code, undone.json["label"], undone.json["way"]) == (0, "evidence", "undo")
    assert run("claims", small.folder, "--json").json["claims"][0]["evidence"] == []
    assert run("redo", small.folder).out == "Redone: linked evidence\n"
    assert run("claims", small.folder, "--json").json["claims"][0]["evidence"][0]["id"] == small.evidence
    assert run("undo", small.folder).out == "Undone: linked evidence\n"


def test_everything_can_be_undone_but_the_case(run: Run, small: Small) -> None:
    steps = 0
    while run("undo", small.folder).code == 0:
        steps += 1
    assert steps == 5
    left = run("info", small.folder, "--json").json
    assert (left["articles"], left["highlights"], left["claims"]) == (0, 0, 0)
    refused = run("undo", small.folder)
    assert (refused.code, refused.err) == (1, "There is nothing to undo.\n")


def test_nothing_to_redo(run: Run, small: Small) -> None:
    refused = run("redo", small.folder, "--json")
    assert (refused.code, refused.out, refused.err) == (1, "", "There is nothing to redo.\n")


def test_log_says_who_what_when_and_why(run: Run, small: Small) -> None:
    run("verdict", small.folder, "C1", "disputed", "--reason", "A denial.", "--author", "Bo Li")
    log = run("log", small.folder, "--json").json["log"]
    assert [deed["number"] for deed in log] == [7, 6, 5, 4, 3, 2, 1]
    newest = log[0]
    assert (newest["label"], newest["author"], newest["reason"]) == ("verdict", "Bo Li", "A denial.")
    assert datetime.fromisoformat(newest["at"]).tzinfo is not None
    assert [(one["kind"], one["change"]) for one in newest["changes"]] == [("verdict", "added")]
    assert log[-1]["label"] == "new-case"
    line = run("log", small.folder, "--limit", 1).out
    assert line.endswith("Bo Li gave a verdict — disputed — A denial.\n")
    assert line.startswith("    7  ")


def test_log_tells_undoing_from_doing(run: Run, small: Small) -> None:
    run("undo", small.folder)
    assert "undid: linked evidence" in run("log", small.folder, "--limit", 1).out
    (deed,) = run("log", small.folder, "--limit", 1, "--json").json["log"]
    assert [one["change"] for one in deed["changes"]] == ["removed"]
