import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.actions.keymap import KeysTaken
from workbench.gui.actions.menus import fill_menu_bar
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Fact, Menu, Scope
from workbench.gui.actions.table import INSIDE, Act
from workbench.gui.theme.theme import Mode, Theme


@pytest.fixture
def actions(theme: Theme) -> Actions:
    return Actions()


def test_only_what_makes_sense_is_enabled(actions: Actions) -> None:
    assert actions.action(Act.OPEN_CASE).isEnabled()
    assert not actions.action(Act.HIGHLIGHT).isEnabled()
    actions.set_facts({Fact.CASE, Fact.WRITABLE, Fact.SELECTION})
    assert actions.action(Act.HIGHLIGHT).isEnabled()
    assert not actions.action(Act.UNDO).isEnabled()
    actions.set_facts({Fact.CASE, Fact.SELECTION})
    assert not actions.action(Act.HIGHLIGHT).isEnabled()


def test_a_bound_action_runs_and_is_no_longer_unbound(actions: Actions) -> None:
    ran: list[str] = []
    assert set(actions.unbound()) == set(Act)
    actions.bind(Act.ABOUT, lambda: ran.append("about"))
    actions.action(Act.ABOUT).trigger()
    assert ran == ["about"]
    assert Act.ABOUT not in actions.unbound()
    with pytest.raises(ValueError, match="ABOUT"):
        actions.bind(Act.ABOUT, list)


def test_showing_a_state_does_nothing(actions: Actions) -> None:
    ran: list[str] = []
    actions.bind(Act.SHOW_MARGIN, lambda: ran.append("margin"))
    actions.set_checked(Act.SHOW_MARGIN, checked=True)
    assert actions.is_checked(Act.SHOW_MARGIN)
    assert ran == []


def test_one_theme_is_chosen_at_a_time(actions: Actions) -> None:
    actions.set_checked(Act.THEME_DARK, checked=True)
    actions.set_checked(Act.THEME_LIGHT, checked=True)
    assert not actions.is_checked(Act.THEME_DARK)


def test_new_keys_are_in_force_at_once_and_told(qtbot: QtBot, actions: Actions) -> None:
    with qtbot.waitSignal(actions.keys_changed) as told:
        actions.change_keys(Act.HIGHLIGHT, "G")
    assert told.args == [{"HIGHLIGHT": "G"}]
    assert actions.action(Act.HIGHLIGHT).shortcut() == QKeySequence("G")
    assert actions.action(Act.HIGHLIGHT).toolTip() == "Highlight selection (G)"
    with pytest.raises(KeysTaken):
        actions.change_keys(Act.NOTE, "G")
    actions.reset_keys(Act.HIGHLIGHT)
    assert actions.action(Act.HIGHLIGHT).shortcut() == QKeySequence("H")
    actions.change_keys(Act.NOTE, "G")
    actions.reset_keys()
    assert actions.action(Act.NOTE).shortcut() == QKeySequence("N")


def test_keys_chosen_earlier_are_in_force_from_the_start(theme: Theme) -> None:
    assert Actions({"HIGHLIGHT": "G"}).action(Act.HIGHLIGHT).shortcut() == QKeySequence("G")


def test_words_can_say_more_exactly_what_would_happen(actions: Actions) -> None:
    actions.set_text(Act.UNDO, "Undo Highlight")
    assert "Undo Highlight" in {choice.text for choice in actions.choices()}


def test_choices_that_make_sense_come_first_and_without_the_palette(
    actions: Actions,
) -> None:
    choices = actions.choices()
    enabled = [choice.enabled for choice in choices]
    assert enabled == sorted(enabled, reverse=True)
    assert {choice.value for choice in choices} == set(Act) - {Act.PALETTE}
    find = next(choice for choice in choices if choice.value is Act.SEARCH)
    assert find.keys == ("Ctrl", "Shift", "F")


def test_icons_are_drawn_again_for_another_theme(actions: Actions, theme: Theme) -> None:
    def color() -> str:
        image = actions.action(Act.SHOW_LIST).icon().pixmap(24, 24, QIcon.Mode.Normal).toImage()
        return next(
            one.name() for x in range(24) for y in range(24) if (one := image.pixelColor(x, y)).alpha() == 255
        )

    light = color()
    theme.set_mode(Mode.DARK)
    actions.dress()
    assert color() != light


def test_the_menu_bar_holds_every_action(qtbot: QtBot, actions: Actions) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = fill_menu_bar(window.menuBar(), actions)
    for act in Act:
        assert actions.action(act) in menus[act.spec.menu].actions()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == [menu.title for menu in Menu if menu not in INSIDE]
    for menu, after in INSIDE.items():
        around = menus[after.spec.menu].actions()
        place = around.index(actions.action(after))
        assert around[place + 1] is menus[menu].menuAction()


def test_letters_reach_the_reader_only_while_it_has_the_keyboard(qtbot: QtBot, actions: Actions) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    middle = QWidget()
    window.setCentralWidget(middle)
    reader, field = QPlainTextEdit(readOnly=True), QLineEdit()
    column = QVBoxLayout(middle)
    for part in (reader, field):
        column.addWidget(part)
    fill_menu_bar(window.menuBar(), actions)
    reader.addActions(actions.scoped(Scope.READER))
    ran: list[str] = []
    actions.bind(Act.HIGHLIGHT, lambda: ran.append("highlight"))
    actions.bind(Act.PALETTE, lambda: ran.append("palette"))
    actions.set_facts(list(Fact))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_H)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_H)
    QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["highlight", "palette"]
    assert field.text() == "h"
