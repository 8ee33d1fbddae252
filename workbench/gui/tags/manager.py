"""The tags page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.core.changes import Deed
from workbench.desk.desk import Desk
from workbench.gui.rooms import Doing


class TagManager(QWidget):
    """The tag tree."""

    chosenChanged = Signal(object)
    passagesWanted = Signal(object)

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = doing
        self._desk: Desk | None = None

    def set_desk(self, desk: Desk | None) -> None:
        """Shows the tags of this case."""
        self._desk = desk

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed."""

    def add_actions(self, actions: list[QAction]) -> None:
        """Gives the tree these actions."""
        self.addActions(actions)

    def chosen(self) -> int | None:
        """The chosen tag."""
        return None

    def new_tag(self) -> None:
        """Makes a tag."""

    def rename_tag(self) -> None:
        """Renames the chosen tag."""

    def merge_tag(self) -> None:
        """Merges the chosen tag into another."""

    def delete_tag(self) -> None:
        """Deletes the chosen tag."""
