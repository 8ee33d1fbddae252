"""The settings: pages side by side, everything in force as soon as it is changed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.kit.buttons import Button
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.themed import follow_theme
from workbench.gui.settings.pages import ImportPage, LookPage, PersonPage
from workbench.gui.settings.store import Settings
from workbench.gui.theme import icons

_SIZE = QSize(860, 600)
_LIST_WIDTH = 180
_ICON = 18


class SettingsDialog(QDialog):
    """A list of pages and the chosen one. The window adds those it knows more about: keys, the case."""

    changed = Signal(str, object)
    """Carries the name of a field of `Settings`, and its new value."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(_SIZE)
        self._icons: list[str] = []
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setFixedWidth(_LIST_WIDTH)
        self._pages = QStackedWidget()
        self.list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._lay_out()
        self.look = LookPage(settings)
        self.person = PersonPage(settings.author)
        self.importing = ImportPage(review=settings.review)
        for page in (self.look, self.person, self.importing):
            page.changed.connect(self.changed)
        self.add_page("contrast", self.tr("Appearance"), self.look)
        self.add_page("user", self.tr("You"), self.person)
        self.add_page("inbox", self.tr("Importing"), self.importing)
        self.list.setCurrentRow(0)
        follow_theme(self, self._dress)

    def add_page(self, icon: str, title: str, page: QWidget) -> None:
        """Adds a page at the end."""
        self._icons.append(icon)
        self.list.addItem(QListWidgetItem(icons.icon(icon), title))
        framed = QWidget()
        column = QVBoxLayout(framed)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(14)
        column.addWidget(label(title, Kind.TITLE))
        column.addWidget(page, 1)
        self._pages.addWidget(framed)

    def show_page(self, page: QWidget) -> None:
        """Goes to a page that was added."""
        framed = page.parentWidget()
        if framed is not None:
            self.list.setCurrentRow(self._pages.indexOf(framed))

    def _lay_out(self) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def _dress(self) -> None:
        for at, icon in enumerate(self._icons):
            self.list.item(at).setIcon(icons.icon(icon))
