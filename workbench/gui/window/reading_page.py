"""The library page: the list of articles, the open articles, and claims with their evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.kit.empty import EmptyState
from workbench.gui.reader.sides import ReaderSides

_SIZES = (290, 820, 320)
_NARROW = 1080


class ReadingPage(QWidget):
    """Three panes side by side; the outer ones can be put away."""

    narrowed = Signal(object)
    """Carries whether there is now too little room for all three; told when that changes."""

    def __init__(self, library: QWidget, tabs: ReaderSides, inspector: QWidget) -> None:
        super().__init__()
        self._library = library
        self._inspector = inspector
        self._tabs = tabs
        self._narrow = False
        self._nothing = EmptyState(
            "newspaper",
            self.tr("No article is open"),
            self.tr("Import articles in the library, and choose one there to read it."),
        )
        self._reader = QStackedWidget()
        self._reader.addWidget(self._nothing)
        self._reader.addWidget(tabs)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for pane in (library, self._reader, inspector):
            self._split.addWidget(pane)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes(_SIZES)
        tabs.currentChanged.connect(self._show_reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def show_list(self, *, shown: bool) -> None:
        """Show or put away the list of articles."""
        self._library.setVisible(shown)

    def show_inspector(self, *, shown: bool) -> None:
        """Show or put away claims and evidence."""
        self._inspector.setVisible(shown)

    def sizes(self) -> tuple[int, ...]:
        """The widths of the panes, for the next start."""
        return tuple(self._split.sizes())

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Give the panes these widths."""
        if len(sizes) == self._split.count():
            self._split.setSizes(list(sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells when the room becomes too little for three panes, or enough again."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow is not self._narrow:
            self._narrow = narrow
            self.narrowed.emit(narrow)

    def _show_reader(self, article_id: int | None) -> None:
        self._reader.setCurrentWidget(self._nothing if article_id is None else self._tabs)
