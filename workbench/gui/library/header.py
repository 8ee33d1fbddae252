"""The head of the library: its name, how many articles are listed, the ways to import and to sort."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.labels import Kind, label
from workbench.gui.library.sorting import SortMenu


class Header(QWidget):
    """Title, number and two menus."""

    filesWanted = Signal()
    folderWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sorting = SortMenu(self)
        self._number = label("", Kind.SMALL)
        self.bring = _menu_button("inbox", self.tr("Import articles"), self._import_menu())
        sort = _menu_button("list-filter", self.tr("Sort and filter"), self.sorting)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 0)
        row.setSpacing(6)
        row.addWidget(label(self.tr("Library"), Kind.TITLE))
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self.bring)
        row.addWidget(sort)

    def set_numbers(self, listed: int, total: int) -> None:
        """Says how many articles are listed, of how many."""
        if listed == total:
            self._number.setText(self.locale().toString(total))
        else:
            numbers = {"listed": self.locale().toString(listed), "total": self.locale().toString(total)}
            self._number.setText(self.tr("{listed} of {total}").format(**numbers))

    def set_writable(self, *, writable: bool) -> None:
        """Whether something can be imported."""
        self.bring.setEnabled(writable)

    def _import_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(Act.IMPORT_FILES.text, self.filesWanted.emit)
        menu.addAction(Act.IMPORT_FOLDER.text, self.folderWanted.emit)
        return menu


def _menu_button(icon: str, name: str, menu: QMenu) -> IconButton:
    made = IconButton(icon, name)
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made
