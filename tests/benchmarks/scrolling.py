"""Long lists scrolled: 100,000 articles in the library, 200 claims, a matrix of 200 claims and 500 articles.

The peer is Qt's own table over the same words, all in memory, as many rows at a time in sight.
"""

import itertools
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from tests.benchmarks.figures import Figure, Times, show, timed
from tests.benchmarks.material import AUTHOR, PROGRAM, keep, opened, workplace
from tests.benchmarks.prose import Prose
from tests.benchmarks.windows import SIZE, application, open_case, window
from workbench.core.changes import Label
from workbench.core.model import Stance
from workbench.desk import articles, cases, claims, passages
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.claims.card_list import CardList
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.library.list_view import ArticleList
from workbench.gui.library.pane import LibraryPane
from workbench.gui.matrix.page import MatrixPage
from workbench.gui.rooms import Doing
from workbench.gui.theme.theme import Mode, Theme
from workbench.store.edit import Edit

_ARTICLES = 100_000
_BATCH = 1_000
_SHORT = 300
_CLAIMS = 200
_SOURCES = 500
_PIECES = 3_000
_FRAME = 16
_FRAMES = 150
_PATIENCE_MS = 120_000
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


def main() -> None:
    """Print the tables."""
    Theme(application(), Mode.LIGHT)
    with workplace() as place:
        with closing(opened(_articles(place))) as desk:
            figures = _library(desk)
        figures += _opened(place)
        show(f"A library of {_ARTICLES:,} articles; peer: Qt's table over their titles", figures)
        with closing(opened(_evidence(place))) as desk:
            figures = [*_matrix(desk), *_claims(desk)]
        show(f"{_CLAIMS} claims, {_SOURCES} articles, {_PIECES:,} pieces of evidence", figures)


def _articles(place: Path) -> Path:
    """A case of very many short articles."""
    folder = place / f"short-{_ARTICLES}"
    if not folder.exists():
        prose = Prose()
        with closing(cases.create(folder, "Many", AUTHOR, PROGRAM)) as desk:
            for _ in range(0, _ARTICLES, _BATCH):
                keep(desk, [prose.story(_SHORT) for _ in range(_BATCH)])
    return folder


def _evidence(place: Path) -> Path:
    """A case in which every tenth cell or so of the matrix has something in it."""
    folder = place / "evidence"
    if not folder.exists():
        prose = Prose()
        with closing(cases.create(folder, "Evidence", AUTHOR, PROGRAM)) as desk:
            ids = keep(desk, [prose.story() for _ in range(_SOURCES)])
            desk.do(Label.NEW_CLAIM, lambda edit: _link(edit, prose, ids))
    return folder


def _link(edit: Edit, prose: Prose, article_ids: Sequence[int]) -> None:
    stated = [claims.state(edit, " ".join(prose.words(14))) for _ in range(_CLAIMS)]
    for number in range(_PIECES):
        article_id = article_ids[number % len(article_ids)]
        start = prose.random.randrange(2_000)
        passage = passages.mark(edit, article_id, start, start + 80)
        claims.connect(edit, prose.random.choice(stated), passage, prose.random.choice(list(Stance)), "")


def _library(desk: Desk) -> list[Figure]:
    pane = LibraryPane(Doing())
    _show(pane, 320)
    shown = timed(lambda: _fill(pane, desk), 5, lambda: pane.set_desk(None))
    (view,) = pane.findChildren(ArticleList)
    rows = articles.rows(desk, articles.ids(desk, Listing())[:_BATCH])
    peer = _Words([[row.title] for row in rows], _ARTICLES)
    figures = [
        Figure("show the list", shown),
        *_scrolled("the list", view, peer, view.verticalHeader().defaultSectionSize()),
    ]
    pane.close()
    return figures


def _opened(place: Path) -> list[Figure]:
    with window() as shown:
        times = timed(lambda: open_case(shown, _articles(place), _PATIENCE_MS), 3, shown.session.close)
    return [Figure("open the case in the window", times)]


def _matrix(desk: Desk) -> list[Figure]:
    page = MatrixPage(Doing())
    _show(page, SIZE[0])
    shown = timed(lambda: _fill(page, desk), 5, lambda: page.set_desk(None))
    table, grid = page.table, page.table.cells.grid
    peer = _Words(
        [[str(len(grid.cell(row, column)) or "") for column in range(_SOURCES)] for row in range(_CLAIMS)],
        _CLAIMS,
    )
    figures = [
        Figure("show the matrix", shown),
        *_scrolled("the matrix", table, peer, table.verticalHeader().defaultSectionSize()),
        _sideways(table, peer),
    ]
    page.close()
    return figures


def _claims(desk: Desk) -> list[Figure]:
    page = ClaimsPage(Doing())
    _show(page, SIZE[0])
    shown = timed(lambda: _fill(page, desk), 5, lambda: page.set_desk(None))
    (view,) = page.findChildren(CardList)
    peer = _Words([[card.claim.text] for card in claims.cards(desk)], _CLAIMS)
    figures = [Figure("show the claims", shown), *_scrolled("the claims", view, peer, 120)]
    page.close()
    return figures


def _show(page: QWidget, width: int) -> None:
    page.resize(width, SIZE[1])
    page.show()
    application().processEvents()


def _fill(page: "LibraryPane | MatrixPage | ClaimsPage", desk: Desk) -> None:
    page.set_desk(desk)
    application().processEvents()


def _scrolled(what: str, view: QAbstractItemView, words: "_Words", height: int) -> list[Figure]:
    """By a third of a row a frame, and anywhere, beside the peer."""
    peer = _peer(words, view, height)
    figures = [
        Figure(f"scroll {what}", _frames(view, _step(40)), _FRAME, _frames(peer, _step(40))),
        Figure(f"jump in {what}", _frames(view, _leap), _FRAME, _frames(peer, _leap)),
    ]
    peer.close()
    return figures


def _sideways(view: QTableView, words: "_Words") -> Figure:
    peer = _peer(words, view, view.verticalHeader().defaultSectionSize())

    def frames(table: QTableView) -> Times:
        places = itertools.count(0, 40)
        return timed(lambda: _go(table.horizontalScrollBar().setValue, next(places)), _FRAMES)

    figure = Figure("scroll the matrix sideways", frames(view), _FRAME, frames(peer))
    peer.close()
    return figure


def _step(pixels: int) -> Callable[[int, int], int]:
    return lambda frame, _most: frame * pixels


def _leap(frame: int, most: int) -> int:
    return frame * 7_919 * max(most // 10_000, 1) % max(most, 1)


def _frames(view: QAbstractItemView, place: Callable[[int, int], int]) -> Times:
    bar, numbers = view.verticalScrollBar(), itertools.count(1)
    return timed(lambda: _go(bar.setValue, place(next(numbers), bar.maximum())), _FRAMES)


def _go(scroll: Callable[[int], None], place: int) -> None:
    scroll(place)
    application().processEvents()


def _peer(words: "_Words", like: QAbstractItemView, height: int) -> QTableView:
    view = QTableView()
    view.setModel(words)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().setDefaultSectionSize(height)
    view.resize(like.size())
    view.show()
    application().processEvents()
    return view


class _Words(QAbstractTableModel):
    """Plain words; where there are fewer of them than rows, they come again."""

    def __init__(self, words: list[list[str]], rows: int) -> None:
        super().__init__()
        self._words = words
        self._rows = rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt names it
        return self._rows

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt names it
        return len(self._words[0])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words[index.row() % len(self._words)][index.column()]


if __name__ == "__main__":
    main()
