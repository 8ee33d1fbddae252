import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.reader.selection_bar import SelectionBar
from workbench.gui.theme import icons


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def bar(room: QWidget) -> SelectionBar:
    made = SelectionBar(room)
    made.set_actions([action(room, "Highlight", "H"), action(room, "Claim", "C")])
    return made


def action(parent: QWidget, name: str, key: str) -> QAction:
    made = QAction(icons.icon("tag"), name, parent)
    made.setShortcut(key)
    return made


def buttons(bar: SelectionBar) -> list[QToolButton]:
    return bar.findChildren(QToolButton)


def test_it_stands_below_the_selection(bar: SelectionBar) -> None:
    selection = QRect(50, 100, 200, 30)
    bar.show_at(selection)
    assert bar.isVisible()
    assert bar.geometry().top() > selection.bottom()


def test_where_there_is_no_room_below_it_stands_above(bar: SelectionBar) -> None:
    selection = QRect(50, 300, 200, 90)
    bar.show_at(selection)
    assert bar.geometry().bottom() < selection.top()


def test_it_never_covers_the_selection(bar: SelectionBar) -> None:
    bar.show_at(QRect(0, 10, 600, 380))
    assert not bar.isVisible()


def test_a_button_runs_its_action_and_takes_no_focus(qtbot: QtBot, bar: SelectionBar) -> None:
    bar.show_at(QRect(50, 100, 200, 30))
    first = buttons(bar)[0]
    assert first.text() == "Highlight  H"
    assert first.focusPolicy() == Qt.FocusPolicy.NoFocus
    clicked: list[bool] = []
    found = action(bar, "Note", "N")
    bar.set_actions([found])
    found.triggered.connect(lambda: clicked.append(True))
    QTest.mouseClick(buttons(bar)[-1], Qt.MouseButton.LeftButton)
    assert clicked == [True]


def test_a_button_follows_its_action(bar: SelectionBar) -> None:
    found = action(bar, "Note", "N")
    bar.set_actions([found])
    found.setEnabled(False)
    found.setShortcut("M")
    assert not buttons(bar)[-1].isEnabled()
    assert buttons(bar)[-1].text() == "Note  M"


def test_in_a_narrow_room_only_icons_are_left(room: QWidget, bar: SelectionBar) -> None:
    room.resize(140, 400)
    bar.show_at(QRect(10, 100, 100, 30))
    assert bar.width() <= 140
    assert {one.toolButtonStyle() for one in buttons(bar)} == {Qt.ToolButtonStyle.ToolButtonIconOnly}
