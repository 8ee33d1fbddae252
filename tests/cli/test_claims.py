"""The commands `claim`, `claims`, `evidence` and `verdict`."""

import pytest

from tests.cli.conftest import END, QUOTE, START, Run, Small


def test_claim_answers_the_claim(run: Run, small: Small) -> None:
    made = run("claim", small.folder, "Tanks  were sent.", "--claimant", "Scholz", "--json")
    assert made.code == 0
    claim = made.json
    assert (claim["number"], claim["text"], claim["claimant"]) == (2, "Tanks were sent.", "Scholz")
    assert (claim["status"], claim["verdict"], claim["evidence"]) == ("unverified", None, [])
    assert claim in run("claims", small.folder, "--json").json["claims"]
    assert run("claim", small.folder, "Three.").out == "C3  Unverified: Three.\n"


def test_an_empty_claim_is_refused(run: Run, small: Small) -> None:
    refused = run("claim", small.folder, "  ")
    assert refused.code == 1
    assert refused.err == "The claim is empty; write something first.\n"


def test_claims_bring_their_evidence(run: Run, small: Small) -> None:
    (claim,) = run("claims", small.folder, "--json").json["claims"]
    assert (claim["corroborates"], claim["disputes"], claim["context"]) == (0, 1, 0)
    (piece,) = claim["evidence"]
    assert (piece["id"], piece["passage"], piece["article"]) == (small.evidence, small.passage, small.article)
    assert (piece["start"], piece["end"], piece["quote"]) == (START, END, QUOTE)
    assert (piece["stance"], piece["note"], piece["outlet"]) == ("disputes", "A denial.", "JoongAng")
    assert run("claims", small.folder).out.splitlines() == [
        "C1  Unverified: North Korea sold rockets to Russia. (United States)",
        f"    disputes      “{QUOTE}” — JoongAng, 2022-09-22 [A denial.]",
        "1 claim.",
    ]


@pytest.mark.parametrize("name", ["C1", "c1", "1", "id"])
def test_a_claim_goes_by_number_or_id(run: Run, small: Small, name: str) -> None:
    named = small.claim if name == "id" else name
    judged = run("verdict", small.folder, named, "disputed", "--reason", "A denial.", "--json")
    assert (judged.code, judged.json["claim"]) == (0, small.claim)


def test_evidence_answers_the_link(run: Run, small: Small) -> None:
    passage = run("highlight", small.folder, small.other, 0, 8, "--json").json["id"]
    made = run(
        "evidence", small.folder, "C1", passage, "--stance", "context", "--note", "Of tanks.", "--json"
    )
    assert made.code == 0
    assert (made.json["claim"], made.json["number"], made.json["passage"]) == (small.claim, 1, passage)
    assert (made.json["stance"], made.json["note"], made.json["quote"]) == (
        "context",
        "Of tanks.",
        "Fourteen",
    )
    (claim,) = run("claims", small.folder, "--json").json["claims"]
    assert made.json in claim["evidence"]


def test_evidence_linked_again_takes_the_new_stance(run: Run, small: Small) -> None:
    again = run("evidence", small.folder, "C1", small.passage, "--stance", "corroborates")
    assert again.out.splitlines()[1].startswith("    corroborates  “")
    (claim,) = run("claims", small.folder, "--json").json["claims"]
    assert [(one["id"], one["stance"]) for one in claim["evidence"]] == [(small.evidence, "corroborates")]


def test_verdict_and_its_history(run: Run, small: Small) -> None:
    run("verdict", small.folder, "C1", "disputed", "--reason", "First.", "--confidence", "low")
    second = run("verdict", small.folder, "C1", "mixed", "--reason", "Second.", "--author", "Bo")
    assert second.out.splitlines()[:2] == [
        "C1  Mixed evidence: North Korea sold rockets to Russia. (United States)",
        "    verdict by Bo: Second.",
    ]
    (claim,) = run("claims", small.folder, "--json").json["claims"]
    assert (claim["status"], claim["reason"], claim["verdict"]["confidence"]) == ("mixed", "Second.", None)
    log = run("log", small.folder, "--limit", 2, "--json").json["log"]
    assert [(deed["label"], deed["author"], deed["reason"]) for deed in log] == [
        ("verdict", "Bo", "Second."),
        ("verdict", log[1]["author"], "First."),
    ]


@pytest.mark.parametrize(
    ("pieces", "sentence"),
    [
        (("verdict", "C9", "disputed", "--reason", "x"), "There is no claim C9 in this case."),
        (("verdict", "C1", "true", "--reason", "x"), "“true” is not a status of this case."),
        (("verdict", "C1", "disputed", "--reason", " "), "The reason of the verdict is empty"),
        (("evidence", "C9", "1", "--stance", "context"), "There is no claim C9 in this case."),
        (("evidence", "C1", "1", "--stance", "context"), "There is no passage 1 in this case."),
    ],
)
def test_refusals(run: Run, small: Small, pieces: tuple[str, ...], sentence: str) -> None:
    command, *rest = pieces
    before = run("log", small.folder, "--json").out
    refused = run(command, small.folder, *rest, "--json")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith(sentence)
    assert run("log", small.folder, "--json").out == before
