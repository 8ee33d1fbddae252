import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.buttons import Button
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import label


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(parent: QWidget, answers: list[object | None]) -> tuple[FormDialog, QPlainTextEdit]:
    """A dialog with one field, whose deed answers these one after the other."""
    dialog = FormDialog(parent, "Verdict", "Give", lambda: answers.pop(0))
    field = QPlainTextEdit()
    dialog.body.addWidget(field)
    dialog.open()
    return dialog, field


def test_it_stays_open_with_what_was_typed_until_the_deed_worked(parent: QWidget) -> None:
    dialog, field = opened(parent, [None, "a record"])
    QTest.keyClicks(field, "because")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert field.toPlainText() == "because"
    dialog.accept()
    assert not dialog.isVisible()


def test_the_deed_waits_for_what_is_missing(parent: QWidget) -> None:
    answers: list[object | None] = ["a record"]
    dialog, _ = opened(parent, answers)
    dialog.set_missing("Write the reason.")
    (ok,) = (one for one in dialog.findChildren(Button) if one.text() == "Give")
    assert not ok.isEnabled()
    assert ok.toolTip() == dialog.missing() == "Write the reason."
    dialog.accept()
    assert answers == ["a record"]
    dialog.set_missing("")
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert answers == []
    assert not dialog.isVisible()


def test_it_grows_with_its_words(parent: QWidget) -> None:
    dialog, _ = opened(parent, [])
    remark = label("short", wrap=True)
    dialog.body.addWidget(remark)
    remark.show()
    dialog.fit()
    before = dialog.height()
    remark.setText("many words " * 60)
    dialog.fit()
    assert dialog.height() > before
    dialog.reject()
