"""What looks for faults finds them."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.accessibility import room, tree
from tests.gui.accessibility.tabbing import leaps, walked, wanted
from tests.gui.accessibility.tree import Node
from workbench.gui.kit.tips import plain_tip


def _shown(qtbot: QtBot, *parts: QWidget) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    inner = QWidget()
    column = QVBoxLayout(inner)
    for part in parts:
        column.addWidget(part)
    window.setCentralWidget(inner)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_what_cannot_be_heard(qtbot: QtBot) -> None:
    box, marked = QComboBox(), QPushButton("Go")
    box.addItem("First")
    marked.setToolTip(plain_tip("Go there"))
    said = "\n".join(tree.faults(_shown(qtbot, QLineEdit(), box, marked)))
    assert "QLineEdit in QWidget" in said
    assert "“First”, but not what that is for" in said
    assert "reads markup: Go" in said
    named = QLineEdit()
    named.setAccessibleName("Name")
    assert list(tree.faults(_shown(qtbot, named))) == []


def test_what_is_only_painted(qtbot: QtBot) -> None:
    class Painted(QWidget):
        __module__ = "workbench.gui.somewhere"

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            QPainter(self).drawLine(0, 0, 9, 9)

    window = _shown(qtbot, Painted())
    assert [one for one in tree.faults(window) if "paints what nothing says" in one]
    assert [type(one) for one in tree.nodes(window)] == [Node] * 3


def test_what_has_no_room(qtbot: QtBot) -> None:
    first, second = QPushButton("First"), QPushButton("Second")
    window = _shown(qtbot, first, second)
    assert list(room.faults(window, 900, 600)) == []
    second.move(first.pos())
    assert [one for one in room.faults(window, 900, 600) if "over each other" in one]
    second.move(2_000, 0)
    assert [one for one in room.faults(window, 900, 600) if "outside" in one]
    first.resize(8, 20)
    assert [one for one in room.faults(window, 900, 600) if "cut off" in one]
    window.setMinimumWidth(1_000)
    assert [one for one in room.faults(window, 900, 600) if one.startswith("needs 1000")]


def test_where_tab_does_not_go(qtbot: QtBot) -> None:
    around, inner, above = QWidget(), QLineEdit(), QLineEdit("above")
    column = QVBoxLayout(around)
    column.addWidget(above)
    column.addWidget(inner)
    around.setFocusProxy(inner)
    window = _shown(qtbot, QLineEdit("first"), around)
    assert wanted(window) - set(walked(window)) == {above}


def test_where_tab_leaps(qtbot: QtBot) -> None:
    fields = [QLineEdit(name) for name in ("first", "second", "third")]
    window = _shown(qtbot, *fields)
    assert list(leaps(walked(window))) == []
    QWidget.setTabOrder(fields[2], fields[1])
    assert len(list(leaps(walked(window)))) == 1
