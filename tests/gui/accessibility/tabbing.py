"""The keyboard walks through a window: where the Tab key goes, and whether one sees where it is."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui.kit.tab_order import stops

_AROUND = 3
"""Pixels around a control that may show that it has the keyboard."""
_MOST_STEPS = 500


def walked(window: QWidget) -> list[QWidget]:
    """Where the Tab key goes from the first control of a window, until it goes somewhere again."""
    first = next(one for one in stops(window) if _takes_tab(one))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [first]
    for _ in range(_MOST_STEPS):
        at = found[-1]
        QTest.keyClick(at, Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        if following is at:
            continue  # within it: from link to link
        if following is None or following in found:
            break
        found.append(following)
    return found


def wanted(window: QWidget) -> set[QWidget]:
    """The widgets in sight that the Tab key should go to."""
    return {one for one in (window, *window.findChildren(QWidget)) if _takes_tab(one)}


def leaps(found: list[QWidget]) -> Iterator[str]:
    """Where the way goes up, but not to the right, as nobody reads."""
    for one, following in pairwise(found):
        here, there = _place(one), _place(following)
        if there.bottom() <= here.top() and there.left() < here.right() and not _inside_same(one, following):
            yield f"from {told(one)} up to {told(following)}"


def look(one: QWidget) -> QImage:
    """How a widget and its edge look at this moment."""
    window = one.window()
    around = _place(one).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(around.intersected(window.rect())).toImage()


def told(one: QWidget) -> str:
    """What a widget is called in a report."""
    return f"{type(one).__name__} “{one.accessibleName() or one.property('text') or ''}”"


def _takes_tab(one: QWidget) -> bool:
    by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and one.isVisible() and one.isEnabled() and one.focusProxy() is None


def _inside_same(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _place(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())
