"""What every journey gets: the window over a copy of the sample case, and a person at it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import english, light, nothing_left_over, plurals, theme
from tests.journeys.person import Person
from tests.windows import case, made_sample, open_window, window
from workbench.gui.window.main_window import MainWindow

__all__ = [
    "case", "english", "light", "made_sample", "nothing_left_over", "open_window", "plurals", "theme",
    "window",
]  # fmt: skip


@pytest.fixture
def person(window: MainWindow, qtbot: QtBot) -> Person:
    """Somebody at a window on the sample case."""
    return Person(window, qtbot)
