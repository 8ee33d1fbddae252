"""Finds words that do not fit into what shows them."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QToolButton, QWidget

from workbench.gui.kit.labels import ElidedLabel

_ROUNDING = 3
"""Pixels by which typefaces that stand in for others are taller, and hints are rounded."""


def clipped(part: QWidget) -> Iterator[str]:
    """What in a part cannot be read to its end; what ends in dots by itself tells the rest in its tip."""
    for widget in (part, *part.findChildren(QWidget)):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            for words, has, needs in _measured(widget):
                if has + _ROUNDING < needs:
                    yield f"{_place(widget)}: {words!r} has {has} of {needs} pixels"


def _measured(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Words, the room they have and the room they need."""
    match widget:
        case ElidedLabel():
            return
        case QLabel() if widget.text() and widget.wordWrap():
            yield widget.text(), widget.height(), widget.heightForWidth(widget.width())
            longest = max(widget.text().split(), key=widget.fontMetrics().horizontalAdvance)
            yield longest, widget.contentsRect().width(), _width(widget, longest)
        case QLabel() if widget.text():
            yield widget.text(), widget.width(), widget.sizeHint().width()
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return
        case QAbstractButton() if widget.text():
            yield widget.text(), widget.contentsRect().width(), _width(widget, widget.text())
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            for at in range(widget.count()):
                if not widget.isSectionHidden(at):
                    words = str(widget.model().headerData(at, Qt.Orientation.Horizontal))
                    yield words, widget.sectionSize(at), widget.sectionSizeHint(at)


def _width(widget: QWidget, words: str) -> int:
    return widget.fontMetrics().horizontalAdvance(words.replace("&", ""))


def _place(widget: QWidget) -> str:
    """Where in the window a widget is, in the names of its classes."""
    steps: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(steps) < 4:
        steps.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(steps)
