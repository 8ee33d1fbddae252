"""Where popups go."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication


def inside_screen(place: QPoint, size: QSize) -> QPoint:
    """The nearest place for a top left corner from which all of it is on the screen."""
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    x = max(room.left(), min(place.x(), room.right() - size.width()))
    y = max(room.top(), min(place.y(), room.bottom() - size.height()))
    return QPoint(x, y)
