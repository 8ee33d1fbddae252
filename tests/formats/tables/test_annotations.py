import json
from pathlib import Path
from typing import Any

import pytest

from tests.formats.tables.samples import TEXT, article, found
from workbench.core.model import Role
from workbench.formats import Lost
from workbench.formats.tables import annotations


def annotation(quote: str | None, comment: str = "", **more: Any) -> dict[str, Any]:
    selectors = [{"type": "TextPositionSelector", "start": 1}, {"type": "TextQuoteSelector", "exact": quote}]
    return {
        "uri": "https://daily.example/a",
        "document": {"title": ["Korea denies"]},
        "text": comment,
        "target": [{"selector": selectors}],
        **more,
    }


def exported(*annotations: dict[str, Any]) -> bytes:
    return json.dumps({"export_userid": "ana", "annotations": annotations}, indent=2).encode()


def test_the_quotations_of_a_page_are_kept_and_said_to_be_all(tmp_path: Path) -> None:
    first, second = TEXT.split("\n")
    other = annotation("Something else.", uri="https://other.example/", document={})
    data = exported(annotation(first, "Hm"), annotation(second), annotation(second), other)
    one, two = found(tmp_path, data, "a.json")
    parsed = article(one)
    assert parsed.text == f"Korea denies\n\n{first}\n\n{second}"
    assert parsed.roles[0] is Role.TITLE
    assert parsed.url == "https://daily.example/a"
    only, left = "Only the passages quoted from it are in the file, not its text: 2.", "left out: 1."
    assert parsed.remark == f"{only} Comments on them were {left}"
    assert (article(two).title, article(two).text) == (None, "Something else.")


@pytest.mark.parametrize(
    "bad",
    [
        annotation(None),
        annotation("x", target=7),
        annotation("x", target=[{"selector": "x"}, 5, {"selector": [1]}]),
        annotation("x", document=[], target=None),
    ],
)
def test_a_page_of_which_nothing_is_quoted_is_named(tmp_path: Path, bad: dict[str, Any]) -> None:
    (lost,) = found(tmp_path, exported(bad), "a.json")
    assert lost == Lost("https://daily.example/a", "nothing is quoted from it")


def test_more_annotations_than_anyone_makes_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annotations, "MOST", 3)
    (lost,) = found(tmp_path, exported(*[annotation("x")] * 4), "a.json")
    assert isinstance(lost, Lost)
    assert "more than 3" in lost.why
