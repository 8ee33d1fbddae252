from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from workbench.gui.kit.named import named


def test_a_box_says_what_it_is_for_beside_its_value(qtbot: QtBot) -> None:
    box = named(QComboBox(), "Order")
    qtbot.addWidget(box)
    box.addItem("Newest first")
    heard = QAccessible.queryAccessibleInterface(box)
    assert heard is not None
    assert heard.text(QAccessible.Text.Description) == "Order"
    assert heard.text(QAccessible.Text.Value) == "Newest first"
