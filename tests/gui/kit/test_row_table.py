"""Rows that are opened and chosen, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.gui.kit.paged import PagedModel
from workbench.gui.kit.row_table import RowTable

IDS = tuple(range(5000, 5300))
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Numbers(PagedModel[str]):
    def __init__(self) -> None:
        super().__init__(lambda ids: [str(one) for one in ids])

    def shown(self, row: str, role: int) -> object:
        return row if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    model = Numbers()
    model.set_ids(IDS)
    made = RowTable(model, "Numbers", 40)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def click(table: RowTable, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_rows_have_one_height_and_the_whole_width(table: RowTable) -> None:
    seen = [table.visualRect(table.model().index(row, 0)) for row in range(3)]
    assert [one.top() for one in seen] == [0, 40, 80]
    assert {one.width() for one in seen} == {table.viewport().width()}
    assert table.rows() == len(IDS)
    assert table.id_at(2) == 5002


def test_a_click_and_enter_open(qtbot: QtBot, table: RowTable) -> None:
    with qtbot.waitSignal(table.opened) as told:
        click(table, 3)
    assert told.args == [5003]
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [5004]


def test_ctrl_and_shift_choose_and_open_nothing(qtbot: QtBot, table: RowTable) -> None:
    with qtbot.assertNotEmitted(table.opened):
        click(table, 5, CONTROL)
        click(table, 1, CONTROL)
        assert table.chosen() == (5001, 5005)
        click(table, 3, SHIFT)
    assert table.chosen() == (5001, 5002, 5003, 5005)


def test_the_other_button_and_letters_open_nothing(qtbot: QtBot, table: RowTable) -> None:
    with qtbot.assertNotEmitted(table.opened):
        QTest.mouseClick(
            table.viewport(),
            Qt.MouseButton.RightButton,
            pos=table.visualRect(table.model().index(2, 0)).center(),
        )
        QTest.keyClicks(table, "5100")
    assert table.currentIndex().row() == 2


def test_an_empty_list_opens_nothing(qtbot: QtBot, table: RowTable) -> None:
    model = table.model()
    assert isinstance(model, Numbers)
    model.set_ids(())
    with qtbot.assertNotEmitted(table.opened):
        QTest.keyClick(table, Qt.Key.Key_Return)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton)
