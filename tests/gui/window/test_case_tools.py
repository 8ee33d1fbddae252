"""What is done with a case as a whole."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from workbench.desk import articles
from workbench.desk.articles import Listing
from workbench.gui.window.main_window import MainWindow


def test_what_an_import_left_behind_is_told_and_can_be_imported(
    window: MainWindow, case: Path, qtbot: QtBot, english: None
) -> None:
    desk = window.session.desk
    assert desk is not None
    before = len(articles.ids(desk, Listing()))
    left = case / "originals" / "left-0123456789ab.txt"
    left.write_text("Ships left Odesa on Thursday.")
    window.tools.verify()
    window.door.background.wait()
    dialog = window.findChildren(QDialog)[-1]
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "Nothing is wrong" in said
    assert "Among the originals: 1 file of no article, from an import interrupted" in said
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Import them").click()
    qtbot.waitUntil(lambda: not window.importing.busy)
    assert len(articles.ids(desk, Listing())) == before + 1
