import json
from pathlib import Path

import pytest

from tests.formats.tables.samples import RECORD, TEXT, article, found, lines
from workbench.core.problems import Unreadable
from workbench.formats import Field, Item, Lost, Mapping, preview_of
from workbench.formats.tables import documents
from workbench.formats.tables import lines as line_records


@pytest.mark.parametrize(
    "data",
    [
        lines(RECORD, RECORD),
        b"\xef\xbb\xbf" + lines(RECORD, RECORD),
        json.dumps([RECORD, RECORD]).encode(),
        json.dumps([RECORD, RECORD], indent=2).encode(),
        json.dumps({"status": "ok", "facets": [{"n": 1}], "articles": [RECORD, RECORD]}).encode(),
        json.dumps({"response": {"total": 2, "results": [RECORD, RECORD]}}, indent=1).encode(),
        json.dumps({"hits": {"hits": [{"_source": RECORD}, {"_source": RECORD}]}}).encode(),
    ],
)
@pytest.mark.parametrize("name", ["a.json", "a.txt"])
def test_records_are_found_wherever_their_list_stands(tmp_path: Path, data: bytes, name: str) -> None:
    items = found(tmp_path, data, name)
    assert [item.part for item in items] == ["row 1", "row 2"]
    parsed = article(items[1])
    assert (parsed.title, parsed.outlet) == ("Korea denies", "The Daily")


def test_a_document_that_is_one_article_is_one_record(tmp_path: Path) -> None:
    data = json.dumps(RECORD | {"related": [{"title": "Another"}]}, indent=1).encode()
    (item,) = found(tmp_path, data, "a.json")
    assert article(item).title == "Korea denies"


def test_a_damaged_line_costs_only_itself(tmp_path: Path) -> None:
    deep = b'{"a":' * 5000
    data = b"\n".join([lines(RECORD), b"{broken", b"[1]", deep, b"", lines(RECORD)])
    items = found(tmp_path, data, "a.jsonl")
    assert [type(item) for item in items] == [Item, Lost, Lost, Lost, Item]
    assert items[2] == Lost("row 3", "it is no record with named values")


def test_a_line_longer_than_any_article_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_records, "LARGEST", 1000)
    data = b"\n".join([lines(RECORD), lines({"text": "x" * 3500}), lines(RECORD)])
    assert [type(item) for item in found(tmp_path, data, "a.jsonl")] == [Item, Lost, Item]


def test_a_document_cut_off_gives_the_records_before_that(tmp_path: Path) -> None:
    *items, lost = found(tmp_path, json.dumps([RECORD] * 3).encode()[:-20], "a.json")
    assert len(items) == 2
    assert lost == Lost("", "its JSON is damaged")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"[" * 100_000, "nested too deep"),
        (b'[{"a":' * 50_000, "nested too deep"),
        (b'[{"text":"x","a":[' + b"1," * 110_000 + b"1]}]", "too many values"),
        (b"[1, 2, 3]", "no records"),
        (b"{}", "no records"),
        (b"[{]", "damaged"),
        (b'[{"title": "only"}]', "none of its columns"),
        (b'{"a": "\xff\xfe', "damaged"),
    ],
    ids=range(8),
)
def test_what_is_no_list_of_articles_is_refused_with_the_reason(
    tmp_path: Path, data: bytes, why: str
) -> None:
    (lost,) = found(tmp_path, data, "a.json")
    assert isinstance(lost, Lost)
    assert why in lost.why


def test_one_endless_value_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST", 200_000)
    (lost,) = found(tmp_path, b'[{"text": "' + b"x" * 900_000, "a.json")
    assert isinstance(lost, Lost)
    assert "longer than any article" in lost.why


def test_a_preview_names_the_values_of_all_first_records(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines({"title": "A", "text": TEXT}, {"title": "B", "who": {"name": "C"}}))
    preview = preview_of(path)
    assert preview is not None
    assert preview.columns == ("title", "text", "who.name")
    assert preview.rows == (("A", TEXT, ""), ("B", "", "C"))
    path.write_bytes(b"[]")
    with pytest.raises(Unreadable, match="no records"):
        preview_of(path)


def test_a_mapping_given_by_a_person_is_used(tmp_path: Path) -> None:
    mapping = Mapping((("x", Field.TEXT), ("y", Field.TEXT), ("title", Field.OUTLET)))
    (item,) = found(tmp_path, lines({"x": "One two.", "y": "Three.", "title": "Daily"}), "a.jsonl", mapping)
    assert article(item).text == "One two.\nThree."
    assert (article(item).title, article(item).outlet) == (None, "Daily")


def test_citations_are_read_with_what_they_say_of_the_text(tmp_path: Path) -> None:
    citation = {
        "type": "article-newspaper",
        "title": "Korea denies",
        "author": [{"family": "Doe", "given": "Jane"}],
        "issued": {"date-parts": [["2022", 9, 22]]},
        "container-title": "The Daily",
        "URL": "https://daily.example/a",
        "abstract": TEXT,
    }
    parsed = article(found(tmp_path, json.dumps([citation]).encode(), "zotero.json")[0])
    assert (parsed.byline, parsed.published, parsed.outlet) == ("Jane Doe", "2022-09-22", "The Daily")
    assert "abstract" in parsed.remark
