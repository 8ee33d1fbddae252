"""The open articles, one tab each."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QVBoxLayout, QWidget

from workbench.core.views import Reading
from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.menus import passing_menu
from workbench.gui.kit.tab_order import put_behind
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.boundaries import Unit
from workbench.gui.reader.texts import Texts
from workbench.gui.theme import icons

_WIDEST = "QTabBar::tab { max-width: 190px; }"


class ReaderTabs(QWidget):
    """Holds an `ArticleView` for each open article; what these say is heard from `Texts`."""

    currentChanged = Signal(object)
    """The article id of the tab in front, or None when the last one was closed."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._tabs = QTabWidget(documentMode=True, movable=True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.tabBar().setExpanding(False)
        self._tabs.tabBar().setStyleSheet(_WIDEST)
        for part in (self._tabs, self._tabs.tabBar()):
            part.setAccessibleName(self.tr("Open articles"))
        self._tabs.tabBar().installEventFilter(self)
        self._tabs.tabBar().tabMoved.connect(lambda *_: texts.moved.emit())
        self._tabs.currentChanged.connect(lambda _: self.currentChanged.emit(self.article_id()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)

    def open(self, reading: Reading) -> ArticleView:
        """Brings an article to the front, in the tab it has or in a new one."""
        view = self.view(reading.article.id)
        if view is None:
            view = self._texts.new_view()
            view.set_reading(reading)
            self._add_close_button(view, self._tabs.addTab(view, ""))
            put_behind(view, self._tabs.tabBar())
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

    def select(self, unit: Unit) -> None:
        """Selects the sentence or paragraph at the caret of the open article, or one more."""
        view = self.current()
        if view is not None:
            view.page.caret_keys.select(unit)

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
        menu = passing_menu(self)
        article_id = view.article_id
        beside = menu.addAction(icons.icon("columns-2"), self.tr("Show on the other side"))
        beside.triggered.connect(lambda _: self._texts.besideWanted.emit(article_id))
        close = menu.addAction(icons.icon("x"), self.tr("Close tab"))
        close.triggered.connect(lambda _: self._close(self._tabs.indexOf(view)))
        menu.popup(event.globalPos())

    def _add_close_button(self, view: ArticleView, number: int) -> None:
        button = IconButton("x", self.tr("Close this tab"), 14)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._close(self._tabs.indexOf(view)))
        self._tabs.tabBar().setTabButton(number, QTabBar.ButtonPosition.RightSide, button)

    def _close(self, number: int) -> None:
        view = self._tabs.widget(number)
        self._tabs.removeTab(number)
        if isinstance(view, ArticleView):
            self._texts.drop(view)
