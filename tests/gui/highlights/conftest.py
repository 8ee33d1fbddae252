"""Two articles with highlights of every kind, and the page that lists them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from tests.gui.living import living
from workbench.core.model import Stance
from workbench.core.problems import Problem
from workbench.desk import claims, notes, passages, tags
from workbench.desk.desk import Desk
from workbench.gui.highlights.page import HighlightsPage
from workbench.gui.kit.row_table import RowTable
from workbench.gui.rooms import Doing

KOREA = "Weapons were never exported. Officials 🚀 called the report a rumour."
EXAMINER = "An official, who was not named, said millions of rockets were bought."


@dataclass
class Marked:
    """The open case with what the tests speak of; passages are named by their first word."""

    desk: Desk
    korea: int
    examiner: int
    sourcing: int
    official: int
    denial: int
    claim: int
    weapons: int
    rumour: int
    millions: int

    def quotes(self, page: HighlightsPage) -> list[str]:
        """The quotes that are listed, from top to bottom."""
        ids = [page.highlights.list.id_at(at) for at in range(page.highlights.list.rows())]
        return [row.mark.passage.quote for row in passages.rows(self.desk, ids)]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Marked]:
    desk = make_desk(tmp_path)
    korea = add_article(desk, "Pyongyang says", KOREA, outlet="JoongAng", published="2022-09-22")
    examiner = add_article(desk, "Not provided", EXAMINER, outlet="Examiner", published="2022-09-23")
    sourcing = tags.new(desk, "Sourcing").id
    official = tags.new(desk, "Official", sourcing).id
    denial = tags.new(desk, "Denial").id
    claim = claims.new(desk, "North Korea sold shells to Russia").id
    weapons = passages.highlight(desk, korea, 0, 27, [denial]).id
    claims.link(desk, claim, weapons, Stance.DISPUTES)
    start = KOREA.index("rumour")
    rumour = passages.highlight(desk, korea, start, start + 6, note="Same word in KCNA English").id
    start = EXAMINER.index("millions")
    millions = passages.highlight(desk, examiner, start, start + 19, [official]).id
    notes.on_article(desk, examiner, "No headline came with it")
    notes.on_claim(desk, claim, "Ask the Pentagon")
    yield Marked(desk, korea, examiner, sourcing, official, denial, claim, weapons, rumour, millions)
    desk.close()


@pytest.fixture
def failures() -> list[Problem]:
    """What went wrong, as the window would be told."""
    return []


@pytest.fixture
def page(qtbot: QtBot, case: Marked, failures: list[Problem]) -> Iterator[HighlightsPage]:
    doing = Doing()
    doing.failed.connect(failures.append)
    made = HighlightsPage(doing)
    with living(qtbot, case.desk, made):
        yield made


def place(view: RowTable, row: int) -> QPoint:
    """The middle of a row."""
    return view.visualRect(view.model().index(row, 0)).center()


def click(view: RowTable, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A click on a row."""
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place(view, row))


def tick(view: RowTable, row: int) -> None:
    """A click on the tick box of a row."""
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, place(view, row).y()))


def says(page: HighlightsPage, words: str) -> bool:
    """Whether a label that can be seen says exactly this."""
    return any(one.text() == words and one.isVisible() for one in page.findChildren(QLabel))
