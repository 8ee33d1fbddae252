from pathlib import Path

import pytest

from tests.formats.tables.samples import RECORD, TEXT, article, found, lines
from workbench.core.model import Basis, How, Role
from workbench.formats import Item, Lost
from workbench.formats.tables import rows


def test_a_row_is_an_article_with_the_facts_its_columns_state(tmp_path: Path) -> None:
    (item,) = found(tmp_path, lines(RECORD), "a.jsonl")
    parsed = article(item)
    assert parsed.text == f"Korea denies\n\n{TEXT}"
    assert parsed.roles == (Role.TITLE, Role.BLANK, Role.BODY, Role.BODY)
    assert parsed.basis["published"] == Basis(How.COLUMN, "pub_date: 2022-09-22T10:00:00Z")
    values = {name: getattr(parsed, name) for name in parsed.basis}
    assert values == {
        "title": "Korea denies",
        "published": "2022-09-22T10:00+00:00",
        "outlet": "The Daily",
        "byline": "Jane Doe, John Roe",
        "authors": ("Jane Doe", "John Roe"),
        "language": "en",
        "section": "World",
        "url": "https://daily.example/a",
    }
    assert parsed.remark == ""


def test_what_a_column_holds_must_be_of_the_kind_it_is_named(tmp_path: Path) -> None:
    record = {"text": TEXT, "date": "03/04/2023", "url": "see below", "lang": "English", "author": "AFP"}
    parsed = article(found(tmp_path, lines(record), "a.jsonl")[0])
    assert parsed.basis == {"agency": Basis(How.COLUMN, "author: AFP"), "language": Basis(How.LANGUAGE_MODEL)}


def test_of_several_columns_the_first_that_says_something_counts(tmp_path: Path) -> None:
    record = {"text": TEXT, "published": "soon", "date": "2022-09-22"}
    assert article(found(tmp_path, lines(record), "a.jsonl")[0]).published == "2022-09-22"


def test_markup_in_a_cell_becomes_paragraphs(tmp_path: Path) -> None:
    record = {"text": "<p>One &amp; two.</p><p>Three.</p><script>x</script>"}
    assert article(found(tmp_path, lines(record), "a.jsonl")[0]).text == "One & two.\n\nThree."


def test_lines_that_belong_to_the_page_are_marked(tmp_path: Path) -> None:
    record = {"text": f"{TEXT}\nCLICK HERE TO READ MORE FROM THE DAILY"}
    assert article(found(tmp_path, lines(record), "a.jsonl")[0]).roles[-1] is Role.BOILERPLATE


def test_an_abstract_is_not_passed_off_as_the_text(tmp_path: Path) -> None:
    parsed = article(found(tmp_path, lines({"title": "A", "abstract": TEXT}), "a.jsonl")[0])
    assert parsed.remark == "Only what the column “abstract” says of it is in the file, not its text."


@pytest.mark.parametrize("text", ["", " \n", "---", "…", None])
def test_a_row_without_words_is_lost(tmp_path: Path, text: str | None) -> None:
    lost, item = found(tmp_path, lines({"title": "A", "text": text}, RECORD | {"text": TEXT}), "a.jsonl")
    assert lost == Lost("row 1", "the column of its text is empty")
    assert isinstance(item, Item)


def test_a_text_longer_than_any_article_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "LONGEST", 50)
    (lost,) = found(tmp_path, lines(RECORD), "a.jsonl")
    assert isinstance(lost, Lost)
    assert "longer than" in lost.why


def test_no_cell_brings_what_cannot_be_text(tmp_path: Path) -> None:
    record = {"title": "A\ud800\x00B", "text": f"\ud800{TEXT}\ufdd0", "author": "Jane\x00 Doe\udfff"}
    parsed = article(found(tmp_path, lines(record, RECORD), "a.jsonl")[0])
    parsed.text.encode()
    assert parsed.title == "A\ufffd\ufffdB"
    assert all(basis.words.encode() is not None for basis in parsed.basis.values())
