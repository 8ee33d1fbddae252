"""The highlights of a case, by mouse and by key, checked through the desk."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.highlights.conftest import Marked, click, place, says, tick
from tests.gui.living import closed, living, opened, take
from workbench.core.changes import Label
from workbench.core.views import Mark
from workbench.desk import articles, cases, passages, tags
from workbench.gui.highlights.page import HighlightsPage
from workbench.gui.kit.facet_list import FacetList
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.picker import Picker
from workbench.gui.rooms import Doing, Spot

ALL = ["Weapons were never exported", "rumour", "millions of rockets"]
CONTROL = Qt.KeyboardModifier.ControlModifier


def mark(case: Marked, passage_id: int) -> Mark:
    return passages.one(case.desk, passage_id)


def narrow(page: HighlightsPage, button: str) -> None:
    (found,) = (one for one in page.findChildren(QPushButton) if one.text() == button)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def facet(page: HighlightsPage, row: int) -> None:
    (facets,) = (one for one in page.findChildren(FacetList) if one.accessibleName() == "Tags")
    at = facets.visualRect(facets.model().index(row, 0)).center()
    QTest.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_all_are_listed_by_article_and_place(page: HighlightsPage, case: Marked) -> None:
    assert case.quotes(page) == ALL
    assert says(page, "3 highlights in 2 articles")


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("EXPORTED", ALL[:1]), ("kcna", ALL[1:2]), ("denial", ALL[:1]), ("pyongyang", ALL[:2]),
        ("examiner", ALL[2:]),
    ],
)  # fmt: skip
def test_words_are_looked_for_in_quote_note_tag_title_and_outlet(
    qtbot: QtBot, page: HighlightsPage, case: Marked, words: str, quotes: list[str]
) -> None:
    QTest.keyClicks(page.highlights.field, words)
    qtbot.waitUntil(lambda: case.quotes(page) == quotes)


def test_the_numbers_are_those_of_the_filter(qtbot: QtBot, page: HighlightsPage) -> None:
    QTest.keyClicks(page.highlights.field, "pyongyang")
    qtbot.waitUntil(lambda: says(page, "2 highlights in 1 article"))


@pytest.mark.parametrize(
    ("button", "quotes"),
    [("Untagged", ALL[1:2]), ("With a note", ALL[1:2]), ("Evidence", ALL[:1]), ("All", ALL)],
)
def test_they_are_narrowed_by_what_hangs_on_them(
    page: HighlightsPage, case: Marked, button: str, quotes: list[str]
) -> None:
    narrow(page, button)
    assert case.quotes(page) == quotes


def test_a_tag_stands_for_those_below_it(page: HighlightsPage, case: Marked) -> None:
    facet(page, 0)
    assert case.quotes(page) == ALL[2:]
    facet(page, 2)
    assert case.quotes(page) == [ALL[0], ALL[2]]


def test_one_article_can_be_picked_and_put_away(page: HighlightsPage, case: Marked) -> None:
    narrow(page, "All articles")
    picker = opened(Picker)
    assert picker.chooser.rows() == 3
    QTest.keyClicks(picker.chooser.field, "not prov")
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert case.quotes(page) == ALL[2:]
    QTest.mouseClick(page.highlights.filters.article.away, Qt.MouseButton.LeftButton)
    assert case.quotes(page) == ALL


def test_an_article_that_is_gone_does_not_narrow_any_more(
    qtbot: QtBot, page: HighlightsPage, case: Marked
) -> None:
    narrow(page, "All articles")
    QTest.keyClicks(opened(Picker).chooser.field, "not prov")
    QTest.keyClick(opened(Picker).chooser.field, Qt.Key.Key_Return)
    articles.delete(case.desk, [case.examiner])
    qtbot.waitUntil(lambda: case.quotes(page) == ALL[:2])


def test_filters_that_leave_nothing_are_cleared_by_a_button(
    qtbot: QtBot, page: HighlightsPage, case: Marked
) -> None:
    facet(page, 0)
    narrow(page, "Evidence")
    assert says(page, "No highlight fits")
    narrow(page, "Clear all filters")
    assert case.quotes(page) == ALL


def test_a_click_and_enter_go_to_the_passage(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    passage = mark(case, case.rumour).passage
    spot = Spot(case.korea, passage.start, passage.end)
    with qtbot.waitSignal(page.spotWanted) as told:
        click(page.highlights.list, 1)
    assert told.args == [spot]
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.keyClick(page.highlights.list, Qt.Key.Key_Return)
    assert told.args == [spot]


def test_the_tick_box_and_ctrl_choose_without_going_there(
    qtbot: QtBot, page: HighlightsPage, case: Marked
) -> None:
    with qtbot.assertNotEmitted(page.spotWanted):
        tick(page.highlights.list, 0)
        tick(page.highlights.list, 2)
        click(page.highlights.list, 1, CONTROL)
        tick(page.highlights.list, 2)
    assert page.highlights.list.chosen() == (case.weapons, case.rumour)
    assert says(page, "3 highlights in 2 articles · 2 of 3 chosen")


def test_several_get_a_tag_as_one_step(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    page.highlights.list.setFocus()
    QTest.keyClick(page.highlights.list, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(page.highlights.list, Qt.Key.Key_T)
    picker = opened(Picker)
    QTest.keyClicks(picker.chooser.field, "sour")
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert len(passages.ids(case.desk, tag_ids=[case.sourcing])) == 3
    assert case.desk.undoable is Label.TAG
    case.desk.undo()
    assert passages.ids(case.desk, tag_ids=[case.sourcing]) == ()


def test_a_tag_that_is_not_there_yet_is_made(page: HighlightsPage, case: Marked) -> None:
    tick(page.highlights.list, 0)
    tick(page.highlights.list, 1)
    page.highlights.deeds.tag.trigger()
    picker = opened(Picker)
    QTest.keyClicks(picker.chooser.field, "Loaded language")
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    made = tags.named(case.desk, "Loaded language")
    assert passages.ids(case.desk, tag_ids=[made.id]) == (case.weapons, case.rumour)
    case.desk.undo()
    assert "Loaded language" not in [row.tag.name for row in tags.tree(case.desk)]


def test_a_digit_tags_and_where_all_bear_it_untags(page: HighlightsPage, case: Marked) -> None:
    tick(page.highlights.list, 0)
    tick(page.highlights.list, 1)
    QTest.keyClick(page.highlights.list, Qt.Key.Key_3)
    assert passages.ids(case.desk, tag_ids=[case.denial]) == (case.weapons, case.rumour)
    QTest.keyClick(page.highlights.list, Qt.Key.Key_3)
    assert passages.ids(case.desk, tag_ids=[case.denial]) == ()
    QTest.keyClick(page.highlights.list, Qt.Key.Key_9)
    assert case.desk.undoable is Label.UNTAG


def test_a_tag_they_bear_is_taken_off(page: HighlightsPage, case: Marked) -> None:
    QTest.keyClick(page.highlights.list, Qt.Key.Key_A, CONTROL)
    page.highlights.deeds.untag.trigger()
    menu = opened(QMenu)
    assert [one.text() for one in menu.actions()] == ["Denial", "Official"]
    take(menu, "Denial")
    assert mark(case, case.weapons).tags == ()


def test_where_none_has_a_tag_none_can_be_taken_off(page: HighlightsPage) -> None:
    tick(page.highlights.list, 1)
    page.highlights.deeds.untag.trigger()
    menu = opened(QMenu)
    (only,) = menu.actions()
    assert not only.isEnabled()
    menu.close()


def test_a_note_is_written_on_the_passage(page: HighlightsPage, case: Marked) -> None:
    tick(page.highlights.list, 0)
    QTest.keyClick(page.highlights.list, Qt.Key.Key_N)
    dialog = opened(NoteDialog)
    QTest.keyClicks(dialog.field, "Verbatim in three")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, CONTROL)
    assert closed(NoteDialog)
    assert [note.text for note in mark(case, case.weapons).notes] == ["Verbatim in three"]


def test_copied_quotes_say_where_they_stand(page: HighlightsPage, case: Marked) -> None:
    tick(page.highlights.list, 1)
    tick(page.highlights.list, 2)
    QTest.keyClick(page.highlights.list, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text().split("\n\n")
    assert copied == [
        f"“rumour” — JoongAng, Pyongyang says, 2022-09-22, article {case.korea}",
        f"“millions of rockets” — Examiner, Not provided, 2022-09-23, article {case.examiner}",
    ]


def test_deleted_ones_come_back_as_one_step(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    tick(page.highlights.list, 0)
    tick(page.highlights.list, 2)
    QTest.keyClick(page.highlights.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: says(page, "1 highlight in 1 article"))
    assert case.quotes(page) == ALL[1:2]
    case.desk.undo()
    qtbot.waitUntil(lambda: case.quotes(page) == ALL)
    assert [piece.claim_number for piece in mark(case, case.weapons).evidence] == [1]


def test_what_is_chosen_stays_so_through_a_deed(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    tick(page.highlights.list, 2)
    passages.delete(case.desk, [case.weapons])
    qtbot.waitUntil(lambda: case.quotes(page) == ALL[1:])
    assert page.highlights.list.chosen() == (case.millions,)


def test_deeds_are_off_while_nothing_is_chosen(page: HighlightsPage) -> None:
    assert not any(action.isEnabled() for action in page.highlights.deeds.all())
    tick(page.highlights.list, 0)
    assert all(action.isEnabled() for action in page.highlights.deeds.all())


def test_the_context_menu_goes_there_and_does_deeds(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    view = page.highlights.list
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place(view, 1))
    view.customContextMenuRequested.emit(place(view, 1))
    with qtbot.waitSignal(page.spotWanted):
        take(opened(QMenu), "Go to the passage")
    view.customContextMenuRequested.emit(place(view, 1))
    take(opened(QMenu), "Delete highlight")
    qtbot.waitUntil(lambda: case.quotes(page) == [ALL[0], ALL[2]])
    view.customContextMenuRequested.emit(QPoint(20, view.viewport().height() - 2))
    assert closed(QMenu)


def test_rows_show_what_hangs_on_them(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    view = page.highlights.list
    said = str(view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.splitlines() == [
        "“Weapons were never exported”", "disputes C1", "Denial", "Pyongyang says", "JoongAng · 22 Sep 2022",
    ]  # fmt: skip
    before = view.grab(view.visualRect(view.model().index(1, 0))).toImage()
    passages.tag(case.desk, [case.rumour], case.denial)
    qtbot.waitUntil(lambda: view.grab(view.visualRect(view.model().index(1, 0))).toImage() != before)


def test_words_that_are_looked_for_are_marked(qtbot: QtBot, page: HighlightsPage) -> None:
    view = page.highlights.list
    before = view.grab(view.visualRect(view.model().index(0, 0))).toImage()
    QTest.keyClicks(page.highlights.field, "weapons")
    qtbot.waitUntil(lambda: view.rows() == 1)
    assert view.grab(view.visualRect(view.model().index(0, 0))).toImage() != before


def test_in_a_case_that_is_only_read_only_copying_is_left(qtbot: QtBot, case: Marked) -> None:
    case.desk.close()
    desk = cases.open_case(case.desk.folder, "", cases.Mode.READ, "test")
    page = HighlightsPage(Doing())
    with living(qtbot, desk, page):
        tick(page.highlights.list, 0)
        enabled = [action for action in page.highlights.deeds.all() if action.isEnabled()]
        assert enabled == [page.highlights.deeds.copy]
        QTest.keyClick(page.highlights.list, Qt.Key.Key_Delete)
        assert len(passages.ids(desk)) == 3
    desk.close()
