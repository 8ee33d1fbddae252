"""All pages and dialogs of the window over a case, one after the other."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.windows import PATIENCE
from workbench.desk import articles, claims
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.actions.table import Act
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.kit.chooser import Chooser
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.searching.page import SearchPage
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.searching.saved_list import SavedList
from workbench.gui.tags.tree import TagTree
from workbench.gui.tour.callout import Callout
from workbench.gui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)

_ELSEWHERE = frozenset((
    Act.OPEN_CASE, Act.IMPORT_FILES, Act.IMPORT_FOLDER, Act.SEARCH_LIST, Act.SEARCH_GUIDE,
))  # fmt: skip
"""Actions that open a dialog of the system, or pages of Markdown."""

_QUIETLY = frozenset((
    Act.ABOUT, Act.FIND, Act.JOBS, Act.SHOW_HIGHLIGHTS, Act.TOUR, Act.VERIFY,
))  # fmt: skip
"""Actions that open something without a question, so that no dots announce it."""


class Visitor:
    """Goes through the window, as somebody who wants to see all of it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        asking = {act for act in Act if act.spec.text.endswith("…")}
        self._left = [act for act in Act if act in (asking | _QUIETLY) - _ELSEWHERE]

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """Every page with something chosen on it, and its name."""
        self._read()
        for name, reach in self._ways().items():
            reach()
            settle()
            yield name, self._window

    def everything(self) -> Iterator[tuple[str, QWidget]]:
        """The pages, and on each of them whatever can be opened there, until nothing is left to open."""
        for name, page in self.pages():
            yield name, page
            for act in [one for one in self._left if self._window.acts.action(one).isEnabled()]:
                self._window.acts.action(act).trigger()
                self._left.remove(act)
                settle()
                yield from ((act.name, part) for part in _open())
                self._close(act)
        assert self._left == []

    def _ways(self) -> dict[str, Callable[[], None]]:
        return {
            "selected words": self._words,
            "a highlight": self._highlight,
            "a claim": self._claim,
            "a tag": self._tag,
            "a search": self._search,
            "matrix": partial(self._go, Act.GO_MATRIX),
            "timeline": partial(self._go, Act.GO_TIMELINE),
            "highlights": partial(self._go, Act.GO_HIGHLIGHTS),
        }

    def _read(self) -> None:
        """Both articles that were kept by hand, so that there is a tab behind."""
        for article_id in articles.ids(self._desk, Listing())[:2]:
            self._window.navigator.read(article_id)
        settle()

    def _words(self) -> None:
        self._article().page.select(0, 12)
        self._article().page.selectionSettled.emit()

    def _highlight(self) -> None:
        self._go(Act.GO_LIBRARY)
        self._article().page.select(0, 0)
        self._go(Act.NEXT_HIGHLIGHT)

    def _claim(self) -> None:
        self._go(Act.GO_CLAIMS)
        self._shown(ClaimsPage).choose(claims.cards(self._desk)[0].claim.id)

    def _tag(self) -> None:
        self._go(Act.GO_TAGS)
        tree = self._shown(TagTree)
        tree.setCurrentIndex(tree.model().index(0, 0))

    def _search(self) -> None:
        self._go(Act.GO_SEARCH)
        self._shown(SearchPage).start("поезд")
        self._qtbot.waitUntil(self._has_found, timeout=PATIENCE)
        saved = self._shown(SavedList)
        saved.setCurrentIndex(saved.model().index(0, 0))

    @property
    def _desk(self) -> Desk:
        desk = self._window.session.desk
        assert desk is not None
        return desk

    def _has_found(self) -> bool:
        return any(one.model().rowCount() for one in self._window.findChildren(ResultsList))

    def _article(self) -> ArticleView:
        view = self._window.parts.tabs.current()
        assert view is not None
        return view

    def _go(self, act: Act) -> None:
        self._window.acts.action(act).trigger()
        settle()

    def _shown(self, kind: type[W]) -> W:
        return next(one for one in self._window.findChildren(kind) if one.isVisible())

    def _close(self, act: Act) -> None:
        """What was opened goes, so that everything else has its usual room."""
        if self._window.acts.action(act).isChecked():
            self._window.acts.action(act).trigger()
        for part in _open():
            if part is not self._window:
                part.close()
        for part in (*self._window.findChildren(Chooser), *self._window.findChildren(Callout)):
            if part.isVisible():
                QTest.keyClick(part.findChild(QLineEdit) or part, Qt.Key.Key_Escape)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()


def settle() -> None:
    """Lets be laid out and painted what was asked for."""
    for _ in range(3):
        QCoreApplication.processEvents()


def _open() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]
