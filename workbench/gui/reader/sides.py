"""The open articles on one side, or on two sides to be compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from workbench.core.views import Reading
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.boundaries import Unit
from workbench.gui.reader.find_bar import Finder
from workbench.gui.reader.tabs import ReaderTabs

MOST = 2
"""Sides beside each other."""


class ReaderSides(QWidget):
    """Holds `ReaderTabs` beside each other. One side has the hand: what is asked and done goes there."""

    currentChanged = Signal(object)
    """The article id in front on the side that has the hand, or None when the last tab was closed."""
    selectionChanged = Signal(object)
    """The selected (start, end) somewhere, or None."""
    markActivated = Signal(object)
    """The passage id of the mark that became the current one, or None."""
    hitsPassed = Signal(object)
    """1: the last hit of a search of the case was passed, -1: the first one, on the way back."""
    menuAsked = Signal(object)
    """A `page.MenuAsked`."""
    resizeWanted = Signal(object)
    """An `ends.Resized`."""
    besideWanted = Signal(object)
    """The article id of a tab to be shown on the other side."""
    rewritten = Signal(object)
    """A `cards.Writing`: the words of a card were edited in their place."""
    zoomChanged = Signal(object)
    """The new zoom of all tabs, 1.0 being usual."""
    moved = Signal()
    """Tabs came, went or changed places, a text was scrolled, or the hand changed sides."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._actions: tuple[Sequence[QAction], Sequence[QAction]] = ((), ())
        self._sides: list[ReaderTabs] = []
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self._zoom = 1.0
        self._cards_shown, self._caret_shown = True, False
        self._editable, self._list_shown = True, False
        self._hand = self._add_side()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def set_actions(self, text: Sequence[QAction], selection: Sequence[QAction]) -> None:
        """Actions for every tab opened from now on: keys on the text, and those of the selection bar."""
        self._actions = (text, selection)
        for side in self._sides:
            side.set_actions(text, selection)

    # Sides

    def sides(self) -> tuple[ReaderTabs, ...]:
        """The sides, from left to right."""
        return tuple(self._sides)

    def hand(self) -> int:
        """The number of the side that has the hand."""
        return self._sides.index(self._hand)

    def take_hand(self, number: int) -> None:
        """Gives a side the hand, and its text the keyboard."""
        side = self._sides[number]
        self._set_hand(side)
        (side.current() or side).setFocus()

    def other_side(self) -> None:
        """Gives the hand to the other side, if there is one."""
        self.take_hand((self.hand() + 1) % len(self._sides))

    def open_beside(self, reading: Reading) -> ArticleView:
        """Shows an article on the other side, which is made if there is none, and gives that the hand."""
        other = next((side for side in self._sides if side is not self._hand), None)
        self._set_hand(other or self._add_side())
        return self._hand.open(reading)

    def widths(self) -> tuple[int, ...]:
        """How wide the sides are."""
        return tuple(self._split.sizes())

    def set_widths(self, widths: Sequence[int]) -> None:
        """Makes the sides as wide as this."""
        if len(widths) == len(self._sides):
            self._split.setSizes(list(widths))

    # What is open

    def open(self, reading: Reading) -> ArticleView:
        """Brings an article to the front, where it is open or in a new tab of the side that has the hand."""
        view = self.view(reading.article.id)
        if view is not None:
            self.show_view(view)
            return view
        return self._hand.open(reading)

    def open_here(self, reading: Reading) -> ArticleView:
        """Brings an article to the front on the side that has the hand, even if it is open on the other."""
        return self._hand.open(reading)

    def show_view(self, view: ArticleView) -> None:
        """Brings a view to the front and gives its side the hand."""
        side = next(side for side in self._sides if view in side.views())
        side.show_view(view)
        self._set_hand(side)

    def view(self, article_id: int) -> ArticleView | None:
        """The view of an article, if it is open; on the side that has the hand before the other."""
        views = (side.view(article_id) for side in (self._hand, *self._sides))
        return next((view for view in views if view is not None), None)

    def views(self) -> tuple[ArticleView, ...]:
        """All views, from left to right."""
        return tuple(view for side in self._sides for view in side.views())

    def current(self) -> ArticleView | None:
        """The view in front on the side that has the hand."""
        return self._hand.current()

    def article_id(self) -> int | None:
        """The article in front on the side that has the hand."""
        return self._hand.article_id()

    def name(self, article_id: int, title: str) -> None:
        """What the tabs of an article are called."""
        for side in self._sides:
            side.name(article_id, title)

    def close_article(self, article_id: int) -> None:
        """Closes the tabs of an article."""
        for side in self.sides():
            side.close_article(article_id)

    def close_view(self, view: ArticleView) -> None:
        """Closes one tab."""
        for side in self.sides():
            side.close_view(view)

    def close_current(self) -> None:
        """Closes the tab in front."""
        self._hand.close_current()

    def close_all(self) -> None:
        """Closes every tab; one side stays."""
        for side in reversed(self.sides()):
            side.close_all()

    # What goes to the tab in front

    def step(self, by: int) -> None:
        """Brings the next tab to the front (by 1) or the previous one (by -1), around the ends."""
        self._hand.step(by)

    def step_mark(self, by: int) -> None:
        """Goes to the next highlight of the article in front (by 1) or the previous one (by -1)."""
        self._hand.step_mark(by)

    def open_find(self) -> None:
        """Opens the find bar of the article in front."""
        self._hand.open_find()

    def find_next(self, by: int) -> None:
        """Goes to the next hit in the article in front (by 1) or the previous one (by -1)."""
        self._hand.find_next(by)

    def select(self, unit: Unit) -> None:
        """Selects the sentence or paragraph at the caret, or one more."""
        self._hand.select(unit)

    def show_furniture(self, *, shown: bool) -> None:
        """Shows or folds the page furniture of the article in front."""
        self._hand.show_furniture(shown=shown)

    # What is the same on all sides

    def show_cards(self, *, shown: bool) -> None:
        """Shows or hides the right margin in every tab, also those opened later."""
        self._cards_shown = shown
        for side in self._sides:
            side.show_cards(shown=shown)

    def show_caret(self, *, shown: bool) -> None:
        """Shows the caret boldly in every tab, also those opened later, or as usual."""
        self._caret_shown = shown
        for side in self._sides:
            side.show_caret(shown=shown)

    def show_highlights(self, *, shown: bool) -> None:
        """Shows or hides the list of highlights in every tab, also those opened later."""
        self._list_shown = shown
        for side in self._sides:
            side.show_highlights(shown=shown)

    def set_editable(self, *, editable: bool) -> None:
        """Whether ends and cards can be changed by the mouse, in every tab, also those opened later."""
        self._editable = editable
        for side in self._sides:
            side.set_editable(editable=editable)

    def set_zoom(self, zoom: float) -> None:
        """The size of the letters in every tab, also those opened later."""
        if zoom != self._zoom:
            self._zoom = zoom
            for side in self._sides:
                side.set_zoom(zoom)
            self.zoomChanged.emit(zoom)

    # How it does it

    def _add_side(self) -> ReaderTabs:
        side = ReaderTabs(self._finder)
        side.set_actions(*self._actions)
        side.set_zoom(self._zoom)
        side.show_cards(shown=self._cards_shown)
        side.show_caret(shown=self._caret_shown)
        side.set_editable(editable=self._editable)
        side.show_highlights(shown=self._list_shown)
        side.currentChanged.connect(lambda _: self._tabs_changed(side))
        side.selectionChanged.connect(self.selectionChanged)
        side.markActivated.connect(self.markActivated)
        side.menuAsked.connect(self.menuAsked)
        side.hitsPassed.connect(self.hitsPassed)
        side.rewritten.connect(self.rewritten)
        side.resizeWanted.connect(self.resizeWanted)
        side.besideWanted.connect(self.besideWanted)
        side.zoomChanged.connect(self.set_zoom)
        side.moved.connect(self.moved)
        self._sides.append(side)
        self._split.addWidget(side)
        half = max(self._split.width() // len(self._sides), 1)
        self._split.setSizes([half] * len(self._sides))
        self._show_hand()
        return side

    def _tabs_changed(self, side: ReaderTabs) -> None:
        if side.current() is None and len(self._sides) > 1:
            self._remove_side(side)
        elif side is self._hand:
            self.currentChanged.emit(self.article_id())
        self.moved.emit()

    def _remove_side(self, side: ReaderTabs) -> None:
        self._sides.remove(side)
        side.hide()
        side.deleteLater()
        if side is self._hand:
            self._hand = self._sides[0]
            self.currentChanged.emit(self.article_id())
        self._show_hand()

    def _set_hand(self, side: ReaderTabs) -> None:
        if side is not self._hand:
            self._hand = side
            self._show_hand()
            self.currentChanged.emit(self.article_id())
            self.moved.emit()

    def _show_hand(self) -> None:
        """One side alone needs no sign that it has the hand."""
        for side in self._sides:
            side.show_hand(here=len(self._sides) == 1 or side is self._hand)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        side = next((side for side in self._sides if now is not None and side.isAncestorOf(now)), None)
        if side is not None:
            self._set_hand(side)
