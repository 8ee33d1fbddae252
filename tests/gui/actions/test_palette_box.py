from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.actions.palette_box import PaletteBox
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Fact
from workbench.gui.actions.table import Act
from workbench.gui.theme.theme import Theme
from workbench.gui.theme.tokens import LIGHT


@pytest.fixture
def actions(theme: Theme) -> Actions:
    made = Actions()
    made.set_facts({Fact.CASE, Fact.WRITABLE})
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    made.resize(900, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def box(window: QWidget, actions: Actions) -> PaletteBox:
    return PaletteBox(window, actions)


def test_a_few_letters_and_enter_run_a_command(box: PaletteBox, actions: Actions) -> None:
    ran: list[str] = []
    actions.bind(Act.REBUILD_INDEX, lambda: ran.append("rebuilt"))
    box.open_box()
    QTest.keyClicks(box.chooser.field, "reb ind")
    QTest.keyClick(box.chooser.field, Qt.Key.Key_Return)
    assert ran == ["rebuilt"]
    assert not box.isVisible()


def test_what_makes_no_sense_now_is_shown_but_not_run(box: PaletteBox, actions: Actions) -> None:
    ran: list[str] = []
    actions.bind(Act.HIGHLIGHT, lambda: ran.append("highlight"))
    box.open_box()
    QTest.keyClicks(box.chooser.field, "highlight selection")
    assert box.chooser.rows() == 1
    QTest.keyClick(box.chooser.field, Qt.Key.Key_Return)
    assert ran == []
    assert box.isVisible()


def test_the_keyboard_returns_to_where_it_was(box: PaletteBox, window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    box.open_box()
    box.open_box()
    assert QApplication.focusWidget() is box.chooser.field
    QTest.keyClick(box.chooser.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert QApplication.focusWidget() is field


def test_a_click_beside_it_closes_it(box: PaletteBox) -> None:
    box.open_box()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(5, 590))
    assert not box.isVisible()


def test_the_window_behind_is_dimmed(box: PaletteBox, window: QWidget) -> None:
    corner = QPoint(5, 590)
    assert window.grab().toImage().pixelColor(corner) == QColor(LIGHT.window)
    box.open_box()
    assert window.grab().toImage().pixelColor(corner).lightness() < QColor(LIGHT.window).lightness() - 20


def test_it_stays_inside_a_window_that_changes_its_size(box: PaletteBox, window: QWidget) -> None:
    box.open_box()
    window.resize(420, 500)
    assert box.geometry() == window.rect()
    assert box.rect().contains(box.chooser.geometry())
