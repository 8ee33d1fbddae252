"""Files dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.importing.dropping import FileDrops, dropped_paths


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLabel("a part of the window"))
    return made


def files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


MOVE = Qt.DropAction.MoveAction
ANY = Qt.DropAction.CopyAction | MOVE


def enter(mime: QMimeData, actions: Qt.DropAction = ANY) -> QDragEnterEvent:
    none = Qt.KeyboardModifier.NoModifier
    made = QDragEnterEvent(QPoint(5, 5), actions, mime, Qt.MouseButton.LeftButton, none)
    made.setDropAction(MOVE)
    return made


def drop(mime: QMimeData, actions: Qt.DropAction = ANY) -> QDropEvent:
    none = Qt.KeyboardModifier.NoModifier
    made = QDropEvent(QPointF(5, 5), actions, mime, Qt.MouseButton.LeftButton, none)
    made.setDropAction(MOVE)
    return made


def test_files_are_copied_whatever_the_drag_proposes(qtbot: QtBot, window: QWidget) -> None:
    drops = FileDrops(window)
    mime = files("/news/a.txt", "/news/folder with ünïcode")
    over = enter(mime)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    assert over.dropAction() is Qt.DropAction.CopyAction
    fallen = drop(mime)
    with qtbot.waitSignal(drops.dropped) as dropped:
        QApplication.sendEvent(window, fallen)
    assert dropped.args == [[Path("/news/a.txt"), Path("/news/folder with ünïcode")]]
    assert fallen.dropAction() is Qt.DropAction.CopyAction


def test_files_that_can_only_be_moved_away_are_refused(qtbot: QtBot, window: QWidget) -> None:
    drops = FileDrops(window)
    mime = files("/news/a.txt")
    over = enter(mime, MOVE)
    with qtbot.assertNotEmitted(drops.dropped):
        QApplication.sendEvent(window, over)
        QApplication.sendEvent(window, drop(mime, MOVE))
    assert not over.isAccepted()


def test_what_is_no_file_is_left_to_others(qtbot: QtBot, window: QWidget) -> None:
    drops = FileDrops(window)
    mime = QMimeData()
    mime.setText("a passage")
    over = enter(mime)
    with qtbot.assertNotEmitted(drops.dropped):
        QApplication.sendEvent(window, over)
        QApplication.sendEvent(window, drop(mime))
    assert not over.isAccepted()


def test_addresses_are_not_fetched() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.html"), QUrl.fromLocalFile("/b.txt")])
    assert dropped_paths(mime) == [Path("/b.txt")]
