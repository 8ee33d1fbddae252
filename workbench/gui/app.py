"""Starts the window, and draws a picture of it where there is no screen."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from workbench import logs
from workbench.gui.plurals import EnglishPlurals
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Theme
from workbench.gui.window.main_window import MainWindow
from workbench.gui.window.mishaps import PROGRAM, Mishaps
from workbench.places import settings_file

_PATIENCE_MS = 20_000
_SETTLED_MS = 400


def _application() -> QApplication:
    app = QApplication.instance()
    made = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("fact-check-workbench")
    made.setApplicationDisplayName("Fact-check Workbench")
    made.setDesktopFileName("fact-check-workbench")
    made.installTranslator(EnglishPlurals(made))
    return made


def _window(app: QApplication) -> MainWindow:
    settings = Store(settings_file())
    return MainWindow(settings, Theme(app, settings.settings.theme))


def run(folder: Path | None) -> int:
    """Open the window, on a case if one is named; returns when it is closed, with the exit code."""
    app = _application()
    with logs.kept(PROGRAM):
        window = _window(app)
        sys.excepthook = Mishaps(window.doing.failed.emit, window.crier.warn)
        window.show()
        if folder is not None:
            window.door.open(folder)
        return app.exec()


def picture(folder: Path, file: Path) -> None:
    """Draw the window on a case, without a screen, into a PNG file.

    Raises `OSError` where the file cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    window = _window(app)
    window.resize(1560, 980)
    window.show()
    window.door.open(folder)
    _wait(lambda: window.session.desk is not None)
    _pause(_SETTLED_MS)
    drawn = window.grab().save(str(file))
    window.close()
    if not drawn:
        raise OSError(f"{file} could not be written")


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
