"""Ways to point at text on a page."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from workbench.gui.reader.page import Page


def spot(page: Page, point: int) -> QPoint:
    """Where on the viewport the gap before a character of left-to-right text is."""
    cursor = QTextCursor(page.document())
    cursor.setPosition(page.sheet.place(point))
    return page.cursorRect(cursor).center()


def within(page: Page, words: str) -> QPoint:
    """A place on the viewport in the middle of some words."""
    start = page.sheet.text.index(words)
    return (spot(page, start) + spot(page, start + len(words))) / 2


def press(page: Page, place: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Presses a mouse button on the viewport."""
    _send(page, QEvent.Type.MouseButtonPress, place, button, button)


def move(page: Page, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Moves the mouse over the viewport."""
    _send(page, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, held)


def release(page: Page, place: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Releases a mouse button on the viewport."""
    _send(page, QEvent.Type.MouseButtonRelease, place, button, Qt.MouseButton.NoButton)


def click(page: Page, place: QPoint) -> None:
    """Clicks on the viewport."""
    press(page, place)
    release(page, place)


def _send(page: Page, kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    where = QPointF(place)
    on_screen = QPointF(page.viewport().mapToGlobal(place))
    event = QMouseEvent(kind, where, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.viewport(), event)
