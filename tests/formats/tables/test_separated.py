import csv
import io
from pathlib import Path

import pytest

from tests.formats.tables.samples import TEXT, article, found
from workbench.core.problems import Unreadable
from workbench.formats import Field, Item, Lost, Mapping, preview_of
from workbench.formats.tables import separated


def table(*rows: tuple[str, ...], separator: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue()


HEAD = ("title", "text", "date")
ROW = ("Korea denies; again", TEXT, "2022-09-22")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_rows_are_read_whatever_separates_and_encodes_them(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    row = (ROW[0], f"{TEXT} “Nothing”, he said.", ROW[2])
    (item,) = found(tmp_path, table(HEAD, row, separator=separator).encode(encoding), "a.csv")
    parsed = article(item)
    assert (parsed.title, parsed.published) == (ROW[0], ROW[2])
    assert parsed.text.endswith("“Nothing”, he said.")


def test_a_mapping_given_by_a_person_is_used(tmp_path: Path) -> None:
    data = table(("a", "b", "c"), ROW).encode()
    (refused,) = found(tmp_path, data, "a.csv")
    assert refused == Lost("", "none of its columns is known to hold the text of articles: “a”, “b”, “c”")
    mapping = Mapping((("b", Field.TEXT), ("a", Field.TITLE)))
    (item,) = found(tmp_path, data, "a.csv", mapping)
    assert article(item).title == ROW[0]
    assert article(item).published is None


def test_a_preview_shows_columns_their_meaning_and_three_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(table((*HEAD, "text", ""), *[(*ROW, "x", "y", "z")] * 5).encode())
    preview = preview_of(path)
    assert preview is not None
    assert preview.columns == (*HEAD, "text (2)", "column 5")
    assert preview.mapping.of(Field.TEXT) == ("text",)
    assert preview.rows == ((*ROW, "x", "y"),) * 3
    (tmp_path / "a.txt").write_text(TEXT)
    assert preview_of(tmp_path / "a.txt") is None


def test_short_rows_and_blank_ones_do_no_harm(tmp_path: Path) -> None:
    items = found(tmp_path, f"title,text,date\r\nA,{'words ' * 5}\r\n\r\n,,\r\nB\r\n".encode(), "a.csv")
    assert [one.part for one in items] == ["row 1", "row 4"]
    assert isinstance(items[1], Lost)


def test_a_formula_is_only_text(tmp_path: Path) -> None:
    (item,) = found(tmp_path, table(HEAD, ("=HYPERLINK(1)", "=1+1 is two", "")).encode(), "a.csv")
    assert article(item).text == "=HYPERLINK(1)\n\n=1+1 is two"


def test_nuls_do_no_harm(tmp_path: Path) -> None:
    (item,) = found(tmp_path, table(HEAD, ("A\0B", f"{TEXT}" * 20, "")).encode(), "a.csv")
    assert article(item).title == "A\ufffdB"


def test_a_line_longer_than_any_article_costs_only_its_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(separated, "LONGEST", 500)
    data = table(HEAD, ROW, ("A", "x" * 2100, ""), ROW).encode()
    one, lost, other = found(tmp_path, data, "a.csv")
    assert isinstance(one, Item)
    assert lost == Lost("row 2", "its line is longer than any article")
    assert isinstance(other, Item)


def test_a_quotation_mark_never_closed_swallows_no_more_than_an_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(separated, "LONGEST", 500)
    data = table(HEAD).encode() + b'A,"never closed\n' + b"A line of words\n" * 60 + table(ROW).encode()
    items = found(tmp_path, data, "a.csv")
    assert isinstance(items[0], Lost)
    assert "not closed" in items[0].why
    assert article(items[-1]).title == ROW[0]


@pytest.mark.parametrize("data", [b"\n\n", b",,,\n"])
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(Unreadable, match="does not name any columns"):
        preview_of(path)
