"""The commands `search` and `reindex`."""

import pytest

from tests.cli.conftest import TEXT, Run, Small
from workbench.cli import finders
from workbench.core.problems import IndexBusy
from workbench.desk.finding import Finder


def test_search_answers_every_passage(run: Run, small: Small) -> None:
    found = run("search", small.folder, "“never exported” OR russia", "--json")
    assert found.code == 0
    assert found.json["total"] == 1
    (hit,) = found.json["hits"]
    assert (hit["kind"], hit["article"], hit["title"]) == ("article", small.article, "Rockets for Moscow")
    assert hit["score"] > 0
    quotes = [TEXT[passage["start"] : passage["end"]] for passage in hit["passages"]]
    assert quotes == ["never exported", "Russia"]
    assert all(quote in passage["snippet"] for quote, passage in zip(quotes, hit["passages"], strict=True))


def test_search_as_text(run: Run, small: Small) -> None:
    told = run("search", small.folder, "exported").out.splitlines()
    assert told[0] == f"article {small.article}  Rockets for Moscow — JoongAng, 2022-09-22"
    assert "never exported" in told[1]
    assert told[-1] == "1 hit."


def test_search_follows_what_was_done(run: Run, small: Small) -> None:
    assert run("search", small.folder, "leopards", "--scope", "claims", "--json").json["total"] == 0
    run("claim", small.folder, "Leopards were sent.")
    assert run("search", small.folder, "leopards", "--scope", "claims", "--json").json["total"] == 1
    run("undo", small.folder)
    assert run("search", small.folder, "leopards", "--scope", "claims", "--json").json["total"] == 0


def test_scope_and_limit(run: Run, small: Small) -> None:
    everything = run("search", small.folder, "*", "--scope", "all", "--json").json
    assert {hit["kind"] for hit in everything["hits"]} == {"article", "highlight", "claim"}
    first = run("search", small.folder, "*", "--scope", "all", "--limit", 1)
    assert first.out.endswith(f"{everything['total']} hits, of which these are the best 1.\n")


def test_a_claim_and_a_note_on_a_passage_say_where_they_lead(run: Run, small: Small) -> None:
    run("highlight", small.folder, small.article, 0, 7, "--note", "Unseen photographs")
    (note,) = run("search", small.folder, "photographs", "--scope", "notes", "--json").json["hits"]
    (claim,) = run("search", small.folder, "rockets", "--scope", "claims", "--json").json["hits"]
    assert (note["article"], note["claim"]) == (small.article, None)
    assert (claim["article"], claim["claim"], claim["title"]) == (None, small.claim, "C1")


def test_a_highlights_places_are_in_the_article(run: Run, small: Small) -> None:
    (hit,) = run("search", small.folder, "weapons", "--scope", "highlights", "--json").json["hits"]
    (passage,) = hit["passages"]
    assert hit["id"] == small.passage
    assert "weapons" in TEXT[passage["start"] : passage["end"]]


@pytest.mark.parametrize(
    ("query", "place"), [('rockets "never', "characters 8 to 14"), ("(rockets", "characters 0 to 1")]
)
def test_a_malformed_query_says_where(run: Run, small: Small, query: str, place: str) -> None:
    refused = run("search", small.folder, query, "--json")
    assert (refused.code, refused.out) == (1, "")
    assert place in refused.err


def test_an_empty_query_is_refused(run: Run, small: Small) -> None:
    assert run("search", small.folder, " ").code == 1


def test_search_waits_for_another_process(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    catch_up = Finder.catch_up
    refusals = iter([True, True, False])

    def busy_at_first(self: Finder) -> None:
        if next(refusals):
            raise IndexBusy
        catch_up(self)

    monkeypatch.setattr(finders, "_PAUSE_SECONDS", 0)
    monkeypatch.setattr(Finder, "catch_up", busy_at_first)
    assert run("search", small.folder, "exported", "--json").json["total"] == 1


def test_search_does_not_wait_for_ever(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(self: Finder) -> None:
        raise IndexBusy

    monkeypatch.setattr(finders, "PATIENCE_SECONDS", 0)
    monkeypatch.setattr(Finder, "catch_up", busy)
    refused = run("search", small.folder, "exported")
    assert refused.code == 1
    assert "Try again in a moment" in refused.err


def test_reindex(run: Run, small: Small) -> None:
    assert run("reindex", small.folder, "--json").json["articles"] == 2
    assert run("reindex", small.folder).out == "Indexed 2 articles anew.\n"
    assert run("search", small.folder, "exported", "--json").json["total"] == 1
