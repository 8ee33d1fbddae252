"""What the highlights are narrowed by, at their left: one article, and tags."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.desk import tags
from workbench.desk.desk import Desk
from workbench.gui.highlights.article_filter import ArticleFilter
from workbench.gui.kit.facet_list import FacetSection
from workbench.gui.kit.facets import Facet

_MOST_TAGS = 16


class Filters(QWidget):
    """A tag stands for itself and every tag below it, both in what it counts and in what it lists."""

    changed = Signal()
    """Something else was chosen by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self.article = ArticleFilter()
        self.article.changed.connect(self.changed)
        self._tags = FacetSection(self.tr("Tags"), _MOST_TAGS)
        self._tags.ticked.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.article)
        column.addWidget(self._tags)
        column.addStretch(1)

    def count(self, desk: Desk | None) -> None:
        """Counts anew; what is chosen stays so while it is there."""
        self._desk = desk
        self.article.set_desk(desk)
        self._tags.set_facets(() if desk is None else _facets(desk))

    def article_id(self) -> int | None:
        """The article that is chosen, if any."""
        return self.article.chosen()

    def tag_ids(self) -> tuple[int, ...]:
        """The tags that are ticked, with those below them."""
        ticked = [one for one in self._tags.chosen() if isinstance(one, int)]
        if self._desk is None or not ticked:
            return ()
        rows = tags.tree(self._desk)
        return tuple({one for tag_id in ticked for one in tags.with_inside(rows, tag_id)})

    def choose_tag(self, tag_id: int) -> None:
        """Narrows to one tag and nothing else, without a signal."""
        self.clear()
        self._tags.choose([tag_id])

    def clear(self) -> None:
        """Narrows by nothing, without a signal."""
        self.article.clear()
        self._tags.clear()


def _facets(desk: Desk) -> list[Facet]:
    numbers = tags.gathered(desk)
    return [
        Facet(row.tag.id, row.tag.name, numbers[row.tag.id], color=row.tag.color, depth=row.depth)
        for row in tags.tree(desk)
    ]
