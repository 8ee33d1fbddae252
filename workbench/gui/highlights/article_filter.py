"""Narrows the highlights to those of one article."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.desk import articles, passages
from workbench.desk.desk import Desk
from workbench.gui.kit.buttons import Button, IconButton
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.labels import section
from workbench.gui.kit.picker import Picker


class ArticleFilter(QWidget):
    """A button that names the article, and one that takes it away."""

    changed = Signal()
    """Another article was chosen, or none."""

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._article_id: int | None = None
        self._button = Button("", "newspaper")
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._ask)
        self.away = IconButton("x", self.tr("Highlights of all articles"), 16)
        self.away.clicked.connect(lambda: self._choose(None))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._button, 1)
        row.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(section(self.tr("Article")))
        column.addLayout(row)
        self._show()

    def set_desk(self, desk: Desk | None) -> None:
        """Offers the articles of this case; one that is gone is not chosen any more."""
        self._desk = desk
        self._show()

    def chosen(self) -> int | None:
        """The id of the article, if one is chosen."""
        return self._article_id

    def clear(self) -> None:
        """Chooses none, without a signal."""
        self._article_id = None
        self._show()

    def _show(self) -> None:
        title = self._title()
        if title is None:
            self._article_id = None
        words = title or self.tr("All articles")
        self._button.setText(words.replace("&", "&&"))
        self._button.setAccessibleName(self.tr("Article: {title}").format(title=words))
        self.away.setVisible(title is not None)

    def _title(self) -> str | None:
        if self._desk is None or self._article_id is None:
            return None
        rows = articles.rows(self._desk, [self._article_id])
        return rows[0].title if rows else None

    def _ask(self) -> None:
        if self._desk is None:
            return
        picker = Picker(self, self.tr("Pick an article"))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(self._choose)
        place = self._button.mapToGlobal(self._button.rect().bottomLeft())
        picker.open_at(place, list(_choices(self._desk)))

    def _choose(self, article_id: int | None) -> None:
        self._article_id = article_id
        self._show()
        self.changed.emit()


def _choices(desk: Desk) -> Iterator[Choice]:
    """All of them, then each with a highlight: the most highlighted first."""
    yield Choice(None, QCoreApplication.translate("ArticleFilter", "All articles"), icon="newspaper")
    numbers = passages.by_article(desk)
    order = sorted(numbers, key=lambda article_id: -numbers[article_id])
    for row in articles.rows(desk, order):
        yield Choice(row.id, row.title, QLocale().toString(numbers[row.id]))
