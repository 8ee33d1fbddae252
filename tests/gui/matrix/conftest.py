"""Three claims, three articles of two outlets, and the page that shows how they meet."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from tests.gui.living import living
from workbench.core.model import Stance
from workbench.desk import claims
from workbench.desk.desk import Desk
from workbench.gui.matrix.page import MatrixPage
from workbench.gui.rooms import Doing

TEXT = "Rockets were sold. Nothing was sold. Who knows."
SOLD, DENIED, OPEN = (0, 17), (19, 35), (37, 46)


@dataclass
class Met:
    """The open case with what the tests speak of."""

    desk: Desk
    early: int
    late: int
    undated: int
    agreed: int
    contested: int
    untouched: int


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Met]:
    desk = make_desk(tmp_path)
    undated = add_article(desk, "No date", TEXT, outlet="Courier")
    late = add_article(desk, "Late", TEXT, outlet="Herald", published="2023-01-30")
    early = add_article(desk, "Early", TEXT, outlet="Courier", published="2022-09-22")
    agreed = claims.new(desk, "Tanks were sold").id
    contested = claims.new(desk, "Rockets were sold").id
    untouched = claims.new(desk, "Ships were sold").id
    claims.link_span(desk, agreed, early, *SOLD, Stance.CORROBORATES)
    claims.link_span(desk, contested, early, *SOLD, Stance.CORROBORATES)
    claims.link_span(desk, contested, early, *DENIED, Stance.DISPUTES)
    claims.link_span(desk, contested, undated, *DENIED, Stance.DISPUTES)
    claims.link_span(desk, contested, late, *OPEN, Stance.CONTEXT)
    claims.judge(desk, untouched, "corroborated", "As everybody knows")
    yield Met(desk, early, late, undated, agreed, contested, untouched)
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, case: Met) -> Iterator[MatrixPage]:
    made = MatrixPage(Doing())
    with living(qtbot, case.desk, made, 1100, 600):
        yield made


def claims_shown(page: MatrixPage) -> list[int]:
    """The ids of the claims from top to bottom."""
    return [row.card.claim.id for row in page.table.cells.grid.rows]


def click(page: MatrixPage, row: int, column: int) -> None:
    """A click on a cell."""
    at: QPoint = page.table.visualRect(page.table.cells.index(row, column)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
