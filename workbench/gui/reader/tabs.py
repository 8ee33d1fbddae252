"""The open articles, one tab each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QTabWidget, QVBoxLayout, QWidget

from workbench.core.views import Reading
from workbench.gui.kit.buttons import IconButton
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.boundaries import Unit
from workbench.gui.reader.find_bar import Finder
from workbench.gui.theme import icons

_WIDEST = "QTabBar::tab { max-width: 190px; }"


class ReaderTabs(QWidget):
    """Holds an `ArticleView` for each open article. What their signals say, its own say for all of them."""

    currentChanged = Signal(object)
    """The article id of the tab in front, or None when the last one was closed."""
    closed = Signal(object)
    """The article id of a tab that was closed."""
    selectionChanged = Signal(object)
    """The selected (start, end) in the tab in front, or None."""
    markActivated = Signal(object)
    """The passage id of the mark that became the current one, or None."""
    menuAsked = Signal(object)
    """A `page.MenuAsked`."""
    hitsPassed = Signal(object)
    """1: the last hit of a search of the case was passed, -1: the first one, on the way back."""
    resizeWanted = Signal(object)
    """An `ends.Resized`."""
    rewritten = Signal(object)
    """A `cards.Writing`: the words of a card were edited in their place."""
    zoomChanged = Signal(object)
    """The new zoom of all tabs, 1.0 being usual."""

    besideWanted = Signal(object)
    """The article id of a tab to be shown on the other side."""
    moved = Signal()
    """Tabs came, went or changed places, or a text was scrolled."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._text_actions: Sequence[QAction] = ()
        self._selection_actions: Sequence[QAction] = ()
        self._zoom = 1.0
        self._cards_shown = True
        self._caret_shown = False
        self._editable = True
        self._list_shown = False
        self._tabs = QTabWidget(documentMode=True, movable=True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.tabBar().setExpanding(False)
        self._tabs.tabBar().setStyleSheet(_WIDEST)
        self._tabs.tabBar().setAccessibleName(self.tr("Open articles"))
        self._tabs.tabBar().installEventFilter(self)
        self._tabs.tabBar().tabMoved.connect(lambda *_: self.moved.emit())
        self._tabs.currentChanged.connect(lambda _: self.currentChanged.emit(self.article_id()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)

    def set_actions(self, text: Sequence[QAction], selection: Sequence[QAction]) -> None:
        """Actions for every tab opened from now on: keys on the text, and those of the selection bar."""
        self._text_actions = text
        self._selection_actions = selection

    def open(self, reading: Reading) -> ArticleView:
        """Brings an article to the front, in the tab it has or in a new one."""
        view = self.view(reading.article.id)
        if view is None:
            view = self._new_view()
            view.set_reading(reading)
            self._add_close_button(view, self._tabs.addTab(view, ""))
        self._tabs.setCurrentWidget(view)
        self.name(reading.article.id, reading.article.title)
        return view

    def show_view(self, view: ArticleView) -> None:
        """Brings a view to the front."""
        self._tabs.setCurrentWidget(view)

    def show_hand(self, *, here: bool) -> None:
        """Shows whether this is the side that has the hand."""
        bar = self._tabs.tabBar()
        bar.setProperty("hand", here)
        bar.style().unpolish(bar)
        bar.style().polish(bar)

    def step(self, by: int) -> None:
        """Brings the next tab to the front (by 1) or the previous one (by -1), around the ends."""
        if self._tabs.count():
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def step_mark(self, by: int) -> None:
        """Goes to the next highlight of the open article (by 1) or the previous one (by -1)."""
        view = self.current()
        if view is not None:
            view.page.step_mark(by)

    def open_find(self) -> None:
        """Opens the find bar of the open article."""
        view = self.current()
        if view is not None:
            view.open_find()

    def find_next(self, by: int) -> None:
        """Goes to the next hit in the open article (by 1) or the previous one (by -1)."""
        view = self.current()
        if view is not None:
            view.find_next(by)

    def name(self, article_id: int, title: str) -> None:
        """What the tab of an article is called."""
        view = self.view(article_id)
        if view is not None:
            number = self._tabs.indexOf(view)
            self._tabs.setTabText(number, title.replace("&", "&&"))
            self._tabs.setTabToolTip(number, title)

    def view(self, article_id: int) -> ArticleView | None:
        """The view of an article, if it is open."""
        return next((view for view in self.views() if view.article_id == article_id), None)

    def views(self) -> tuple[ArticleView, ...]:
        """All views, from left to right."""
        widgets = (self._tabs.widget(number) for number in range(self._tabs.count()))
        return tuple(widget for widget in widgets if isinstance(widget, ArticleView))

    def current(self) -> ArticleView | None:
        """The view in front."""
        widget = self._tabs.currentWidget()
        return widget if isinstance(widget, ArticleView) else None

    def article_id(self) -> int | None:
        """The article in front."""
        view = self.current()
        return None if view is None else view.article_id

    def close_article(self, article_id: int) -> None:
        """Closes the tab of an article, if it has one."""
        view = self.view(article_id)
        if view is not None:
            self._close(self._tabs.indexOf(view))

    def close_view(self, view: ArticleView) -> None:
        """Closes one tab, if it is one of these."""
        if view in self.views():
            self._close(self._tabs.indexOf(view))

    def close_all(self) -> None:
        """Closes every tab."""
        while self._tabs.count():
            self._close(0)

    def close_current(self) -> None:
        """Closes the tab in front."""
        if self._tabs.count():
            self._close(self._tabs.currentIndex())

    def show_furniture(self, *, shown: bool) -> None:
        """Shows or folds the page furniture of the open article."""
        view = self.current()
        if view is not None:
            view.page.open_all(shown=shown)

    def show_cards(self, *, shown: bool) -> None:
        """Shows or hides the right margin in every tab, also those opened later."""
        self._cards_shown = shown
        for view in self.views():
            view.page.show_cards(shown=shown)

    def show_caret(self, *, shown: bool) -> None:
        """Shows the caret boldly in every tab, also those opened later, or as usual."""
        self._caret_shown = shown
        for view in self.views():
            view.page.show_caret(shown=shown)

    def show_highlights(self, *, shown: bool) -> None:
        """Shows or hides the list of highlights in every tab, also those opened later."""
        self._list_shown = shown
        for view in self.views():
            view.show_highlights(shown=shown)

    def set_editable(self, *, editable: bool) -> None:
        """Whether ends and cards can be changed by the mouse, in every tab, also those opened later."""
        self._editable = editable
        for view in self.views():
            view.page.editable = editable

    def select(self, unit: Unit) -> None:
        """Selects the sentence or paragraph at the caret of the open article, or one more."""
        view = self.current()
        if view is not None:
            view.page.caret_keys.select(unit)

    def set_zoom(self, zoom: float) -> None:
        """The size of the letters in every tab, also those opened later."""
        if zoom != self._zoom:
            self._zoom = zoom
            for view in self.views():
                view.page.set_zoom(zoom)
            self.zoomChanged.emit(zoom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closes a tab on a middle click, and opens the menu of a tab."""
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            number = self._tabs.tabBar().tabAt(event.position().toPoint())
            if event.button() is Qt.MouseButton.MiddleButton and number >= 0:
                self._close(number)
                return True
        return super().eventFilter(watched, event)

    def _open_menu(self, event: QContextMenuEvent) -> None:
        view = self._tabs.widget(self._tabs.tabBar().tabAt(event.pos()))
        if not isinstance(view, ArticleView):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        article_id = view.article_id
        beside = menu.addAction(icons.icon("columns-2"), self.tr("Show on the other side"))
        beside.triggered.connect(lambda _: self.besideWanted.emit(article_id))
        close = menu.addAction(icons.icon("x"), self.tr("Close tab"))
        close.triggered.connect(lambda _: self._close(self._tabs.indexOf(view)))
        menu.popup(event.globalPos())

    def _new_view(self) -> ArticleView:
        view = ArticleView(self._finder)
        view.page.set_zoom(self._zoom)
        view.page.show_cards(shown=self._cards_shown)
        view.page.show_caret(shown=self._caret_shown)
        view.page.editable = self._editable
        view.show_highlights(shown=self._list_shown)
        view.add_text_actions(self._text_actions)
        view.set_selection_actions(self._selection_actions)
        view.selectionChanged.connect(self.selectionChanged)
        view.markActivated.connect(self.markActivated)
        view.menuAsked.connect(self.menuAsked)
        view.hitsPassed.connect(self.hitsPassed)
        view.rewritten.connect(self.rewritten)
        view.resizeWanted.connect(self.resizeWanted)
        view.zoomChanged.connect(self.set_zoom)
        view.page.moved.connect(self.moved)
        return view

    def _add_close_button(self, view: ArticleView, number: int) -> None:
        button = IconButton("x", self.tr("Close this tab"), 14)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._close(self._tabs.indexOf(view)))
        self._tabs.tabBar().setTabButton(number, QTabBar.ButtonPosition.RightSide, button)

    def _close(self, number: int) -> None:
        view = self._tabs.widget(number)
        self._tabs.removeTab(number)
        if isinstance(view, ArticleView):
            self.closed.emit(view.article_id)
            view.deleteLater()
