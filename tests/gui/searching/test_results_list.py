"""Looking through what was found, and going there, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.casework import add_article
from tests.gui.searching.driving import DENIAL, REPORT, Case, Searching
from workbench.core.problems import Unknown
from workbench.core.query import Kind
from workbench.core.views import Found
from workbench.desk import notes, passages
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder
from workbench.gui.rooms import Spot
from workbench.gui.searching.asking import PAGE
from workbench.gui.theme import tokens


def test_an_article_lists_three_passages_and_a_click_lists_the_others(searching: Searching) -> None:
    searching.enter("shells")
    assert searching.passages()[3:] == ["4 more passages"]
    searching.click(3)
    assert len(searching.passages()) == 7
    assert searching.list.currentIndex().row() == 3
    assert "Line 3 speaks" in searching.passages()[3]


def test_enter_on_a_passage_goes_to_its_place(searching: Searching, case: Case, qtbot: QtBot) -> None:
    searching.enter('"never exported"')
    QTest.keyClick(searching.field, Qt.Key.Key_Down)
    assert searching.list.hasFocus()
    with qtbot.waitSignal(searching.page.spotWanted) as wanted:
        QTest.keyClick(searching.list, Qt.Key.Key_Return)
    start = DENIAL.index("never")
    end = start + len("never exported")
    assert wanted.args == [Spot(case.denial, start, end, hits=((start, end),))]


def test_a_double_click_goes_there_and_a_click_shows_it_beside(
    searching: Searching, case: Case, qtbot: QtBot
) -> None:
    searching.enter("rockets")
    row = searching.model.row_of(("article", case.report, 1))
    assert row is not None
    with qtbot.assertNotEmitted(searching.page.spotWanted):
        searching.click(row)
    assert searching.text.toPlainText() == REPORT
    with qtbot.waitSignal(searching.page.spotWanted) as wanted:
        QTest.mouseDClick(searching.list.viewport(), Qt.MouseButton.LeftButton, pos=searching.place(row))
    start = REPORT.index("rockets", REPORT.index("\n"))
    (spot,) = wanted.args
    assert (spot.article_id, spot.start, spot.end) == (case.report, start, start + len("rockets"))
    assert {REPORT[first:last] for first, last in spot.hits} == {"rockets"}
    assert len(spot.hits) == REPORT.count("rockets")


def test_where_there_is_no_room_for_a_preview_a_click_goes_there(
    qtbot: QtBot, english: None, desk: Desk, finder: Finder, case: Case
) -> None:
    narrow = Searching(qtbot, desk, finder, width=830)
    narrow.enter("harvest")
    qtbot.waitUntil(narrow.preview.isHidden)
    with qtbot.waitSignal(narrow.page.spotWanted) as wanted:
        narrow.click(0)
    assert wanted.args[0].article_id == case.undated


def test_a_highlight_and_its_note_lead_to_its_place(searching: Searching, case: Case, qtbot: QtBot) -> None:
    searching.enter("rocket*")
    searching.search_all()
    start, end = DENIAL.index("never"), DENIAL.index(" to Russia")
    for kind in (Kind.HIGHLIGHT, Kind.NOTE):
        searching.click(searching.row(kind))
        with qtbot.waitSignal(searching.page.spotWanted) as wanted:
            searching.press("Open")
        (spot,) = wanted.args
        assert (spot.article_id, spot.start, spot.end) == (case.denial, start, end)
        assert all(start <= first < last <= end for first, last in spot.hits)
    assert searching.says("A zeppelin is no rocket.")


def test_a_claim_and_a_note_on_it_lead_to_the_claim(searching: Searching, case: Case, qtbot: QtBot) -> None:
    searching.enter("sold OR ministry")
    searching.search_all()
    for kind in (Kind.CLAIM, Kind.NOTE):
        searching.click(searching.row(kind))
        with qtbot.waitSignal(searching.page.claimWanted) as wanted:
            QTest.keyClick(searching.list, Qt.Key.Key_Return)
        assert wanted.args == [case.claim]
    assert searching.text.toPlainText() == "Ask the ministry."


def test_up_from_the_first_row_and_escape_return_to_the_field(searching: Searching) -> None:
    searching.enter("rockets")
    QTest.keyClick(searching.field, Qt.Key.Key_Down)
    QTest.keyClick(searching.list, Qt.Key.Key_Down)
    QTest.keyClick(searching.list, Qt.Key.Key_Up)
    assert searching.list.hasFocus()
    QTest.keyClick(searching.list, Qt.Key.Key_Up)
    assert searching.field.hasFocus()
    QTest.keyClick(searching.field, Qt.Key.Key_Down)
    QTest.keyClick(searching.list, Qt.Key.Key_Escape)
    assert searching.field.hasFocus()
    QTest.keyClick(searching.field, Qt.Key.Key_Escape)
    assert searching.field.text() == ""


def test_stepping_lists_hidden_passages_on_the_way(searching: Searching) -> None:
    searching.enter("shells")
    for _ in range(3):
        QTest.keyClick(searching.field, Qt.Key.Key_F3)
    assert len(searching.passages()) == 7
    assert searching.list.currentIndex().row() == 3


def test_further_pages_come_when_the_list_is_scrolled_to_its_end(
    qtbot: QtBot, english: None, desk: Desk, finder: Finder
) -> None:
    for number in range(PAGE + 5):
        add_article(desk, f"Tractor {number}", f"A tractor with number {number}.")
    finder.catch_up()
    searching = Searching(qtbot, desk, finder)
    searching.enter("tractor")
    assert searching.line().startswith("30 passages in the first 30 of 35: 35 articles")
    bar = searching.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(searching.titles()) == PAGE + 5)
    assert searching.questions[-1].offset == PAGE
    assert searching.line().startswith("35 passages in 35 articles")
    with qtbot.waitSignal(searching.page.asked):
        desk.undo()
    assert len(searching.titles()) == PAGE + 4


def test_what_was_searched_for_is_marked_in_the_list(searching: Searching) -> None:
    searching.enter("harvest")
    image = searching.list.viewport().grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(60)}
    assert tokens.current().match.lower() in colors


def test_every_row_has_a_name_for_screen_readers(searching: Searching) -> None:
    searching.enter("rockets")
    names = [
        searching.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(searching.model.rowCount())
    ]
    assert names[0] == "Articles, A report, Examiner · Sep 2022, Line 0 speaks of rockets and shells."
    assert names[3] == "Articles, A report, Examiner · Sep 2022, 4 more passages"


def test_the_menu_of_a_passage_opens_and_copies_it(searching: Searching, case: Case, qtbot: QtBot) -> None:
    searching.enter("harvest")
    QTest.keyClick(searching.field, Qt.Key.Key_Down)
    opening, copying = _menu(searching)
    copying.trigger()
    assert QGuiApplication.clipboard().text() == "The harvest of apples was good."
    with qtbot.waitSignal(searching.page.spotWanted) as wanted:
        opening.trigger()
    assert wanted.args[0].article_id == case.undated


def _menu(searching: Searching) -> list[QAction]:
    """The actions of the context menu, asked for by key."""
    place = searching.place(0)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, searching.list.mapToGlobal(place))
    QApplication.sendEvent(searching.list, event)
    (menu,) = (one for one in searching.list.findChildren(QMenu) if one.isVisible())
    actions = menu.actions()
    menu.hide()
    return actions


def test_walking_goes_from_one_found_article_to_the_next_and_back_to_its_last_hit(
    searching: Searching, case: Case, qtbot: QtBot
) -> None:
    searching.enter("rockets")
    spots: list[Spot] = []
    searching.page.spotWanted.connect(spots.append)
    searching.page.walk(1)
    searching.page.walk(-1)
    assert [spot.article_id for spot in spots] == [case.denial, case.report]
    assert spots[1].hits is not None
    assert (spots[1].start, spots[1].end) == spots[1].hits[-1]
    with qtbot.waitSignal(searching.page.said) as said:
        searching.page.walk(-1)
    assert said.args == ["That was the first hit of this search."]
    searching.page.walk(1)
    with qtbot.waitSignal(searching.page.said) as said:
        searching.page.walk(1)
    assert said.args == ["That was the last hit of this search."]


def test_walking_goes_on_with_what_is_not_listed_yet(
    qtbot: QtBot, english: None, desk: Desk, finder: Finder
) -> None:
    made = {add_article(desk, f"Tractor {one}", f"A tractor with number {one}.") for one in range(PAGE + 2)}
    finder.catch_up()
    searching = Searching(qtbot, desk, finder)
    searching.enter("tractor")
    spots: list[Spot] = []
    searching.page.spotWanted.connect(spots.append)
    for _ in range(PAGE + 2):
        searching.page.walk(1)
    assert len({spot.article_id for spot in spots}) == PAGE + 1
    assert {spot.article_id for spot in spots} < made


def test_highlights_are_walked_through_by_what_was_found_in_them(
    qtbot: QtBot, english: None, desk: Desk, finder: Finder
) -> None:
    article = add_article(desk, "Grain", "Grain left the port of Odesa. Nobody saw the grain.")
    highlight = passages.highlight(desk, article, 5, 28).id
    notes.on_passage(desk, highlight, "The port is closed.")
    notes.on_article(desk, article, "Which port?")
    finder.catch_up()
    searching = Searching(qtbot, desk, finder)
    spots: list[Spot] = []
    searching.page.spotWanted.connect(spots.append)
    searching.enter("port")
    searching.search_all()
    searching.list.setCurrentIndex(searching.model.index(0, 0))
    searching.list.go()
    while searching.list.walk(1):
        pass
    assert {(spot.start, spot.end, spot.hits) for spot in spots} == {
        (15, 19, ((15, 19),)),
        (5, 28, ((15, 19),)),
        (5, 28, ((5, 28),)),
        (0, 0, ()),
    }


def test_what_was_opened_stays_open_when_the_case_changes(
    searching: Searching, desk: Desk, case: Case, qtbot: QtBot
) -> None:
    searching.enter("shells")
    searching.click(3)
    with qtbot.waitSignal(searching.page.asked):
        add_article(desk, "Another", "Apples.")
    assert len(searching.passages()) == 7


def test_passages_that_cannot_be_read_stay_behind_their_row(
    searching: Searching, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching.enter("shells")

    def refused(connection: object, found: Found) -> Found:
        raise Unknown("text", found.body)

    monkeypatch.setattr("workbench.gui.searching.page.whole", refused)
    searching.click(3)
    assert searching.passages()[3:] == ["4 more passages"]
