"""The open articles on one side, or on two sides to be compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from workbench.core.views import Reading
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.find_bar import Finder
from workbench.gui.reader.tabs import ReaderTabs
from workbench.gui.reader.texts import Texts

MOST = 2
"""Sides beside each other."""


class ReaderSides(QWidget):
    """Holds `ReaderTabs` beside each other. One side has the hand: what is asked and done goes there.

    `texts` is where to hear of what is shown, and to change how it looks.
    """

    currentChanged = Signal(object)
    """The article id in front on the side that has the hand, or None when the last tab was closed."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = Texts(finder, self)
        self._sides: list[ReaderTabs] = []
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self._hand = self._add_side()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # Sides

    def sides(self) -> tuple[ReaderTabs, ...]:
        """The sides, from left to right."""
        return tuple(self._sides)

    def front(self) -> ReaderTabs:
        """The side that has the hand."""
        return self._hand

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

    def close_all(self) -> None:
        """Closes every tab; one side stays."""
        for side in reversed(self.sides()):
            side.close_all()

    # How it does it

    def _add_side(self) -> ReaderTabs:
        side = ReaderTabs(self.texts)
        side.currentChanged.connect(lambda _: self._tabs_changed(side))
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
        self.texts.moved.emit()

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
            self.texts.moved.emit()

    def _show_hand(self) -> None:
        """One side alone needs no sign that it has the hand."""
        for side in self._sides:
            side.show_hand(here=len(self._sides) == 1 or side is self._hand)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        side = next((side for side in self._sides if now is not None and side.isAncestorOf(now)), None)
        if side is not None:
            self._set_hand(side)
