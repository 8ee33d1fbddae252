"""An open case for the tests of this room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casework import add_article, make_desk
from workbench.desk.desk import Desk
from workbench.store import connecting


@pytest.fixture(autouse=True)
def unhurried_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Does not wait for the disk: what survives a crash is proven in the tests of the store."""
    monkeypatch.setattr(connecting, "_WRITING", (*connecting._WRITING, "PRAGMA synchronous=OFF"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new, empty case, open for writing."""
    opened = make_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def article(desk: Desk) -> int:
    """An article in several scripts in that case."""
    return add_article(
        desk, "Grain", "Ships left Odesa 🚢 today.\nСуда ушли. 船が出た。\nغادرت السفن.", outlet="Courier"
    )
