"""The list of kinds of files."""

from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from tests.gui.importing.conftest import Window
from workbench.desk.kinds import Broken, Readable
from workbench.gui.importing.formats_dialog import FormatsDialog


def test_every_kind_is_listed_with_its_endings(window: Window) -> None:
    window.imports.show_formats()
    dialog = window.dialog(FormatsDialog)
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    rows = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    shown = {row.text(0): (row.text(1), row.text(2)) for row in rows if row is not None}
    assert shown["Mailbox"] == (".mbox", "many")
    assert shown["E-mail"] == (".eml", "one")
    dialog.close()


def test_a_plug_in_that_cannot_be_used_is_told_of_with_the_reason(qtbot: QtBot) -> None:
    dialog = FormatsDialog([Readable("Text", (".txt",), many=False)], [Broken("loud", "<b>no</b>")], None)
    qtbot.addWidget(dialog)
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert "The plug-in “loud” cannot be used: <b>no</b>" in said
