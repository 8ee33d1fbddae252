"""Articles with dates known well, in part and not at all, and the page that shows them in time."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from tests.gui.living import living
from workbench.core.model import Stance
from workbench.desk import claims
from workbench.desk.desk import Desk
from workbench.gui.rooms import Doing
from workbench.gui.timeline.page import TimelinePage

TEXT = "Rockets were sold. Nothing was sold. Who knows."
SOLD, DENIED, OPEN = (0, 17), (19, 35), (37, 46)


@dataclass
class Told:
    """The open case with what the tests speak of."""

    desk: Desk
    early: int
    month: int
    late: int
    undated: int
    sold: int
    silent: int


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Told]:
    desk = make_desk(tmp_path)
    early = add_article(desk, "Early", TEXT, outlet="Courier", published="2022-09-22")
    month = add_article(desk, "Some day", TEXT, outlet="Courier", published="2022-11")
    late = add_article(desk, "Late", TEXT, outlet="Herald", published="2023-01-30T08:00:00Z")
    undated = add_article(desk, "No date", TEXT, outlet="Herald")
    sold = claims.new(desk, "Rockets were sold", said="2022-09").id
    silent = claims.new(desk, "Ships were sold").id
    claims.link_span(desk, sold, early, *SOLD, Stance.CORROBORATES)
    claims.link_span(desk, sold, late, *DENIED, Stance.DISPUTES)
    claims.link_span(desk, sold, late, *SOLD, Stance.DISPUTES)
    claims.link_span(desk, sold, month, *OPEN, Stance.CONTEXT)
    claims.link_span(desk, sold, undated, *DENIED, Stance.DISPUTES)
    yield Told(desk, early, month, late, undated, sold, silent)
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, case: Told) -> Iterator[TimelinePage]:
    made = TimelinePage(Doing())
    with living(qtbot, case.desk, made, 1100, 600):
        yield made
