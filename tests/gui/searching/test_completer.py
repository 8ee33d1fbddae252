"""How a query may go on: offered while typing, taken by key or mouse, never in the way."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.gui.searching.driving import Searching, found
from workbench.core.problems import IndexBusy
from workbench.desk.suggestions import Completions
from workbench.gui.searching.completer import Completer


@pytest.fixture
def completer(searching: Searching) -> Completer:
    """The one of the page, with the keyboard in the field."""
    searching.field.setFocus()
    return found(searching.page, Completer)


def offered(completer: Completer) -> list[str]:
    """What is offered, if anything is."""
    model = found(completer, QListView).model()
    return (
        [str(model.index(row, 0).data()) for row in range(model.rowCount())] if completer.isVisible() else []
    )


def keys(searching: Searching, *pressed: Qt.Key | str) -> None:
    for one in pressed:
        if isinstance(one, str):
            QTest.keyClicks(searching.field, one)
        else:
            QTest.keyClick(searching.field, one)


def test_names_of_fields_and_their_values_go_on(searching: Searching, completer: Completer) -> None:
    keys(searching, "ou")
    assert offered(completer) == ["outlet:"]
    keys(searching, Qt.Key.Key_Tab)
    assert searching.field.text() == "outlet:"
    assert offered(completer) == ["Dawn", "Examiner"]
    keys(searching, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert searching.field.text() == "outlet:Examiner"
    assert searching.field.hasFocus()
    assert searching.questions == []


def test_words_of_the_case_go_on_in_their_place(searching: Searching, completer: Completer) -> None:
    searching.field.setText("\U0001f680 ")
    keys(searching, "roc")
    assert offered(completer) == ["rockets", "rocket"]
    keys(searching, Qt.Key.Key_Tab)
    assert searching.field.text() == "\U0001f680 rockets"


def test_enter_searches_unless_somebody_chose(searching: Searching, completer: Completer) -> None:
    keys(searching, "roc", Qt.Key.Key_Return)
    assert [one.text for one in searching.questions] == ["roc"]
    assert not completer.isVisible()


def test_escape_puts_the_list_away_before_it_clears_the_field(
    searching: Searching, completer: Completer
) -> None:
    keys(searching, "roc", Qt.Key.Key_Escape)
    assert not completer.isVisible()
    assert searching.field.text() == "roc"
    keys(searching, Qt.Key.Key_Escape)
    assert searching.field.text() == ""


def test_letters_and_blanks_are_letters_and_blanks(searching: Searching, completer: Completer) -> None:
    keys(searching, "rocket", Qt.Key.Key_Down, " shells")
    assert searching.field.text() == "rocket shells"
    assert not completer.isVisible()


def test_up_leads_back_into_the_field(searching: Searching, completer: Completer) -> None:
    view = found(completer, QListView)
    keys(searching, "roc", Qt.Key.Key_Down)
    assert view.currentIndex().row() == 0
    assert searching.field.accessibleDescription() == "rockets"
    keys(searching, Qt.Key.Key_Up)
    assert view.currentIndex() == QModelIndex()
    keys(searching, *[Qt.Key.Key_Down] * 5)
    assert view.currentIndex().row() == 1


def test_down_leads_to_the_results_where_nothing_is_offered(
    searching: Searching, completer: Completer, qtbot: QtBot
) -> None:
    searching.enter("rockets")
    with qtbot.waitSignal(searching.field.leftDown):
        keys(searching, Qt.Key.Key_Down)


def test_a_click_takes(searching: Searching, completer: Completer) -> None:
    keys(searching, "ou")
    view = found(completer, QListView)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert searching.field.text() == "outlet:"


def test_only_what_belongs_to_the_text_is_offered(searching: Searching, completer: Completer) -> None:
    waiting = searching.wondering = []
    keys(searching, "ou", "x")
    for tell in waiting:
        tell()
    assert not completer.isVisible()
    completer._offer("oux", IndexBusy())
    completer._offer("oux", Completions())
    assert not completer.isVisible()


def test_it_goes_with_the_keyboard_and_with_the_case(searching: Searching, completer: Completer) -> None:
    keys(searching, "ou")
    assert completer.isVisible()
    searching.field.clearFocus()
    assert not completer.isVisible()
    searching.field.setFocus()
    keys(searching, "t")
    searching.page.set_desk(None)
    assert not completer.isVisible()


@pytest.mark.parametrize("width", [300, 1300])
def test_it_stays_inside_the_page(searching: Searching, completer: Completer, width: int) -> None:
    searching.page.resize(width, 300)
    keys(searching, "a b c d e f g h i j k l m n o p ro")
    assert searching.page.rect().contains(completer.geometry())
