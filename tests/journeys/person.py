"""A person at the window: reads, selects with the mouse, presses keys, opens menus."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.reader import pointing
from tests.windows import PATIENCE
from workbench.core.model import Claim
from workbench.core.views import Mark
from workbench.desk import articles, claims
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import Button
from workbench.gui.library.list_view import ArticleList
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.page import Page
from workbench.gui.reader.selection_bar import SelectionBar
from workbench.gui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Person:
    """Does by mouse and keyboard what people do, and sees what they see."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def desk(self) -> Desk:
        """The open case, to be asked what came of it all."""
        desk = self.window.session.desk
        assert desk is not None
        return desk

    @contextmanager
    def deed(self) -> Iterator[None]:
        """Something is done inside, and the window has learned of it."""
        with self.qtbot.waitSignal(self.window.session.happened, timeout=PATIENCE):
            yield

    # Reading

    def article(self, words: str) -> int:
        """The id of the article with these words in its title."""
        rows = articles.rows(self.desk, articles.ids(self.desk, Listing()))
        (found,) = (row.id for row in rows if words in row.title)
        return found

    def read(self, words: str) -> ArticleView:
        """Opens the article with these words in its title, by a click in the library."""
        (view,) = self.window.parts.library.findChildren(ArticleList)
        titles = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
        (row,) = (at for at, title in enumerate(titles) if words in title)
        self.click_row(view, row)
        return self.view

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Clicks on a row of a list."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())

    @property
    def view(self) -> ArticleView:
        """The article in front."""
        view = self.window.parts.tabs.current()
        assert view is not None
        return view

    @property
    def page(self) -> Page:
        """The text in front."""
        return self.view.page

    def span(self, words: str) -> tuple[int, int]:
        """Where these words stand first in the text in front."""
        start = self.page.sheet.text.index(words)
        return start, start + len(words)

    def select(self, words: str) -> None:
        """Selects these words of the text in front with the mouse."""
        start, end = self.span(words)
        self.page.scroll_to(start)
        pointing.press(self.page, pointing.spot(self.page, start))
        pointing.move(self.page, pointing.spot(self.page, end))
        pointing.release(self.page, pointing.spot(self.page, end))
        self.page.setFocus()
        assert self.view.selection() == (start, end)

    def click(self, words: str) -> None:
        """Clicks on the first of these words of the text in front."""
        pointing.click(self.page, self._on(words))
        self.page.setFocus()

    def mark(self, words: str) -> Mark | None:
        """The highlight of exactly these words that the page shows."""
        start, end = self.span(words)
        places = {(mark.passage.start, mark.passage.end): mark for mark in self.page.marks()}
        return places.get((start, end))

    # Claims

    def claim(self, number: int) -> Claim:
        """The claim of this number."""
        return claims.claim_numbered(self.desk, f"C{number}")

    def choose_claim(self, number: int) -> Claim:
        """Clicks on a claim beside the text."""
        claim = self.claim(number)
        cards = self.window.parts.pane.browser.list
        row = cards.cards.row_of(claim.id)
        assert row is not None
        self.click_row(cards, row)
        assert self.window.parts.pane.chosen() == claim.id
        return claim

    # Keys, menus, dialogs

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the keyboard is."""
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():  # no window manager gives it back after a popup
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def write(self, text: str) -> None:
        """Types a text where the keyboard is."""
        QTest.keyClicks(self.focus(), text)

    def menu(self, act: Act) -> None:
        """Takes an action from the menu bar, by mouse."""
        bar = self.window.menuBar()
        (top,) = (one for one in bar.actions() if _holds(one, self.action(act)))
        QTest.mouseClick(bar, LEFT, NONE, bar.actionGeometry(top).center())
        self._take(self.action(act))

    def context(self, words: str, act: Act) -> None:
        """Takes an action from the menu that the right button opens on these words."""
        at = self._on(words)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, self.page.viewport().mapToGlobal(at))
        QApplication.sendEvent(self.page.viewport(), event)
        self._take(self.action(act))

    def bar(self, act: Act) -> None:
        """Clicks in the small bar under the selection."""
        (bar,) = self.page.findChildren(SelectionBar)
        self.qtbot.waitUntil(bar.isVisible)
        named = self.action(act).iconText().rstrip("…")
        (button,) = (one for one in bar.findChildren(QToolButton) if one.accessibleName() == named)
        QTest.mouseClick(button, LEFT)

    def action(self, act: Act) -> QAction:
        """The action itself."""
        return self.window.acts.action(act)

    def dialog(self, kind: type[W]) -> W:
        """The dialog, or other window over the window, that is open."""
        self.qtbot.waitUntil(lambda: any(one.isActiveWindow() for one in self._open(kind)))
        (found,) = self._open(kind)
        return found

    def is_open(self, kind: type[QWidget]) -> bool:
        """Whether anything of this kind is open over the window."""
        return bool(self._open(kind))

    def words(self, part: QWidget) -> list[str]:
        """The words of all labels of a part that can be seen."""
        return [one.text() for one in part.findChildren(QLabel) if one.isVisible()]

    def spoken(self, view: QAbstractItemView, row: int) -> str:
        """What a screen reader says of a row of a list."""
        return str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def focus(self) -> QWidget:
        """What has the keyboard."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def status(self) -> str:
        """What the status line says."""
        return " · ".join(self.words(self.window.status))

    def notice(self) -> str:
        """What the notice at the foot says; "" if there is none."""
        return self.window.notice.text() if self.window.notice.isVisible() else ""

    def take_notice(self) -> None:
        """Clicks what the notice offers."""
        (button,) = (one for one in self.window.notice.findChildren(Button) if one.isVisible())
        QTest.mouseClick(button, LEFT)

    def _on(self, words: str) -> QPoint:
        """A place on the first of these words, scrolled into sight."""
        start = self.span(words)[0]
        self.page.scroll_to(start)
        end = start + len(words.split(maxsplit=1)[0])
        return (pointing.spot(self.page, start) + pointing.spot(self.page, end)) / 2

    def _open(self, kind: type[W]) -> list[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def _take(self, action: QAction) -> None:
        """Clicks an action in the open menu, going into the menu inside it that holds the action."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (step,) = (one for one in menu.actions() if _holds(one, action))
        assert step.isEnabled()
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(step).center())
        if step is not action:
            self._take(action)


def _holds(entry: QAction, wanted: QAction) -> bool:
    menu = entry.menu()
    return entry is wanted or (isinstance(menu, QMenu) and any(_holds(one, wanted) for one in menu.actions()))
