"""What makes a widget follow the theme, and its style sheet follow its state."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Follower(QObject):
    def __init__(self, widget: QWidget, dress: Callable[[], None]) -> None:
        super().__init__(widget)
        self._dress = dress
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        return False


def follow_theme(widget: QWidget, dress: Callable[[], None]) -> None:
    """Calls `dress` now and whenever the colours change: for icons and whatever else keeps its colours."""
    dress()
    _Follower(widget, dress)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet reads (`kind`, `selected` …) and lets it show."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
