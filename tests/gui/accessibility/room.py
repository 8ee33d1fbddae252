"""What has too little room: controls outside their window, over each other, or with words cut off."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)

from workbench.gui.kit.labels import ElidedLabel

_CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
_LEAST = 2
"""Pixels that frames may share."""


def faults(part: QWidget, width: int, height: int) -> Iterator[str]:
    """What does not fit where a window, or a dialog over one, has no more room than this."""
    part.resize(min(part.width(), width), min(part.height(), height))
    if part.width() > width or part.height() > height:
        yield f"needs {part.width()} × {part.height()}"
    controls = [one for one in _seen(part) if isinstance(one, _CONTROLS)]
    for one in controls:
        if not part.rect().adjusted(-_LEAST, -_LEAST, _LEAST, _LEAST).contains(_place(one, part)):
            yield f"{_told(one)} is outside at {_place(one, part)}"
        if isinstance(one, QPushButton) and one.width() + _LEAST < one.minimumSizeHint().width():
            yield f"{_told(one)} is cut off"
    for one, other in combinations(controls, 2):
        if _layer(one) is _layer(other) and _over_each_other(one, other, part):
            yield f"{_told(one)} and {_told(other)} are over each other"
    for words in _seen(part):
        if isinstance(words, QLabel) and _is_cut(words):
            yield f"{_told(words)} is cut off"


def _seen(part: QWidget) -> Iterator[QWidget]:
    """The widgets that can be seen, but for those that are scrolled into sight, or belong to another."""
    for one in part.findChildren(QWidget):
        if one.isVisible() and one.window() is part and not _is_inside(one):
            yield one


def _is_inside(one: QWidget) -> bool:
    """Whether it is a part of a control, or of what is scrolled."""
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, (*_CONTROLS, QScrollArea)):
            return True
        above = above.parentWidget()
    return False


def _layer(one: QWidget) -> QWidget:
    """The window a widget is laid out in, or what lies over that: a notice, a palette, a bar of buttons."""
    above = one.parentWidget()
    while above is not None and _lays_out(above, one):
        one, above = above, above.parentWidget()
    return one


def _lays_out(above: QWidget, one: QWidget) -> bool:
    layout = above.layout()
    return isinstance(above, QSplitter) or (layout is not None and _holds(layout, one))


def _holds(layout: QLayout, one: QWidget) -> bool:
    items = (layout.itemAt(number) for number in range(layout.count()))
    return any(
        item.widget() is one or (inner is not None and _holds(inner, one))
        for item in items
        if item is not None
        for inner in (item.layout(),)
    )


def _over_each_other(one: QWidget, other: QWidget, part: QWidget) -> bool:
    both = _place(one, part).intersected(_place(other, part))
    return both.width() > _LEAST and both.height() > _LEAST


def _is_cut(words: QLabel) -> bool:
    if isinstance(words, ElidedLabel) or not words.text() or not words.pixmap().isNull():
        return False
    needed = words.minimumSizeHint().width() if words.wordWrap() else words.sizeHint().width()
    return words.width() + _LEAST < needed


def _place(one: QWidget, part: QWidget) -> QRect:
    return QRect(one.mapTo(part, QPoint(0, 0)), one.size())


def _told(one: QWidget) -> str:
    words = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return f"{type(one).__name__} “{one.accessibleName() or words}”"
