"""Starts the window, and draws a picture of it where there is no screen."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from workbench import logs
from workbench.assets import resource
from workbench.gui.languages import speak
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Theme
from workbench.gui.window.case_door import Refusal
from workbench.gui.window.main_window import MainWindow
from workbench.gui.window.mishaps import PROGRAM, Mishaps
from workbench.places import settings_file

_SIZE = (1560, 980)
_PATIENCE_MS = 20_000
_SETTLED_MS = 400


def _application() -> QApplication:
    app = QApplication.instance()
    made = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("fact-check-workbench")
    made.setApplicationDisplayName("Fact-check Workbench")
    made.setDesktopFileName("org.fact_check_workbench.Workbench")
    made.setWindowIcon(QIcon(str(resource("workbench.svg"))))
    return made


def new_window(settings: Store, theme: Theme) -> MainWindow:
    """A window as the program opens it."""
    with theme.undressed():
        return MainWindow(settings, theme)


def _own_window(app: QApplication, settings: Store) -> MainWindow:
    speak(app, settings.settings.language)
    return new_window(settings, Theme(app, settings.settings.theme))


def run(folder: Path | None) -> int:
    """Open the window, on a case if one is named; returns when it is closed, with the exit code."""
    app = _application()
    with logs.kept(PROGRAM):
        window = _own_window(app, Store(settings_file()))
        sys.excepthook = Mishaps(window.doing.failed.emit, window.crier.warn)
        window.show()
        if folder is not None:
            window.door.open(folder)
        return app.exec()


def picture(folder: Path, file: Path) -> None:
    """Draw the window on a case, without a screen and without a person's settings, into a PNG file.

    Raises the `Problem` for which the case cannot be opened, or `OSError` where the file cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as nobodys:
        window = _own_window(_application(), Store(Path(nobodys) / "settings.json"))
        try:
            drawn = _drawn(window, folder)
        finally:
            window.close()
    if not drawn.save(str(file)):
        raise OSError(f"{file} could not be written")


def _drawn(window: MainWindow, folder: Path) -> QPixmap:
    refused: list[Refusal] = []
    window.door.refused.connect(refused.append)
    window.resize(*_SIZE)
    window.show()
    window.door.open(folder)
    _wait(lambda: window.session.desk is not None or bool(refused))
    if refused:
        raise refused[0].problem
    _pause(_SETTLED_MS)
    return window.grab()


def _wait(ready: Callable[[], bool]) -> None:
    waited = QElapsedTimer()
    waited.start()
    while not ready() and waited.elapsed() < _PATIENCE_MS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _pause(milliseconds: int) -> None:
    """Lets what was asked for be laid out and painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
