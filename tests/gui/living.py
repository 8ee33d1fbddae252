"""A room as it lives in the window: it follows the deeds of its desk a moment after they are done."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from workbench.desk.desk import Desk
from workbench.gui.highlights.page import HighlightsPage
from workbench.gui.matrix.page import MatrixPage
from workbench.gui.tags.manager import TagManager
from workbench.gui.timeline.page import TimelinePage

W = TypeVar("W", bound=QWidget)


class _News(QObject):
    came = Signal(object)


@contextmanager
def living(
    qtbot: QtBot,
    desk: Desk,
    room: TagManager | HighlightsPage | MatrixPage | TimelinePage,
    width: int = 900,
    height: int = 600,
) -> Iterator[None]:
    """Shows a room over a case, and lets go of it."""
    qtbot.addWidget(room)
    news = _News()
    news.came.connect(room.follow, Qt.ConnectionType.QueuedConnection)
    stop = desk.listen(news.came.emit)
    room.resize(width, height)
    room.set_desk(desk)
    room.show()
    qtbot.waitExposed(room)
    yield
    stop()
    room.set_desk(None)


def opened(kind: type[W]) -> W:
    """The one popup or dialog of this kind that can be seen."""
    (one,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
    return one


def closed(kind: type[QDialog] | type[QMenu]) -> bool:
    """Whether none of this kind can be seen."""
    return not any(isinstance(one, kind) and one.isVisible() for one in QApplication.topLevelWidgets())


def take(menu: QMenu, text: str) -> None:
    """Takes an entry of an open menu."""
    (action,) = (one for one in menu.actions() if one.text() == text)
    assert action.isEnabled()
    action.trigger()
    menu.close()
