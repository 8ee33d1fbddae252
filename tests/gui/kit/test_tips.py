from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.tips import plain_tip, set_tip


def test_a_tip_is_seen_as_it_is_and_heard_without_markup(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "<b>Two</b>\nlines")
    heard = QAccessible.queryAccessibleInterface(widget)
    assert heard is not None
    assert widget.toolTip() == plain_tip("<b>Two</b>\nlines")
    assert "&lt;b&gt;Two" in widget.toolTip()
    assert heard.text(QAccessible.Text.Description) == "<b>Two</b>\nlines"
    set_tip(widget, "")
    assert heard.text(QAccessible.Text.Description) == widget.toolTip() == ""
