"""Draws a state of the window, and says how far two pictures are from each other."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.pictures.settling import settle
from tests.pictures.states import STATES, Start, State
from tests.speaking import speaking
from workbench.desk import cases
from workbench.gui.app import new_window
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.window.main_window import MainWindow

REFERENCES = Path(__file__).parent / "references"
AUTHOR = "Ana Ferreira"
_CELL = 8
_FAR = 24


@contextmanager
def reached(state: State, theme: Theme, sample: Path, work: Path) -> Iterator[tuple[MainWindow, QWidget]]:
    """A window in a state, and what of it is drawn; afterwards both are gone.

    Args:
        state: of the window.
        theme: of the application; light when this begins.
        sample: the sample case; it is copied.
        work: an empty folder for settings and case.
    """
    with speaking(state.language):
        window = new_window(Store(work / "settings.json"), theme)
        yield from _shown(window, state, sample, work)


def _shown(
    window: MainWindow, state: State, sample: Path, work: Path
) -> Iterator[tuple[MainWindow, QWidget]]:
    window.personal.set_theme(Mode.LIGHT)
    window.resize(*state.size)
    window.show()
    try:
        _begin(window, state.start, sample, work)
        shown = state.reach(window)
        settle(shown.isVisible)
        yield window, shown
    finally:
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def draw(state: State, theme: Theme, sample: Path, work: Path) -> QImage:
    """The picture of a state; `reached` tells what is needed for it."""
    with reached(state, theme, sample, work) as (_, shown):
        return picture(shown)


def picture(shown: QWidget) -> QImage:
    """How a part of the window looks at this moment."""
    return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def _begin(window: MainWindow, start: Start, sample: Path, work: Path) -> None:
    if start is Start.WELCOME:
        return
    folder = work / "case"
    if start is Start.EMPTY:
        cases.create(folder, "A new case", AUTHOR, "test").close()
    else:
        shutil.copytree(sample, folder)
    window.door.open(folder)
    settle(lambda: window.session.desk is not None)


def draw_enlarged(name: str, sample: Path, work: Path) -> QImage:
    """The picture of a state on a screen of another scale, which is fixed when a program starts."""
    file = work / f"{name}.png"
    environment = os.environ | {
        "QT_SCALE_FACTOR": str(STATES[name].scale),
        "WORKBENCH_HOME": str(work / "home"),
    }
    command = [sys.executable, "-m", "tests.pictures", "--one", name, str(sample), str(file)]
    subprocess.run(command, check=True, env=environment, timeout=60, cwd=Path(__file__).parents[2])
    return QImage(str(file))


def small(picture: QImage) -> QImage:
    """A picture as it is kept: half the size."""
    return _scaled(picture, picture.size() / 2)


def difference(one: QImage, other: QImage) -> float:
    """The share of the cells of two pictures that are far from each other; 1 if their sizes differ.

    Each cell is averaged, so that a letter drawn a little differently is no difference, but a line of text
    that has moved is.
    """
    if one.size() != other.size():
        return 1.0
    size = one.size() / _CELL
    first, second = _bytes(_scaled(one, size)), _bytes(_scaled(other, size))
    far = sum(abs(a - b) > _FAR for a, b in zip(first, second, strict=True))
    return far / len(first)


def can_write(character: str) -> bool:
    """Whether there is a typeface for a character."""
    return QFontMetrics(QFont(QApplication.font())).inFontUcs4(ord(character)) or any(
        QFontMetrics(QFont(family)).inFontUcs4(ord(character)) for family in _FALLBACKS
    )


_FALLBACKS = ("Noto Serif CJK KR", "Noto Sans CJK KR", "Noto Naskh Arabic", "Noto Sans Arabic")


def _scaled(picture: QImage, size: QSize) -> QImage:
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    return picture.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)


def _bytes(picture: QImage) -> bytes:
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    wide = plain.width() * 3
    return b"".join(
        bytes(cast("memoryview", plain.constScanLine(row)))[:wide] for row in range(plain.height())
    )
