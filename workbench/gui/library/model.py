"""The articles of the library as a list that fetches what is looked at."""

from PySide6.QtCore import Qt

from workbench.core.views import ArticleRow
from workbench.gui.kit.paged import PagedModel
from workbench.gui.kit.tips import plain_tip
from workbench.gui.library.wording import summary


class ArticlesModel(PagedModel[ArticleRow]):
    """One article a row. `open_id` is the article that is open in the reader, if any."""

    open_id: int | None = None

    def shown(self, row: ArticleRow, role: int) -> object:
        """The title, and in tips and for screen readers all the list knows."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(summary(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return summary(row)
        return None

    def show_open(self, article_id: int | None) -> None:
        """Marks another article as the open one."""
        before, self.open_id = self.open_id, article_id
        for one in (before, article_id):
            row = None if one is None else self.row_of(one)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
