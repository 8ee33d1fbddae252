import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.notice import Notice


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def notice(window: QWidget) -> Notice:
    return Notice(window)


def button(notice: Notice, text: str) -> QPushButton:
    return next(one for one in notice.findChildren(QPushButton) if one.text() == text)


def running(notice: Notice) -> bool:
    return notice._timer.isActive()


def test_it_says_what_happened_and_leaves_the_keyboard_where_it_was(notice: Notice, window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    notice.say("Highlight deleted.", "Undo", lambda: None)
    assert notice.isVisible()
    assert notice.text() == notice.accessibleName() == "Highlight deleted."
    assert QApplication.focusWidget() is field


def test_its_button_does_what_was_offered_once(qtbot: QtBot, notice: Notice) -> None:
    undone: list[str] = []
    notice.say("Tag deleted.", "Undo", lambda: undone.append("tag"))
    QTest.mouseClick(button(notice, "Undo"), Qt.MouseButton.LeftButton)
    assert undone == ["tag"]
    assert not notice.isVisible()


def test_it_goes_by_itself_but_not_under_the_mouse(qtbot: QtBot, notice: Notice) -> None:
    notice.say("Saved.")
    notice._timer.setInterval(1)
    notice.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not running(notice)
    notice.leaveEvent(QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not notice.isVisible())


def test_what_went_wrong_stays_until_it_is_closed(notice: Notice) -> None:
    notice.say("Saved.")
    notice.say("The change could not be saved.", wrong=True)
    assert not running(notice)
    notice.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not running(notice)


def test_no_button_where_nothing_is_offered(notice: Notice) -> None:
    notice.say("The index is up to date.", wrong=True)
    assert not any(one.isVisible() for one in notice.findChildren(QPushButton))


def test_it_stays_at_the_foot_of_a_window_that_changes_its_size(notice: Notice, window: QWidget) -> None:
    notice.say("A long sentence about what went wrong, " * 4, wrong=True)
    window.resize(400, 300)
    assert window.rect().contains(notice.geometry())
    middle = notice.geometry().center().x()
    assert abs(middle - 200) <= 1
    assert notice.height() > 60
