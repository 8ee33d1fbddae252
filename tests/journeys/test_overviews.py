"""From the matrix and the timeline to the words themselves, and back."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.journeys.person import CTRL, Person
from workbench.core.model import Stance
from workbench.desk import claims
from workbench.gui.actions.table import Act

WORDS = "carried by the state-controlled Korean"


def cell_with(person: Person, count: int) -> tuple[int, int]:
    """The first cell with so many passages, by row and column."""
    grid = person.window.parts.matrix().table.cells.grid
    return next(
        (row, column)
        for row in range(len(grid.rows))
        for column in range(len(grid.columns))
        if sum(map(len, grid.cell(row, column).values())) == count
    )


def test_a_cell_leads_to_its_passage_and_back(person: Person) -> None:
    person.press(Qt.Key.Key_4, CTRL)
    table = person.window.parts.matrix().table
    row, column = cell_with(person, 1)
    table.setFocus()
    for key, steps in ((Qt.Key.Key_Down, row), (Qt.Key.Key_Right, column)):
        for _ in range(steps):
            person.press(key)
    ((found,),) = table.cells.grid.cell(row, column).values()
    person.press(Qt.Key.Key_Return)
    assert person.window.parts.tabs.isVisible()
    assert person.view.article_id == found.article_id
    person.menu(Act.BACK)
    assert person.window.navigator.page is Act.GO_MATRIX


def test_evidence_linked_in_the_text_stands_in_the_matrix_and_is_undone(person: Person) -> None:
    claim = person.choose_claim(6)
    before = len(claims.evidence_of(person.desk, claim.id))
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_Minus)
    person.press(Qt.Key.Key_4, CTRL)
    grid = person.window.parts.matrix().table.cells.grid
    (row,) = (at for at, one in enumerate(grid.rows) if one.card.claim.id == claim.id)
    cells = [grid.cell(row, column) for column in range(len(grid.columns))]
    assert sum(len(cell.get(Stance.DISPUTES, ())) for cell in cells) == 1
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL)
    assert len(claims.evidence_of(person.desk, claim.id)) == before
    shown = person.window.parts.matrix().table.cells.grid
    assert not any(Stance.DISPUTES in shown.cell(row, column) for column in range(len(shown.columns)))


def test_the_timeline_leads_to_a_claim(person: Person) -> None:
    person.press(Qt.Key.Key_5, CTRL)
    chart = person.window.parts.timeline().chart
    claim = person.claim(1)
    at = QPoint(40, round(chart.stage.lane_top(1)) + 20)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert person.window.navigator.page is Act.GO_CLAIMS
    assert person.window.parts.claims().chosen() == claim.id
