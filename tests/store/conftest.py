"""An open store for the tests of this room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casework import AUTHOR, PROGRAM
from workbench.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new, empty case, open for writing."""
    opened = Store.create(tmp_path / "case", "Ports", AUTHOR, PROGRAM)
    yield opened
    opened.close()
