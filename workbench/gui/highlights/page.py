"""The highlights page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.core.changes import Deed
from workbench.desk.desk import Desk
from workbench.gui.rooms import Doing


class HighlightsPage(QWidget):
    """All highlights of the case."""

    spotWanted = Signal(object)

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = doing
        self._desk: Desk | None = None

    def set_desk(self, desk: Desk | None) -> None:
        """Shows the highlights of this case."""
        self._desk = desk

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed."""

    def show_tag(self, tag_id: int) -> None:
        """Shows what bears a tag."""
