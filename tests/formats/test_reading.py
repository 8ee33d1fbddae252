import logging
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fuzz.checking import check
from tests.made import pdf, word
from workbench.core.problems import Unreadable
from workbench.formats import Parsed, contents, files, parse, parse_file, recognising

PIECES = st.sampled_from(
    [
        *(
            "<html>",
            "<body>",
            "<p>",
            "</p>",
            "<div ",
            ">",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<title>",
            "<h1>",
        ),
        *('<script type="application/ld+json">', '{"@type":"NewsArticle","headline":', '"x"', "}", "[" * 50),
        *(
            "<table>",
            "&#0;",
            "&#xD800;",
            "&#1114111;",
            "By Jane Doe\n",
            "Published: 30 Jan, 2023 06:40am\n",
            "(AFP) -",
        ),
        *("Copyright ©", "© 2022 ", "Comments\n", "무단전재", "기자", "Friday, 99 Jan 2022\n", "\r\n"),
        "North Korea denied that it had sold weapons to Russia on Thursday.\n",
    ]
)


def try_parsing(data: bytes, name: str) -> None:
    try:
        parsed = parse(data, Path(name))
    except Unreadable as problem:
        if "failed" in problem.why:
            raise
    else:
        check(parsed)


@given(st.binary(max_size=2000), st.sampled_from(["a.txt", "a.html", "a"]))
@example(b"\xff\xfe\x00\xd8", "a.txt")
@example(b"<html>\xff\xfe", "a.html")
@settings(deadline=None)
def test_any_bytes_are_an_article_or_unreadable(data: bytes, name: str) -> None:
    try_parsing(data, name)


@given(
    st.lists(PIECES | st.text(max_size=30), max_size=40).map("".join), st.sampled_from(["a.txt", "a.html"])
)
@settings(deadline=None)
def test_any_pieces_of_pages_are_an_article_or_unreadable(text: str, name: str) -> None:
    try_parsing(text.encode("utf-8", "replace"), name)


def test_the_content_decides_before_the_name() -> None:
    page = b"<!DOCTYPE html><title>A title</title><p>North Korea denied selling any weapons to Russia.</p>"
    assert "<p>" not in parse(page, Path("page.txt")).text
    assert parse(b"Just a few plain words.", Path("page.html")).text == "Just a few plain words."


def test_a_binary_file_called_text_is_refused_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    with pytest.raises(Unreadable, match=r"notes\.txt.*it is a program"):
        parse(contents(path), path)


def test_a_text_without_words_is_refused() -> None:
    with pytest.raises(Unreadable, match="no words"):
        parse(b" \n\t\n --- \n", Path("a.txt"))


class Failing:
    name = "Failing"
    suffixes = (".txt",)

    def __init__(self, looks: bool) -> None:
        self._looks = looks

    def recognises(self, head: bytes, name: str, /) -> bool:
        if self._looks:
            return True
        raise KeyError("recognises")

    def read(self, data: bytes, name: str, /) -> Parsed:
        raise KeyError("read")


def test_a_form_that_fails_on_a_file_makes_it_unreadable_and_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(recognising, "kinds", lambda: (Failing(looks=True),))
    with caplog.at_level(logging.ERROR), pytest.raises(Unreadable, match=r"“Failing” failed \(KeyError\)"):
        parse(b"text", Path("a.txt"))
    assert "Failing" in caplog.text


def test_a_form_that_fails_to_look_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(recognising, "kinds", lambda: (Failing(looks=False),))
    with pytest.raises(Unreadable, match="not text"):
        parse(b"text", Path("a.txt"))
    assert "failed to look" in caplog.text


def test_a_file_is_read_like_its_bytes(tmp_path: Path) -> None:
    for name, data in {"a.pdf": pdf.article(), "a.docx": word.article()}.items():
        path = tmp_path / name
        path.write_bytes(data)
        assert parse_file(path) == parse(data, path)


def test_a_file_of_pictures_may_be_larger_than_what_is_held_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 100)
    for name, data in {"a.pdf": pdf.article(), "a.docx": word.article()}.items():
        (tmp_path / name).write_bytes(data)
    assert parse_file(tmp_path / "a.pdf").byline == "Jane Doe"
    with pytest.raises(Unreadable, match="larger"):
        parse_file(tmp_path / "a.docx")


def test_an_open_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 and no more")
    with pytest.raises(Unreadable, match=r"a\.pdf.*damaged PDF"):
        parse_file(tmp_path / "a.pdf")
    with pytest.raises(Unreadable, match="no such file"):
        parse_file(tmp_path / "b.pdf")
