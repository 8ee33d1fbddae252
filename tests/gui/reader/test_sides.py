import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import find, reading
from workbench.gui.reader.boundaries import Unit
from workbench.gui.reader.sides import ReaderSides

TEXT = "Ships left Odesa.\nIt rained."


@pytest.fixture
def sides(qtbot: QtBot) -> ReaderSides:
    made = ReaderSides(find)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_one_side_is_enough_until_something_is_shown_beside(sides: ReaderSides) -> None:
    left = sides.open(reading(TEXT, id=1))
    assert len(sides.sides()) == 1
    right = sides.open_beside(reading("two", id=2))
    assert (len(sides.sides()), sides.hand(), sides.current()) == (2, 1, right)
    assert sides.views() == (left, right)
    assert left.isVisible()
    assert right.isVisible()
    third = sides.open_beside(reading("three", id=3))
    assert (len(sides.sides()), sides.hand(), sides.current()) == (2, 0, third)


def test_the_side_with_the_keyboard_has_the_hand(qtbot: QtBot, sides: ReaderSides) -> None:
    left = sides.open(reading(TEXT, id=1))
    right = sides.open_beside(reading("two", id=2))
    with qtbot.waitSignal(sides.currentChanged, check_params_cb=lambda one: one == 1):
        left.setFocus()
    assert sides.current() is left
    sides.other_side()
    assert sides.current() is right
    assert QApplication.focusWidget() is right.page
    sides.other_side()
    sides.front().select(Unit.SENTENCE)
    assert left.selection() == (0, 17)
    assert right.selection() is None


def test_an_open_article_is_shown_where_it_is(sides: ReaderSides) -> None:
    left = sides.open(reading(TEXT, id=1))
    sides.open_beside(reading("two", id=2))
    assert sides.open(reading(TEXT, id=1)) is left
    assert sides.hand() == 0
    again = sides.open_beside(reading(TEXT, id=1))
    assert again is not left
    assert sides.view(1) is again
    sides.name(1, "Renamed")
    sides.close_article(1)
    assert [view.article_id for view in sides.views()] == [2]


def test_a_side_without_tabs_goes(qtbot: QtBot, sides: ReaderSides) -> None:
    left = sides.open(reading(TEXT, id=1))
    sides.open_beside(reading("two", id=2))
    with qtbot.waitSignal(sides.currentChanged, check_params_cb=lambda one: one == 1):
        sides.front().close_current()
    assert (len(sides.sides()), sides.current()) == (1, left)
    sides.close_view(left)
    assert (len(sides.sides()), sides.article_id()) == (1, None)
    sides.open(reading(TEXT, id=1))
    sides.open_beside(reading("two", id=2))
    sides.close_all()
    assert (len(sides.sides()), sides.views()) == (1, ())


def test_widths_are_told_and_set(sides: ReaderSides) -> None:
    sides.open(reading(TEXT, id=1))
    sides.open_beside(reading("two", id=2))
    sides.set_widths((700, 290))
    wide, narrow = sides.widths()
    assert wide > narrow
    sides.set_widths((1, 2, 3))
    assert sides.widths() == (wide, narrow)
