"""A case with 10,000 articles: opened, in the window too; its library listed, against Qt's sorting proxy."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from tests.benchmarks.figures import Figure, Times, show, timed
from tests.benchmarks.material import ARTICLES, large_case, opened, workplace
from tests.benchmarks.windows import SIZE, application, open_case, window
from workbench.desk import articles, cases, claims
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.library.pane import LibraryPane
from workbench.gui.rooms import Doing

_OPENED = 300
_PAGE = 100


def main() -> None:
    """Print the tables."""
    with workplace() as place:
        folder = large_case(place)
        with closing(opened(folder)) as desk:
            figures = [*_questions(desk), *_library(desk)]
        figures.append(Figure("open the case, no window", timed(lambda: opened(folder).close(), 5)))
        figures.append(_in_window(folder))
    show("A case with 10,000 articles and 500 claims; peer: Qt's sorting proxy model", figures)


def _questions(desk: Desk) -> list[Figure]:
    ids = articles.ids(desk, Listing())
    return [
        Figure("list all", timed(lambda: articles.ids(desk, Listing()), 10)),
        Figure("list all by title", timed(lambda: articles.ids(desk, Listing(sort="title")), 10)),
        Figure("list what says “ab”", timed(lambda: articles.ids(desk, Listing(words="ab")), 10)),
        Figure("100 rows of the list", timed(lambda: articles.rows(desk, ids[:_PAGE]), 10)),
        Figure("count everything", timed(lambda: cases.counts(desk), 10)),
        Figure("count by outlet", timed(lambda: articles.outlets(desk), 10)),
        Figure("count by status", timed(lambda: articles.by_status(desk), 10)),
        Figure("500 claims as cards", timed(lambda: claims.cards(desk), 10)),
        Figure("one article, opened", timed(lambda: articles.reading(desk, ids[-1]), 10)),
    ]


def _library(desk: Desk) -> list[Figure]:
    app = application()
    pane = LibraryPane(Doing())
    pane.resize(320, SIZE[1])
    pane.show()

    def fill() -> None:
        pane.set_desk(desk)
        app.processEvents()

    peer = _sorted_by_qt(desk)
    figure = Figure("show the library", timed(fill, 5, lambda: pane.set_desk(None)), None, peer)
    pane.close()
    return [figure]


def _sorted_by_qt(desk: Desk) -> Times:
    """The same articles in a model that holds everything, behind Qt's proxy, sorted and shown."""
    app = application()
    rows = articles.rows(desk, articles.ids(desk, Listing()))

    def fill() -> None:
        model = QStandardItemModel()
        for row in rows:
            model.appendRow(
                [QStandardItem(row.title), QStandardItem(row.outlet), QStandardItem(row.published or "")]
            )
        proxy = QSortFilterProxyModel()
        proxy.setSourceModel(model)
        proxy.sort(0, Qt.SortOrder.AscendingOrder)
        view = QTableView()
        view.setModel(proxy)
        view.resize(320, SIZE[1])
        view.show()
        app.processEvents()
        view.close()

    return timed(fill, 3)


def _in_window(folder: Path) -> Figure:
    with window() as shown:
        times = timed(lambda: open_case(shown, folder), 5, shown.session.close)
    return Figure(f"open the case in the window: {ARTICLES:,} articles", times, _OPENED)


if __name__ == "__main__":
    main()
