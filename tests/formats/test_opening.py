import logging
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from workbench.core.model import Basis, How
from workbench.core.problems import Unreadable
from workbench.formats import (
    Item,
    Lost,
    Mapping,
    Reached,
    article_in,
    holds_many,
    items_in,
    preview_of,
    recognising,
)
from workbench.formats.form import Refused
from workbench.formats.mapping import Preview

WORDS = b"North Korea denied that it had sold weapons to Russia on Thursday.\n"


class Crate:
    """A table that gives one row and then fails as it is told to."""

    name = "Crate"
    suffixes = (".crate",)

    def __init__(self, failure: Exception) -> None:
        self._failure = failure

    def recognises(self, head: bytes, name: str, /) -> bool:
        return name.endswith(".crate")

    def items(self, file: BinaryIO, name: str, mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        yield Item("row 1", "a.txt", WORDS)
        raise self._failure

    def preview(self, file: BinaryIO, name: str, /) -> Preview:
        raise self._failure


def crate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception) -> Path:
    monkeypatch.setattr(recognising, "kinds", lambda: (Crate(failure),))
    path = tmp_path / "a.crate"
    path.write_bytes(b"crate")
    return path


def test_what_was_read_before_a_container_failed_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = crate(tmp_path, monkeypatch, KeyError("x"))
    with caplog.at_level(logging.ERROR):
        item, lost = items_in(path)
        with pytest.raises(Unreadable, match=r"columns failed \(KeyError\)"):
            preview_of(path)
    assert isinstance(item, Item)
    assert lost == Lost("", "reading it as “Crate” failed (KeyError)")
    assert [record.args for record in caplog.records] == [("Crate",), (".crate",)]


def test_a_container_says_why_it_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = crate(tmp_path, monkeypatch, Refused("the rest of it is damaged"))
    assert list(items_in(path))[1] == Lost("", "the rest of it is damaged")
    with pytest.raises(Unreadable, match="the rest of it is damaged"):
        preview_of(path)


@pytest.mark.parametrize("name", ["missing.zip", "."])
def test_a_file_that_cannot_be_opened_is_unreadable(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unreadable):
        holds_many(tmp_path / name)
    with pytest.raises(Unreadable):
        list(items_in(tmp_path / name))


def test_an_item_is_read_by_the_forms_with_what_its_archive_says() -> None:
    page = b'<!doctype html><link rel="canonical" href="https://daily.example/own"><p>' + WORDS
    item = Item("record 1", "a.html", page, url="https://daily.example/b", captured="2022-09-22T10:00:00Z")
    parsed = article_in(item)
    assert parsed.url == "https://daily.example/b"
    assert parsed.basis["saved"] == Basis(How.ARCHIVE, "2022-09-22T10:00:00Z")
    with pytest.raises(Unreadable, match="a picture"):
        article_in(Item("record 2", "a.png", b"\x89PNG\r\n"))


def test_how_much_of_a_container_was_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"".join(b'{"title": "Grain %d", "text": "Ships left."}\n' % one for one in range(4)))
    reached = Reached()
    shares = [reached.share for _ in items_in(path, reached=reached)]
    assert shares == [0.25, 0.5, 0.75, 1.0]
