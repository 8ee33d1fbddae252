"""The commands `searches`, `save-search`, `tag-hits`, and `search --saved`."""

from tests.cli.conftest import Run, Small


def test_a_search_is_saved_listed_and_searched_by_its_name(run: Run, small: Small) -> None:
    saved = run("save-search", small.folder, "Arms", "rockets OR leopards", "--scope", "all", "--json")
    assert saved.json["name"] == "Arms"
    (one,) = run("searches", small.folder, "--json").json["searches"]
    assert (one["id"], one["query"], one["total"], one["new"]) == (
        saved.json["id"],
        "rockets OR leopards",
        2,
        0,
    )
    found = run("search", small.folder, "--saved", "arms", "--json").json
    assert {hit["kind"] for hit in found["hits"]} == {"article", "claim"}
    narrower = run("search", small.folder, "--saved", "arms", "--scope", "claims", "--json").json
    assert narrower["total"] == 1


def test_what_came_since_is_new(run: Run, small: Small) -> None:
    run("save-search", small.folder, "Arms", "leopards", "--scope", "claims")
    run("claim", small.folder, "Leopards were sent.")
    told = run("searches", small.folder).out
    assert told == "Arms\n    leopards: 1 hit, 1 new\n1 saved search.\n"


def test_a_search_that_is_not_there_or_no_query_is_refused(run: Run, small: Small) -> None:
    assert "no saved search Arms" in run("search", small.folder, "--saved", "Arms").err
    assert run("search", small.folder).code == 1
    assert run("save-search", small.folder, "Arms", "(").code == 1


def test_all_hits_are_tagged_as_one_step(run: Run, small: Small) -> None:
    done = run("tag-hits", small.folder, "rockets OR tanks", "Weapons", "--json")
    assert done.json == {"passages": 2, "highlighted": 2, "tagged": 2}
    tagged = run("passages", small.folder, "--tag", "Weapons", "--json").json["passages"]
    assert len(tagged) == 2
    assert run("tag-hits", small.folder, "zeppelin", "Weapons").out == (
        "0 passages: 0 highlighted, 0 tagged.\n"
    )
    run("undo", small.folder)
    assert "no tag Weapons" in run("passages", small.folder, "--tag", "Weapons").err


def test_the_one_who_holds_the_case_is_named(run: Run, held: Small) -> None:
    assert run("searches", held.folder).code == 0
    for pieces in (("save-search", "Arms", "rockets"), ("tag-hits", "rockets", "Weapons")):
        assert "open elsewhere" in run(pieces[0], held.folder, *pieces[1:]).err
