from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import mark_on
from workbench.core.model import Stance
from workbench.gui.reader.highlight_list import HighlightList, HighlightPanel

TEXT = "North Korea denied that it exported shells. " * 9
MARKS = [mark_on(TEXT, "denied", stance=Stance.DISPUTES), mark_on(TEXT, TEXT[30:300])]


def test_each_mark_is_a_row_that_says_what_it_is(qtbot: QtBot) -> None:
    model = HighlightList()
    tester = QAbstractItemModelTester(model)
    model.set_rows(MARKS, (), TEXT)
    assert model.rowCount() == 2
    assert model.data(model.index(0)) == "“denied”\nC1 disputes"
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert MARKS[1].passage.quote in str(spoken)
    assert "…”\n" in str(model.data(model.index(1)))
    assert tester.model() is model


def test_a_row_is_found_by_its_passage(qtbot: QtBot) -> None:
    model = HighlightList()
    model.set_rows(MARKS, (), TEXT)
    assert model.index_of(MARKS[1].passage.id).row() == 1
    assert not model.index_of(5).isValid()


def test_choosing_a_row_tells_the_mark(qtbot: QtBot) -> None:
    panel = HighlightPanel()
    qtbot.addWidget(panel)
    panel.set_marks(MARKS)
    panel.show()
    panel.set_current(MARKS[1].passage.id)
    view = panel.findChild(QListView)
    assert isinstance(view, QListView)
    with qtbot.waitSignal(panel.chosen, check_params_cb=lambda found: found == MARKS[1]):
        view.activated.emit(view.currentIndex())


def test_hits_stand_among_the_marks_in_the_order_of_the_text(qtbot: QtBot) -> None:
    model = HighlightList()
    hits = tuple((start, start + 6) for start in (0, TEXT.index("shells"), TEXT.rindex("shells")))
    model.set_rows(MARKS, hits, TEXT)
    said = [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(5)]
    assert [one.splitlines()[-1] for one in said if "Hit" in one] == [f"Hit {at} of 3" for at in (1, 2, 3)]
    assert [("Hit" in one) for one in said] == [True, False, False, True, True]
    assert "exported shells" in said[3]
    assert model.index_of_hit(hits[1]).row() == 3
    assert not model.index_of_hit((1, 2)).isValid()
    assert model.index_of(MARKS[0].passage.id).row() == 1


def test_the_hit_one_stands_on_is_the_current_row(qtbot: QtBot) -> None:
    panel = HighlightPanel()
    qtbot.addWidget(panel)
    panel.set_marks(MARKS)
    panel.set_hits(((0, 5), (6, 11)), TEXT)
    panel.show()
    panel.show_hit((6, 11))
    view = panel.findChild(QListView)
    assert isinstance(view, QListView)
    assert "Hit 2 of 2" in str(view.currentIndex().data())
    with qtbot.waitSignal(panel.chosen, check_params_cb=lambda hit: hit.span == (6, 11)):
        view.activated.emit(view.currentIndex())
    assert view.model().index(0, 0).data() is not None
    assert view.sizeHintForIndex(view.currentIndex()).width() == 0
