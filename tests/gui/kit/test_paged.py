from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QTableView
from pytestqt.qtbot import QtBot

from workbench.gui.kit.keeping import kept_place
from workbench.gui.kit.paged import PAGE, PagedModel


class Numbers(PagedModel[str]):
    def __init__(self) -> None:
        super().__init__(self.fetched)
        self.asked: list[tuple[int, ...]] = []

    def fetched(self, ids: Sequence[int]) -> Sequence[str]:
        self.asked.append(tuple(ids))
        return [f"number {one}" for one in ids]

    def shown(self, row: str, role: int) -> object:
        return row if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def model() -> Numbers:
    return Numbers()


def test_only_pages_that_are_looked_at_are_fetched_and_only_once(model: Numbers) -> None:
    model.set_ids(range(1000, 101_000))
    assert model.rowCount() == 100_000
    assert model.asked == []
    assert model.row(50_050) == "number 51050"
    assert model.row(50_051) == "number 51051"
    assert model.asked == [tuple(range(51_050, 51_050 + PAGE))]


def test_pages_looked_at_longest_ago_are_forgotten(model: Numbers) -> None:
    model.set_ids(range(10_000))
    for page in range(40):
        model.row(page * PAGE)
    model.row(39 * PAGE)
    assert len(model.asked) == 40
    model.row(0)
    assert len(model.asked) == 41


def test_rows_are_appended_and_only_the_last_page_is_fetched_again(model: Numbers) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(range(PAGE + 2))
    model.row(0)
    assert model.row(PAGE + 1) == f"number {PAGE + 1}"
    model.asked.clear()
    model.append([5000, 5001])
    assert model.rowCount() == PAGE + 4
    assert model.row_of(5001) == PAGE + 3
    assert [model.row(0), model.row(PAGE + 3)] == ["number 0", "number 5001"]
    assert model.asked == [(PAGE, PAGE + 1, 5000, 5001)]


def test_a_changed_row_is_fetched_anew_and_the_view_told(qtbot: QtBot, model: Numbers) -> None:
    model.set_ids([7, 8, 9])
    model.row(1)
    with qtbot.waitSignal(model.dataChanged) as said:
        model.forget([8, 4711])
    assert (said.args[0].row(), said.args[1].row(), said.args[1].column()) == (1, 1, 0)
    model.row(1)
    assert len(model.asked) == 2


def test_rows_are_found_by_id(model: Numbers) -> None:
    model.set_ids([7, 9, 8])
    assert model.row_of(8) == 2
    assert model.row_of(1) is None
    assert model.id_at(1) == 9
    assert list(model.ids()) == [7, 9, 8]


def test_both_kinds_of_index_are_understood(model: Numbers) -> None:
    model.set_ids([7])
    index = model.index(0, 0)
    assert model.data(index) == "number 7"
    assert model.data(QPersistentModelIndex(index)) == "number 7"
    assert model.data(QModelIndex()) is None
    assert model.rowCount(QPersistentModelIndex(index)) == 0
    assert model.columnCount() == 1


def test_qt_finds_nothing_wrong_with_it(model: Numbers) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids([1, 2, 3])
    model.set_ids([])
    assert tester.model() is model


def test_a_view_keeps_its_place_when_rows_come_and_go(qtbot: QtBot, model: Numbers) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setModel(model)
    view.resize(300, 200)
    model.set_ids(range(500))
    view.show()
    view.selectRow(120)
    view.verticalScrollBar().setValue(115)
    with kept_place(view, model):
        model.set_ids([one for one in range(500) if one != 119])
    assert model.id_at(view.currentIndex().row()) == 120
    assert {index.row() for index in view.selectedIndexes()} == {119}
    assert view.verticalScrollBar().value() == 115


def test_what_is_gone_is_no_longer_chosen(qtbot: QtBot, model: Numbers) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.set_ids([1, 2])
    view.selectRow(0)
    with kept_place(view, model):
        model.set_ids([2])
    assert view.selectedIndexes() == []
