import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.tab_order import put_behind, put_last


def _part(*names: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in names:
        column.addWidget(QLineEdit(name))
    return made


def _walked(whole: QWidget, first: str) -> list[str]:
    at = next(one for one in whole.findChildren(QLineEdit) if one.text() == first)
    at.setFocus()
    found = []
    while at.text() not in found:
        found.append(at.text())
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()  # type: ignore[assignment]
    return found


@pytest.fixture
def whole(qtbot: QtBot) -> QWidget:
    """A page between rail and status line that was made after both."""
    made, page = QWidget(), _part("first", "second")
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for name, part in (("rail", _part("rail")), ("status", _part("status"))):
        part.setObjectName(name)
        column.addWidget(part)
    page.setObjectName("page")
    column.insertWidget(1, page)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _named(whole: QWidget, name: str) -> QWidget:
    found = whole.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def test_a_part_is_put_behind_another(whole: QWidget) -> None:
    assert _walked(whole, "rail") == ["rail", "status", "first", "second"]
    put_behind(_named(whole, "page"), _named(whole, "rail"))
    assert _walked(whole, "rail") == ["rail", "first", "second", "status"]


def test_a_part_is_put_last(whole: QWidget) -> None:
    put_last(_named(whole, "status"))
    assert _walked(whole, "rail") == ["rail", "first", "second", "status"]


def test_a_part_that_goes_takes_no_other_along(qtbot: QtBot, whole: QWidget) -> None:
    page, status = _named(whole, "page"), _named(whole, "status")
    put_last(status)
    put_behind(page, _named(whole, "rail"))
    shiboken6.delete(page)
    assert _walked(whole, "rail") == ["rail", "status"]
