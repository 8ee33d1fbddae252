"""The real window over a real case, for the journeys, the pictures and the tests of the window itself.

A conftest takes the fixtures it needs by importing them.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol, Self

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from workbench.desk import sample
from workbench.gui.app import new_window
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Theme
from workbench.gui.window.main_window import MainWindow
from workbench.places import settings_file
from workbench.store import edit

AUTHOR = "Ana Ferreira"
SIZE = (1560, 980)
PATIENCE = 15_000
"""Milliseconds in which another process answers, also on a busy computer."""


class Opening(Protocol):
    """Opens a window, on a case if one is given; it is closed when the test ends."""

    def __call__(self, folder: Path | None = None) -> MainWindow: ...


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample case, made once; never to be opened, only copied."""
    folder = tmp_path_factory.mktemp("made") / "Arms from North Korea"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKBENCH_HOME", str(tmp_path_factory.mktemp("makers-home")))
        make_sample(folder)
    return folder


def make_sample(folder: Path) -> None:
    """The sample case as it was made on one certain day: dates are as wide on every other day."""
    with on_that_day():
        sample.make(folder, AUTHOR, "test").close()


@contextmanager
def on_that_day() -> Iterator[None]:
    """Whatever is done meanwhile is done on one certain day."""

    class ThatDay(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls(2026, 11, 22, 12, 34, tzinfo=tz)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(edit, "datetime", ThatDay)
        yield


@pytest.fixture
def case(made_sample: Path, tmp_path: Path) -> Path:
    """A fresh copy of the sample case."""
    return Path(shutil.copytree(made_sample, tmp_path / made_sample.name))


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme) -> Iterator[Opening]:
    """Opens windows as the program does; afterwards they, and all they started, are gone."""
    made: list[MainWindow] = []

    def opening(folder: Path | None = None) -> MainWindow:
        window = new_window(Store(settings_file()), theme)
        made.append(window)
        window.resize(*SIZE)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        if folder is not None:
            enter(qtbot, window, lambda: window.door.open(folder))
        return window

    yield opening
    for window in made:
        window.close()
        assert window.session.desk is None
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: Opening, case: Path) -> MainWindow:
    """A window on a fresh copy of the sample case."""
    return open_window(case)


def enter(qtbot: QtBot, window: MainWindow, go: Callable[[], object]) -> None:
    """Do what opens a case, and wait until it is open."""
    with qtbot.waitSignal(window.session.changed, timeout=PATIENCE):
        go()
