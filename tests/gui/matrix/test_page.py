"""The evidence matrix, by mouse and by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.living import opened
from tests.gui.matrix.conftest import DENIED, OPEN, SOLD, Met, claims_shown, click
from workbench.core.model import Stance
from workbench.desk import articles, claims, overview
from workbench.gui.kit.quotes import QuotePopup
from workbench.gui.matrix.grid import Across
from workbench.gui.matrix.page import MatrixPage
from workbench.gui.rooms import Spot
from workbench.gui.theme import tokens
from workbench.gui.theme.theme import Mode, Theme

EARLY, LATE, UNDATED = range(3)
AGREED, CONTESTED, UNTOUCHED = range(3)


def says(page: MatrixPage, words: str) -> bool:
    return any(one.text() == words and one.isVisible() for one in page.findChildren(QLabel))


def press(header: QHeaderView, section: int) -> None:
    along = header.sectionViewportPosition(section) + 20
    across = header.orientation() is Qt.Orientation.Horizontal
    at = QPoint(along, 10) if across else QPoint(10, along)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_claims_meet_the_articles_that_bear_on_them_by_date(page: MatrixPage, case: Met) -> None:
    grid = page.table.cells.grid
    assert claims_shown(page) == [case.agreed, case.contested, case.untouched]
    assert [column.key for column in grid.columns] == [case.early, case.late, case.undated]
    assert {stance: len(found) for stance, found in grid.cell(CONTESTED, EARLY).items()} == {
        Stance.CORROBORATES: 1, Stance.DISPUTES: 1,
    }  # fmt: skip
    assert says(page, "3 claims × 3 articles · 3 with gaps")


def test_a_click_on_one_passage_goes_there(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    with qtbot.waitSignal(page.spotWanted) as told:
        click(page, CONTESTED, LATE)
    assert told.args == [Spot(case.late, *OPEN)]


def test_enter_after_arrows_goes_there(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    page.table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(page.table, key)
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == [Spot(case.undated, *DENIED)]


def test_of_several_passages_one_is_picked_by_its_quote(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    click(page, CONTESTED, EARLY)
    popup = opened(QuotePopup)
    assert [popup.list.item(row).text().split("\n")[0] for row in range(popup.list.count())] == [
        "“Rockets were sold”", "“Nothing was sold”",
    ]  # fmt: skip
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert told.args == [Spot(case.early, *DENIED)]


def test_a_quote_is_picked_by_a_click(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    click(page, CONTESTED, EARLY)
    popup = opened(QuotePopup)
    at = popup.list.visualItemRect(popup.list.item(0)).center()
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [Spot(case.early, *SOLD)]


def test_an_empty_cell_opens_nothing(qtbot: QtBot, page: MatrixPage) -> None:
    with qtbot.assertNotEmitted(page.spotWanted):
        click(page, UNTOUCHED, EARLY)
        QTest.keyClick(page.table, Qt.Key.Key_Return)


def test_the_headers_lead_to_the_claim_and_to_the_article(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    with qtbot.waitSignal(page.claimWanted) as told:
        press(page.table.verticalHeader(), UNTOUCHED)
    assert told.args == [case.untouched]
    with qtbot.waitSignal(page.spotWanted) as told:
        press(page.table.horizontalHeader(), LATE)
    assert told.args == [Spot(case.late)]


def test_outlets_gather_their_articles(page: MatrixPage, case: Met) -> None:
    QTest.mouseClick(page.choices[Across.OUTLETS], Qt.MouseButton.LeftButton)
    grid = page.table.cells.grid
    assert [column.outlet for column in grid.columns] == ["Courier", "Herald"]
    assert len(grid.cell(CONTESTED, 0)[Stance.DISPUTES]) == 2
    assert says(page, "3 claims × 2 outlets · 3 with gaps")


@pytest.mark.parametrize(
    ("steps", "order"),
    [(1, [AGREED, CONTESTED, UNTOUCHED]), (2, [CONTESTED, AGREED, UNTOUCHED])],
)
def test_claims_are_sorted_by_key(page: MatrixPage, case: Met, steps: int, order: list[int]) -> None:
    page.order.setFocus()
    for _ in range(steps):
        QTest.keyClick(page.order, Qt.Key.Key_Down)
    given = [case.agreed, case.contested, case.untouched]
    assert claims_shown(page) == [given[at] for at in order]


def test_by_status_follows_the_scale_of_the_case(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    claims.judge(case.desk, case.agreed, "disputed", "Nobody saw them")
    QTest.keyClick(page.order, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: claims_shown(page) == [case.contested, case.untouched, case.agreed])


def test_what_is_current_stays_so_when_evidence_comes(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    page.table.setCurrentIndex(page.table.cells.index(CONTESTED, UNDATED))
    claims.link_span(case.desk, case.untouched, case.late, *SOLD, Stance.CORROBORATES)
    qtbot.waitUntil(lambda: bool(page.table.cells.grid.cell(UNTOUCHED, LATE)))
    now = page.table.currentIndex()
    assert (now.row(), now.column()) == (CONTESTED, UNDATED)
    case.desk.undo()
    qtbot.waitUntil(lambda: not page.table.cells.grid.cell(UNTOUCHED, LATE))
    assert overview.of_evidence(case.desk).bearings


def test_an_article_that_is_removed_leaves_the_columns(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    page.table.setCurrentIndex(page.table.cells.index(CONTESTED, LATE))
    articles.delete(case.desk, [case.late])
    qtbot.waitUntil(lambda: len(page.table.cells.grid.columns) == 2)
    assert page.table.currentIndex().isValid()


def test_an_article_of_unknown_outlet_is_told_by_its_title(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    articles.change(case.desk, case.late, outlet="")
    cells, spoken = page.table.cells, Qt.ItemDataRole.AccessibleTextRole

    def told() -> str:
        return str(cells.data(cells.index(CONTESTED, LATE), spoken))

    qtbot.waitUntil(lambda: told().startswith("C2, Late, 30 Jan 2023"))
    assert "Outlet unknown" in str(cells.headerData(LATE, Qt.Orientation.Horizontal, spoken))


def test_everything_is_said_in_words(page: MatrixPage) -> None:
    cells, spoken = page.table.cells, Qt.ItemDataRole.AccessibleTextRole
    assert cells.data(cells.index(CONTESTED, EARLY), spoken) == (
        "C2, Courier, 22 Sep 2022\n1 passage corroborating\n1 passage disputing"
    )
    assert "no evidence here" in str(cells.data(cells.index(UNTOUCHED, EARLY), spoken))
    untouched = str(cells.headerData(UNTOUCHED, Qt.Orientation.Vertical, spoken))
    assert untouched.startswith("C3, Corroborated: Ships were sold (+0 −0)\nNo evidence: ")
    assert "date unknown" in str(cells.headerData(UNDATED, Qt.Orientation.Horizontal, spoken))


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_chips_wear_the_colours_of_their_stance(page: MatrixPage, theme: Theme, mode: Mode) -> None:
    theme.set_mode(mode)
    picture = page.table.viewport().grab(page.table.visualRect(page.table.cells.index(CONTESTED, LATE)))
    image = picture.toImage()
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    styles = tokens.current().stances
    assert QColor(styles[Stance.CONTEXT].fill).rgb() in seen
    assert QColor(styles[Stance.CORROBORATES].fill).rgb() not in seen


def test_without_claims_it_says_what_to_do(qtbot: QtBot, page: MatrixPage, case: Met) -> None:
    for claim_id in (case.agreed, case.contested):
        claims.delete(case.desk, claim_id)
    qtbot.waitUntil(lambda: says(page, "No evidence yet"))
    claims.delete(case.desk, case.untouched)
    qtbot.waitUntil(lambda: says(page, "No claims yet"))
