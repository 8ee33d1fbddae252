"""What the library says when there is nothing to list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.empty import EmptyState


class ListOrNothing(QStackedWidget):
    """The list, or why it is empty and what to do about it."""

    filesWanted = Signal()
    folderWanted = Signal()
    sampleWanted = Signal()
    clearWanted = Signal()
    """All filters are to be taken away."""

    def __init__(self, listed: QWidget) -> None:
        super().__init__()
        self._listed = listed
        self._imports = [
            Button(Act.IMPORT_FILES.text, "file-plus", ButtonKind.PRIMARY),
            Button(Act.IMPORT_FOLDER.text, "folder-input"),
        ]
        self._empty = self._made_empty()
        self._nothing_fits = self._made_nothing_fits()
        for page in (listed, self._empty, self._nothing_fits):
            self.addWidget(page)

    def show_what_fits(self, *, fitting: int, narrowed: bool) -> None:
        """Shows the list if it has rows, else the page that tells why it has none."""
        if fitting:
            self.setCurrentWidget(self._listed)
        else:
            self.setCurrentWidget(self._nothing_fits if narrowed else self._empty)

    def set_writable(self, *, writable: bool) -> None:
        """Whether something can be imported."""
        for button in self._imports:
            button.setEnabled(writable)

    def _made_empty(self) -> EmptyState:
        sample = Button(Act.OPEN_SAMPLE.text, "graduation-cap", ButtonKind.LINK)
        files, folder = self._imports
        files.clicked.connect(self.filesWanted)
        folder.clicked.connect(self.folderWanted)
        sample.clicked.connect(self.sampleWanted)
        return EmptyState(
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Drop text files, saved web pages or a folder of them anywhere in this window."),
            [files, folder, sample],
        )

    def _made_nothing_fits(self) -> EmptyState:
        clear = Button(self.tr("Clear all filters"), "x")
        clear.clicked.connect(self.clearWanted)
        return EmptyState(
            "list-filter",
            self.tr("No article fits"),
            self.tr("None has these words and is what was ticked."),
            [clear],
        )
