import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.shortcuts_page import ShortcutsPage
from workbench.gui.actions.table import Act
from workbench.gui.theme.theme import Theme


@pytest.fixture
def actions(theme: Theme) -> Actions:
    return Actions()


@pytest.fixture
def page(qtbot: QtBot, actions: Actions) -> ShortcutsPage:
    made = ShortcutsPage(actions)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def choose(page: ShortcutsPage, act: Act) -> None:
    page.table.selectRow(next(row for row in range(len(Act)) if page.model.act(row) is act))


def press(page: ShortcutsPage, key: Qt.Key) -> None:
    page.recorder.setFocus()
    QTest.keyClick(page.recorder, key)


def push(page: ShortcutsPage, text: str) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(page: ShortcutsPage, act: Act) -> tuple[object, ...]:
    row = next(row for row in range(page.model.rowCount()) if page.model.act(row) is act)
    return tuple(page.model.data(page.model.index(row, column)) for column in range(3))


def test_it_lists_every_action_with_its_menu_and_keys(page: ShortcutsPage) -> None:
    assert page.model.rowCount() == len(Act)
    assert shown(page, Act.REDO) == ("Redo", "Edit", "Ctrl+Shift+Z, Ctrl+Y")


@pytest.mark.parametrize("words", ["find next", "F3"])
def test_an_action_is_found_by_words_and_by_keys(qtbot: QtBot, page: ShortcutsPage, words: str) -> None:
    with qtbot.waitSignal(page.field.settled):
        QTest.keyClicks(page.field, words)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    found = {page.model.act(row) for row in range(page.model.rowCount())}
    assert Act.FIND_NEXT in found
    assert len(found) < 4


def test_pressed_keys_are_given_to_the_chosen_action(page: ShortcutsPage, actions: Actions) -> None:
    choose(page, Act.HIGHLIGHT)
    press(page, Qt.Key.Key_G)
    assert actions.action(Act.HIGHLIGHT).shortcut() == QKeySequence("G")
    assert shown(page, Act.HIGHLIGHT)[2] == "G"
    row = page.table.currentIndex().row()
    assert page.model.data(page.model.index(row, 2), Qt.ItemDataRole.FontRole).bold()  # type: ignore[attr-defined]


def test_a_conflict_is_refused_with_a_sentence(page: ShortcutsPage, actions: Actions) -> None:
    choose(page, Act.HIGHLIGHT)
    press(page, Qt.Key.Key_C)
    assert "New claim from passage" in page.remark.text()
    assert actions.action(Act.HIGHLIGHT).shortcut() == QKeySequence("H")
    assert page.recorder.keySequence() == QKeySequence("H")
    choose(page, Act.NOTE)
    assert page.remark.text() == ""


def test_keys_can_be_taken_away_and_given_back(page: ShortcutsPage, actions: Actions) -> None:
    choose(page, Act.NOTE)
    push(page, "No keys")
    assert actions.action(Act.NOTE).shortcuts() == []
    assert shown(page, Act.NOTE)[2] == ""
    push(page, "Usual keys")
    assert actions.action(Act.NOTE).shortcut() == QKeySequence("N")


def test_all_can_be_given_back_at_once(page: ShortcutsPage, actions: Actions) -> None:
    actions.change_keys(Act.NOTE, "G")
    actions.change_keys(Act.FIND, "F12")
    push(page, "Usual keys for all")
    assert actions.keymap.overrides() == {}


def test_nothing_is_recorded_before_an_action_is_chosen(page: ShortcutsPage, actions: Actions) -> None:
    assert not page.recorder.isEnabled()
    press(page, Qt.Key.Key_F12)
    assert actions.keymap.overrides() == {}
