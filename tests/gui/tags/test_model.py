"""The model of the tag tree: what a view may do with it, and what it asks for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.tags.conftest import Tagged
from workbench.desk import tags
from workbench.gui.tags.model import MIME, Move, Rename, TagModel

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(qapp: object, case: Tagged) -> Iterator[TagModel]:
    made = TagModel()
    made.editable = True
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_rows(tags.tree(case.desk))
    yield made
    tester.deleteLater()


def dragged(model: TagModel, tag_id: int) -> QMimeData:
    return model.mimeData([model.index_of(tag_id)])


def asked(model: TagModel, tag_id: int, row: int, parent: QModelIndex) -> list[Move]:
    """What letting a tag go there asks for."""
    moves: list[Move] = []
    model.moveWanted.connect(moves.append)
    assert model.dropMimeData(dragged(model, tag_id), MOVE, row, 0, parent) is False
    model.moveWanted.disconnect(moves.append)
    return moves


def test_it_is_a_tree_that_qt_can_walk(model: TagModel, case: Tagged) -> None:
    sourcing = model.index_of(case.sourcing)
    assert model.rowCount() == 2
    assert model.rowCount(sourcing) == 2
    assert model.index(1, 0, sourcing) == model.index_of(case.unnamed)
    assert model.parent(model.index_of(case.unnamed)) == sourcing
    assert not model.parent(sourcing).isValid()
    assert not model.index(7, 0, sourcing).isValid()


def test_a_row_says_name_passages_and_key(model: TagModel, case: Tagged) -> None:
    said = model.index_of(case.official).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Official, 2 passages, key 2"
    assert model.index_of(case.official).data() == "Official"


def test_another_name_is_asked_for_and_the_same_one_is_not(model: TagModel, case: Tagged) -> None:
    names: list[Rename] = []
    model.renameWanted.connect(names.append)
    model.setData(model.index_of(case.official), "Official ")
    assert names == []
    model.setData(model.index_of(case.official), "Named")
    assert names == [Rename(case.official, "Named")]


def test_a_tag_let_go_on_another_goes_to_its_end(model: TagModel, case: Tagged) -> None:
    assert asked(model, case.wording, -1, model.index_of(case.sourcing)) == [
        Move(case.wording, case.sourcing, None)
    ]
    assert asked(model, case.official, -1, QModelIndex()) == [Move(case.official, None, None)]


def test_places_count_without_the_tag_that_moves(model: TagModel, case: Tagged) -> None:
    sourcing = model.index_of(case.sourcing)
    assert asked(model, case.official, 2, sourcing) == [Move(case.official, case.sourcing, 1)]
    assert asked(model, case.unnamed, 0, sourcing) == [Move(case.unnamed, case.sourcing, 0)]
    assert asked(model, case.wording, 1, sourcing) == [Move(case.wording, case.sourcing, 1)]


def test_a_tag_is_never_dropped_below_itself(model: TagModel, case: Tagged) -> None:
    for parent in (case.sourcing, case.official):
        assert asked(model, case.sourcing, -1, model.index_of(parent)) == []


def test_while_narrowed_only_a_tag_is_a_place(model: TagModel, case: Tagged) -> None:
    model.set_rows(tags.tree(case.desk), "ing")
    assert asked(model, case.wording, 0, QModelIndex()) == []
    assert len(asked(model, case.wording, -1, model.index_of(case.sourcing))) == 1


def test_nothing_is_changed_in_a_case_that_is_only_read(model: TagModel, case: Tagged) -> None:
    model.editable = False
    flags = model.flags(model.index_of(case.official))
    assert flags == Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    assert asked(model, case.wording, -1, model.index_of(case.sourcing)) == []


def test_other_things_are_not_dropped_here(model: TagModel) -> None:
    data = QMimeData()
    data.setText("1")
    assert not model.canDropMimeData(data, MOVE, -1, 0, QModelIndex())
    assert model.mimeTypes() == [MIME]
