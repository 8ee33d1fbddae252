"""Files dragged from elsewhere onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def dropped_paths(mime: QMimeData) -> list[Path]:
    """The files and folders in what is dragged; nothing that lies on another computer."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


class FileDrops(QObject):
    """Lets files be dropped anywhere on a window; what its parts take themselves is left to them."""

    dropped = Signal(object)
    """Carries the paths that were dropped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes files, and nothing else, from a drag."""
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        paths = dropped_paths(event.mimeData())
        copy = Qt.DropAction.CopyAction  # whoever lets a file be moved deletes it where it was
        if not paths or not event.possibleActions() & copy:
            return False
        event.setDropAction(copy)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
