"""Lists of queries."""

from pathlib import Path

import pytest

from workbench.core.problems import Unreadable
from workbench.desk import query_lists
from workbench.desk.query_lists import Entry, read


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_text_has_one_query_a_line_and_remarks(tmp_path: Path) -> None:
    path = put(tmp_path, "list.txt", '\ufeff# arms\n rockets OR shells \r\n\n  # more\n"never exported"\n#')
    assert read(path) == (Entry("rockets OR shells"), Entry('"never exported"'))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_has_a_column_of_queries_and_perhaps_one_of_names(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ["Name", "n", " QUERY "],
        ["Arms", "1", '"""never exported"" -rumor"'],
        ["", "2", "'-rumor"],
        ["Empty"],
    ]
    path = put(tmp_path, "list.CSV", "\r\n".join(delimiter.join(row) for row in rows))
    assert read(path) == (Entry('"never exported" -rumor', "Arms"), Entry("-rumor"))


def test_other_encodings_are_read(tmp_path: Path) -> None:
    assert read(put(tmp_path, "a.txt", "été\n".encode("utf-16"))) == (Entry("été"),)


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.txt", "# nothing\n", "no query in it"),
        ("a.csv", "word,name\nrockets,x\n", "no column called “query”"),
        ("a.csv", "", "no column called “query”"),
        ("a.csv", "query\n" + "x" * 200_000, "too long for a query"),
        ("a.txt", b"%PDF-1.4", "it is a PDF"),
    ],
)
def test_what_is_no_list_is_refused_with_the_reason(
    tmp_path: Path, name: str, content: str | bytes, why: str
) -> None:
    with pytest.raises(Unreadable, match=why):
        read(put(tmp_path, name, content))


def test_a_list_that_is_not_there_or_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Unreadable, match="No such file"):
        read(tmp_path / "a.txt")
    monkeypatch.setattr(query_lists, "MOST", 2)
    with pytest.raises(Unreadable, match="more than 2 queries"):
        read(put(tmp_path, "a.txt", "a\nb\nc\n"))
    monkeypatch.setattr(query_lists, "_LARGEST", 3)
    with pytest.raises(Unreadable, match="too large"):
        read(put(tmp_path, "a.txt", "abcdef"))
