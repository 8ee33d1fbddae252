"""What every test of the window gets: a themed application, and a check of what it leaves behind."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workbench.gui.plurals import EnglishPlurals
from workbench.gui.theme.theme import Mode, Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme of the application under test: light unless a test changes it."""
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture(scope="session", autouse=True)
def plurals(qapp: QApplication) -> None:
    """Counted things in English, as the program itself words them."""
    qapp.installTranslator(EnglishPlurals(qapp))


@pytest.fixture(autouse=True)
def light(theme: Theme) -> Iterator[None]:
    """Every test starts, and leaves the next one, with the light theme."""
    yield
    if theme.mode is not Mode.LIGHT:
        theme.set_mode(Mode.LIGHT)


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers and months as they are written in English, wherever the test runs."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a window open, or a timer or a thread running."""
    before = {id(widget) for widget in qapp.topLevelWidgets()}
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [*_windows(qapp, before), *_at_work()]
    if left:
        pytest.fail("left over: " + "; ".join(map(repr, left)))


def _windows(app: QApplication, before: set[int]) -> list[QWidget]:
    def fresh() -> list[QWidget]:
        return [one for one in app.topLevelWidgets() if id(one) not in before and one.isVisible()]

    if fresh():
        gc.collect()
    return fresh()


def _at_work() -> list[object]:
    kinds = {QTimer, QThread, *QTimer.__subclasses__(), *QThread.__subclasses__()}
    alive = [one for one in gc.get_objects() if type(one) in kinds and isValid(one)]
    return [one for one in alive if (one.isActive() if isinstance(one, QTimer) else one.isRunning())]
