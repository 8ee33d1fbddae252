from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit
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


def test_so_does_the_field_of_a_box_to_write_in(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.setEditable(True)
    (field,) = named(box, "Tag").findChildren(QLineEdit)
    assert field.accessibleName() == "Tag"
