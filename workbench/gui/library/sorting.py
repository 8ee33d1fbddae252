"""The menu behind the funnel: in which order the articles are listed, and whether the filters are shown."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


class SortMenu(QMenu):
    """Orders to choose one of."""

    sorted_by = Signal(str)
    """Carries the key of the order, see `workbench.desk.articles.SORTS`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        orders = {
            "added": self.tr("In the order they came"),
            "title": self.tr("By title"),
            "outlet": self.tr("By outlet"),
            "newest": self.tr("Newest first"),
            "oldest": self.tr("Oldest first"),
        }
        group = QActionGroup(self)
        for key, words in orders.items():
            action = group.addAction(words)
            action.setCheckable(True)
            action.setData(key)
            self.addAction(action)
        group.actions()[0].setChecked(True)
        group.triggered.connect(lambda action: self.sorted_by.emit(action.data()))
        self.addSeparator()
        self.filters = QAction(self.tr("Show filters"), self, checkable=True, checked=True)
        self.clear_filters = QAction(self.tr("Clear all filters"), self)
        self.addActions([self.filters, self.clear_filters])
