"""Saved searches beside the results: saved, opened, counted, renamed, put in order, deleted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.casework import add_article
from tests.gui.searching.driving import Case, Searching, found
from workbench.core.query import Facet, Filters, Kind, Sort
from workbench.desk import saved
from workbench.desk.finding import Question
from workbench.desk.remembered import Remembered
from workbench.desk.searching import Indexing
from workbench.gui.searching.name_dialog import NameDialog
from workbench.gui.searching.saved_list import SavedList
from workbench.gui.searching.saved_model import SavedModel

ARMS = Question(
    "rockets",
    frozenset({Kind.ARTICLE, Kind.NOTE}),
    Filters({Facet.OUTLET: frozenset({"Dawn"})}),
    Sort.NEWEST,
)


def listed(searching: Searching) -> SavedList:
    return found(searching.page, SavedList)


def spoken(searching: Searching) -> list[str]:
    """What a screen reader says of each saved search."""
    model = listed(searching).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def name(searching: Searching, text: str) -> NameDialog:
    """Types a name into the dialog that is open, and presses Enter."""
    (dialog,) = (one for one in searching.page.findChildren(NameDialog) if one.isVisible())
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, text)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    return dialog


def counted(searching: Searching, qtbot: QtBot, *words: str) -> None:
    """Waits until the list says exactly this."""
    qtbot.waitUntil(lambda: spoken(searching) == list(words))


def click(searching: Searching, row: int) -> None:
    view = listed(searching)
    QApplication.processEvents()
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_nothing_saved_takes_no_room(searching: Searching) -> None:
    assert not searching.page._side.isVisible()
    searching.enter("rockets")
    assert not searching.page.saved.isVisible()
    assert searching.page._side.isVisible()


def test_what_is_asked_is_saved_with_all_that_narrows_it(searching: Searching, qtbot: QtBot) -> None:
    searching.enter("rockets")
    searching.press("Notes")
    searching.facet("Source", "Dawn")
    searching.page.save_search()
    name(searching, "Arms")
    (kept,) = saved.every(searching.desk)
    assert (kept.name, kept.query, kept.filters) == ("Arms", "rockets", {Facet.OUTLET: ("Dawn",)})
    assert kept.scope == (Kind.ARTICLE, Kind.NOTE)
    counted(searching, qtbot, "Arms, 1 found")


def test_the_query_is_offered_as_its_name_and_an_empty_or_taken_one_is_refused(searching: Searching) -> None:
    saved.save(searching.desk, "Arms", ARMS)
    searching.enter("rockets")
    searching.page.save_search()
    (dialog,) = searching.page.findChildren(NameDialog)
    assert dialog.field.selectedText() == "rockets"
    dialog.field.clear()
    assert dialog.missing() == "Name the search first."
    assert name(searching, "arms").isVisible()
    assert len(saved.every(searching.desk)) == 1
    dialog.reject()


def test_nothing_asked_is_not_saved(searching: Searching) -> None:
    searching.page.save_search()
    searching.enter("rockets")
    searching.enter("rockets (")
    searching.page.save_search()
    searching.page.replace_search()
    assert searching.page.findChildren(NameDialog) == []


def test_a_click_asks_all_that_was_saved(searching: Searching) -> None:
    saved.save(searching.desk, "Arms", ARMS)
    click(searching, 0)
    asked = searching.questions[-1]
    assert (asked.text, asked.scope, asked.sort) == (ARMS.text, ARMS.scope, ARMS.sort)
    assert asked.filters == ARMS.filters
    assert searching.field.text() == "rockets"
    assert searching.titles() == ["A denial"]
    assert searching.facets("Source").model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == (
        Qt.CheckState.Checked
    )


def test_enter_opens_and_other_keys_choose(searching: Searching) -> None:
    for one in ("Arms", "Ports"):
        saved.save(searching.desk, one, Question(one.lower()))
    view = listed(searching)
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    assert searching.questions[-1].text == "ports"


def test_what_came_since_is_new_until_somebody_looks(searching: Searching, qtbot: QtBot, case: Case) -> None:
    search = saved.save(searching.desk, "Arms", Question("rockets"))
    counted(searching, qtbot, "Arms, 2 found")
    add_article(searching.desk, "Later", "Rockets again.")
    searching.page.take_news(Indexing(0, 0))
    counted(searching, qtbot, "Arms, 3 found, 1 new")
    click(searching, 0)
    counted(searching, qtbot, "Arms, 3 found")
    assert Remembered(searching.desk.case().id).newest(search) > search.id


def test_one_that_is_opened_before_it_is_counted_has_been_looked_at(
    searching: Searching, qtbot: QtBot
) -> None:
    saved.save(searching.desk, "Arms", Question("rockets"))
    counted(searching, qtbot, "Arms, 2 found")
    searching.page.set_desk(None)
    add_article(searching.desk, "Later", "Rockets again.")
    searching.page.set_desk(searching.desk)
    assert spoken(searching) == ["Arms"]
    click(searching, 0)
    counted(searching, qtbot, "Arms, 3 found")


def test_counting_never_overtakes_itself(searching: Searching, qtbot: QtBot) -> None:
    waiting = searching.wondering = []
    for one in ("Arms", "Ports"):
        saved.save(searching.desk, one, Question("rockets"))
    qtbot.waitUntil(lambda: len(waiting) == 1)
    searching.page.saved._count_all()
    assert len(waiting) == 1
    for _ in range(3):
        waiting.pop(0)()
        assert len(waiting) <= 1
    assert spoken(searching) == ["Arms, 2 found", "Ports, 2 found"]


def test_a_search_is_renamed_changed_moved_and_deleted(searching: Searching) -> None:
    for one in ("Arms", "Ports"):
        saved.save(searching.desk, one, ARMS)
    pane = searching.page.saved
    click(searching, 1)
    pane.rename_chosen()
    name(searching, "Harbours")
    pane.move_chosen(-1)
    pane.move_chosen(-1)
    searching.enter("shells")
    searching.page.replace_search()
    first, second = saved.every(searching.desk)
    assert (first.name, first.query, second.name) == ("Harbours", "shells", "Arms")
    assert listed(searching).chosen() == first
    pane.delete_chosen()
    assert [one.name for one in saved.every(searching.desk)] == ["Arms"]
    searching.desk.undo()
    assert [one.name for one in saved.every(searching.desk)] == ["Harbours", "Arms"]


def test_nothing_is_done_while_none_is_chosen(searching: Searching) -> None:
    saved.save(searching.desk, "Arms", ARMS)
    pane = searching.page.saved
    for act in (pane.rename_chosen, pane.delete_chosen, lambda: pane.move_chosen(1)):
        act()
    assert [one.name for one in saved.every(searching.desk)] == ["Arms"]
    assert searching.page.findChildren(NameDialog) == []


@pytest.mark.parametrize("by_key", [True, False])
def test_the_context_menu_is_that_of_the_search_under_the_mouse(searching: Searching, by_key: bool) -> None:
    saved.save(searching.desk, "Arms", ARMS)
    view = listed(searching)
    view.choose(saved.every(searching.desk)[0].id)
    reason = QContextMenuEvent.Reason
    at = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(reason.Keyboard if by_key else reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = view.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert searching.questions[-1].text == "rockets"


def test_what_is_new_stands_out(searching: Searching, qtbot: QtBot) -> None:
    saved.save(searching.desk, "Arms", Question("rockets"))
    counted(searching, qtbot, "Arms, 2 found")
    view = listed(searching)
    model = view.model()
    assert isinstance(model, SavedModel)
    before = view.grab().toImage()
    add_article(searching.desk, "Later", "Rockets again.")
    searching.page.take_news(Indexing(0, 0))
    counted(searching, qtbot, "Arms, 3 found, 1 new")
    assert view.grab().toImage() != before


def test_the_scope_is_remembered_in_this_case(searching: Searching) -> None:
    searching.enter("rockets")
    searching.press("Notes")
    searching.page.set_desk(None)
    searching.page.set_desk(searching.desk)
    searching.enter("rockets")
    assert searching.questions[-1].scope == {Kind.ARTICLE, Kind.NOTE}
