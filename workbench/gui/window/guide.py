"""The guide beside the window: opened at the page that explains what is in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from workbench.assets import resource
from workbench.gui.actions.table import Act
from workbench.gui.help.topics import Page
from workbench.gui.languages import spoken
from workbench.gui.window.navigator import Navigator
from workbench.gui.window.parts import Parts

if TYPE_CHECKING:
    from workbench.gui.help.view import HelpView

_SIZE = QSize(1060, 740)
EXPLAINED: dict[Act | None, tuple[Page, int]] = {
    Act.GO_SEARCH: (Page.SEARCHING, 0),
    Act.GO_CLAIMS: (Page.CLAIMS, 0),
    Act.GO_MATRIX: (Page.CLAIMS, 3),
    Act.GO_TIMELINE: (Page.CLAIMS, 3),
    Act.GO_HIGHLIGHTS: (Page.HIGHLIGHTING, 8),
    Act.GO_TAGS: (Page.HIGHLIGHTING, 7),
}
"""For pages of the window, the page of the guide, and which of its parts, counted from 1; 0 is all of it."""


class Guide(QObject):
    """One window of the guide, made when it is first wanted; what was searched in it stays."""

    queryWanted = Signal(str)
    """Carries a query of the guide that somebody wants to try."""

    def __init__(self, window: QWidget, navigator: Navigator, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._navigator = navigator
        self._parts = parts
        self._view: HelpView | None = None

    def explain(self) -> None:
        """Show what the guide says of the page, or of the pane that has the keyboard."""
        place = self._place()  # before the guide takes the keyboard
        self._shown().open_section(*place)

    def search(self) -> None:
        """Show the guide, the keyboard in the field that searches it."""
        self._shown().search()

    def _place(self) -> tuple[Page, int]:
        focus = QApplication.focusWidget()
        if focus is not None and self._parts.pane.isAncestorOf(focus):
            return Page.CLAIMS, 0
        if self._navigator.page is Act.GO_LIBRARY and self._parts.tabs.article_id() is not None:
            return Page.HIGHLIGHTING, 0
        return EXPLAINED.get(self._navigator.page, (Page.FIRST_STEPS, 0))

    def _shown(self) -> "HelpView":
        view = self._view = self._view or self._made()
        view.window().show()
        view.window().raise_()
        view.window().activateWindow()
        return view

    def _made(self) -> "HelpView":
        from workbench.gui.help.view import HelpView

        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Guide"))
        dialog.resize(_SIZE)
        view = HelpView(resource("help"), spoken())
        view.query_wanted.connect(self.queryWanted)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        return view
