"""The list itself: a click or Enter opens an article; with Ctrl or Shift, several can be chosen."""

from PySide6.QtCore import QSize

from workbench.gui.kit.row_table import RowTable
from workbench.gui.library.delegate import ArticleDelegate
from workbench.gui.library.model import ArticlesModel

_FEWEST_ROWS = 3


class ArticleList(RowTable):
    """Articles in rows of one height."""

    def __init__(self, model: ArticlesModel) -> None:
        delegate = ArticleDelegate()
        super().__init__(model, self.tr("Articles"), delegate.height())
        delegate.setParent(self)
        self.setItemDelegate(delegate)

    def minimumSizeHint(self) -> QSize:
        """Room for a few articles, however low the window is."""
        return QSize(160, _FEWEST_ROWS * self.verticalHeader().defaultSectionSize())
