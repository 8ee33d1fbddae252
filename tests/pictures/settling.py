"""Waiting for a window, in pictures and in what brings it where one is made."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from workbench.desk.desk import Desk
from workbench.gui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
_PATIENCE_MS = 20_000


def settle(ready: Callable[[], bool]) -> None:
    """Let the window work until something is so, and what was asked for is painted."""
    waited = QElapsedTimer()
    waited.start()
    while not ready():
        if waited.elapsed() > _PATIENCE_MS:
            raise TimeoutError("the window never came to the state that was to be drawn")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(10):
        QApplication.processEvents()


def shown(window: MainWindow, kind: type[W]) -> W:
    """The one dialog or part of this kind that can be seen, as soon as it is there."""

    def found() -> list[W]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    settle(lambda: len(found()) == 1)
    return found()[0]


def case_of(window: MainWindow) -> Desk:
    """The case that a window is on."""
    desk = window.session.desk
    if desk is None:
        raise LookupError("no case is open")
    return desk
