from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.inline import InlineEditor


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[InlineEditor]:
    window = QWidget()
    made = InlineEditor("Note", "Write a note")
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    made.edit("before")
    yield made
    window.close()


def test_it_begins_with_the_cursor_at_the_end(qtbot: QtBot, editor: InlineEditor) -> None:
    assert editor.hasFocus()
    QTest.keyClicks(editor, "!")
    assert editor.toPlainText() == "before!"


def test_control_enter_keeps_what_was_written(qtbot: QtBot, editor: InlineEditor) -> None:
    QTest.keyClicks(editor, " and")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "after")
    with qtbot.waitSignal(editor.left), qtbot.waitSignal(editor.done) as said:
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["before and\nafter"]


def test_escape_takes_it_back(qtbot: QtBot, editor: InlineEditor) -> None:
    QTest.keyClicks(editor, " and after")
    with qtbot.assertNotEmitted(editor.done), qtbot.waitSignal(editor.left):
        QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_going_elsewhere_keeps_it_once(qtbot: QtBot, editor: InlineEditor) -> None:
    said: list[str] = []
    editor.done.connect(said.append)
    QTest.keyClicks(editor, "!")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    editor.hide()
    assert said == ["before!"]


def test_a_menu_over_it_is_not_elsewhere(qtbot: QtBot, editor: InlineEditor) -> None:
    QTest.keyClicks(editor, "!")
    with qtbot.assertNotEmitted(editor.left):
        editor.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))


def test_no_break_spaces_are_kept(qtbot: QtBot, editor: InlineEditor) -> None:
    editor.edit("«\u00a0non\u00a0»")
    QTest.keyClicks(editor, "!")
    with qtbot.waitSignal(editor.done) as said:
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["«\u00a0non\u00a0»!"]


def test_it_grows_with_its_text(editor: InlineEditor) -> None:
    small = editor.height()
    editor.setPlainText("\n".join("line" for _ in range(7)))
    assert editor.height() > small
