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
    model.set_marks(MARKS)
    assert model.rowCount() == 2
    assert model.data(model.index(0)) == "“denied”\nC1 disputes"
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert MARKS[1].passage.quote in str(spoken)
    assert "…”\n" in str(model.data(model.index(1)))
    assert tester.model() is model


def test_a_row_is_found_by_its_passage(qtbot: QtBot) -> None:
    model = HighlightList()
    model.set_marks(MARKS)
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
