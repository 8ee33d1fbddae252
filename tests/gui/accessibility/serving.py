"""Whom a state of the window does not serve: who hears it, has a small screen, or needs large letters."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from tests.gui.accessibility import room, tree
from tests.pictures.settling import settle
from workbench.gui.window.main_window import MainWindow

_SMALL = (900, 600)
_LARGE = 2.0


def faults(window: MainWindow, part: QWidget) -> Iterator[str]:
    """What is wrong for them with the window or a dialog over it, which is left small, and the text large."""
    yield from (f"heard: {one}" for one in tree.faults(part))
    yield from (f"on a small screen: {one}" for one in room.faults(part, *_SMALL))
    window.parts.tabs.texts.set_zoom(_LARGE)
    settle(part.isVisible)
    yield from (f"in large letters: {one}" for one in room.faults(part, *_SMALL))
