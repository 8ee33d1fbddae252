"""Tables and records as programs export them, opened the way an import opens them."""

import json
from pathlib import Path
from typing import Any

from workbench.formats import Item, Lost, Mapping, items_in
from workbench.formats.parsed import Parsed

TEXT = (
    "North Korea denied that it had sold any weapons to Russia on Thursday.\n"
    "The statement was carried by the state news agency, which cited an official."
)

RECORD: dict[str, Any] = {
    "headline": "Korea denies",
    "body": TEXT,
    "pub_date": "2022-09-22T10:00:00Z",
    "source": {"id": 7, "name": "The Daily"},
    "authors": [{"name": "Jane Doe"}, {"name": "John Roe"}],
    "web_url": "https://daily.example/a",
    "lang": "en-GB",
    "section": "World",
    "tags": ["a", "b"],
    "score": 1.5,
}


def lines(*records: Any) -> bytes:
    """Records one to a line."""
    return "\n".join(map(json.dumps, records)).encode()


def found(folder: Path, data: bytes, name: str, mapping: Mapping | None = None) -> list[Item | Lost]:
    """What an import finds in a file of this content and name."""
    path = folder / name
    path.write_bytes(data)
    return list(items_in(path, mapping))


def article(found: Item | Lost) -> Parsed:
    """The article that an item is, read already."""
    assert isinstance(found, Item)
    assert found.parsed is not None
    return found.parsed
