"""A small case for the claims rooms: three articles, two claims, evidence on the first."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from workbench.core.model import Stance
from workbench.core.problems import Problem
from workbench.desk import claims
from workbench.desk.desk import Desk
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.claims.room import ClaimsRoom
from workbench.gui.rooms import Doing

R = TypeVar("R", bound=ClaimsRoom)

DENIAL = "We have never exported weapons or ammunition to Russia"
REPORT = "sales to Russia were confirmed in declassified intelligence reports"


@dataclass
class Casework:
    """The open case with what the tests speak of."""

    desk: Desk
    sold: int
    tanks: int
    korea: int
    examiner: int


class News(QObject):
    """Brings deeds to a room the way the window does: queued."""

    came = Signal(object)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Casework]:
    desk = make_desk(tmp_path)
    korea = add_article(
        desk, "Pyongyang says", f"Korean weapons {REPORT}.", outlet="JoongAng", published="2022-09-22"
    )
    examiner = add_article(desk, "Not provided", f"“{DENIAL},” it said. More 🚀 follows.", outlet="Examiner")
    sold = claims.new(desk, "North Korea sold shells to Russia", "Pentagon", "2022-09").id
    tanks = claims.new(desk, "The United States will provide 31 tanks").id
    start = len("Korean weapons ")
    claims.link_span(desk, sold, korea, start, start + len(REPORT), Stance.CORROBORATES)
    claims.link_span(desk, sold, examiner, 1, 1 + len(DENIAL), Stance.DISPUTES)
    yield Casework(desk, sold, tanks, korea, examiner)
    desk.close()


@pytest.fixture
def failures() -> list[Problem]:
    """What went wrong, as the window would be told."""
    return []


@pytest.fixture
def doing(failures: list[Problem]) -> Doing:
    made = Doing()
    made.failed.connect(failures.append)
    return made


@pytest.fixture
def pane(qtbot: QtBot, case: Casework, doing: Doing) -> Iterator[ClaimsPane]:
    room = ClaimsPane(doing)
    yield from _shown(qtbot, case, room)


@pytest.fixture
def page(qtbot: QtBot, case: Casework, doing: Doing) -> Iterator[ClaimsPage]:
    room = ClaimsPage(doing)
    yield from _shown(qtbot, case, room)


def _shown(qtbot: QtBot, case: Casework, room: R) -> Iterator[R]:
    qtbot.addWidget(room)
    news = News()
    news.came.connect(room.follow, Qt.ConnectionType.QueuedConnection)
    stop = case.desk.listen(news.came.emit)
    room.resize(760, 700)
    room.set_desk(case.desk)
    room.show()
    qtbot.waitExposed(room)
    yield room
    stop()
    room.set_desk(None)
