"""The window as benchmarks open it: on a screen in memory, waiting for what a person would wait for."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui.app import new_window
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.window.main_window import MainWindow
from workbench.places import settings_file

_PATIENCE_MS = 60_000
_WAIT_MS = 20
SIZE = (1560, 980)


def application() -> QApplication:
    """The application of this process."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(sys.argv[:1])


class Painted(QObject):
    """Knows whether a widget has been painted since it began to watch."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Notes the paint event; the painting itself ends before events are looked at again."""
        self.done = self.done or event.type() is QEvent.Type.Paint
        return False


def wait_for(ready: Callable[[], bool], patience: int = _PATIENCE_MS) -> None:
    """Let the window work until it is ready; raises `TimeoutError` after so many milliseconds."""
    waited, waker = QElapsedTimer(), QTimer(interval=_WAIT_MS)
    waited.start()
    waker.start()  # given a time to wait, Qt would not wait but look again and again
    while not ready():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if waited.elapsed() > patience:
            raise TimeoutError("what the window was waited for did not come")


@contextmanager
def window() -> Iterator[MainWindow]:
    """The main window with its welcome page, shown."""
    app = application()
    made = new_window(Store(settings_file()), Theme(app, Mode.LIGHT))
    made.resize(*SIZE)
    painted = Painted(made.welcome)
    made.show()
    wait_for(lambda: painted.done)
    try:
        yield made
    finally:
        made.close()


def open_case(opened: MainWindow, folder: Path, patience: int = _PATIENCE_MS) -> None:
    """Open a case in the window, as the command line does; returns when its first article is painted."""
    opened.door.open(folder)
    wait_for(lambda: opened.session.desk is not None and opened.parts.tabs.current() is not None, patience)
    view = opened.parts.tabs.current()
    if view is not None:
        painted = Painted(view.page.viewport())
        view.page.viewport().update()
        wait_for(lambda: painted.done)
