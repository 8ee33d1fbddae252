"""A small case, and a search page over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.casework import make_desk
from tests.gui.searching.driving import Case, Searching, fill
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case(desk: Desk) -> Case:
    return fill(desk)


@pytest.fixture
def finder(desk: Desk, case: Case) -> Iterator[Finder]:
    made = Finder(desk)
    made.catch_up()
    yield made
    made.close()


@pytest.fixture
def searching(qtbot: QtBot, english: None, desk: Desk, finder: Finder) -> Searching:
    return Searching(qtbot, desk, finder)
