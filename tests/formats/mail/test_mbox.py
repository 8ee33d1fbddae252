from pathlib import Path

import pytest

from tests.formats.mail.test_eml import FIRST, message
from workbench.formats import Item, Lost, article_in, items_in
from workbench.formats.mail import mbox


def box(*messages: bytes) -> bytes:
    return b"".join(b"From jane@x.example Thu Sep 22 10:00:00 2022\n" + one + b"\n" for one in messages)


def found(tmp_path: Path, data: bytes) -> list[Item | Lost]:
    path = tmp_path / "mine"
    path.write_bytes(data)
    return list(items_in(path))


def test_each_message_is_an_item(tmp_path: Path) -> None:
    quoted = bytes(message(f"{FIRST}\n\n>From here on it is quoted.\n"))
    one, two = found(tmp_path, box(bytes(message(Subject="One")), quoted))
    assert isinstance(one, Item)
    assert (one.part, one.name, article_in(one).title) == ("message 1", "mine 1.eml", "One")
    assert isinstance(two, Item)
    assert "\nFrom here on" in article_in(two).text


def test_a_message_larger_than_any_article_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mbox, "LARGEST", 2000)
    small = bytes(message())
    items = found(tmp_path, box(small, bytes(message(FIRST * 100)), small))
    assert [type(item) for item in items] == [Item, Lost, Item]
