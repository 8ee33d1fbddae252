"""All open texts, wherever they are shown: how they look, and what any of them says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.find_bar import Finder


@dataclass(frozen=True, slots=True)
class Looks:
    """How every text looks: it is the same for all of them, also for those opened later.

    `zoom` is the size of the letters, 1.0 being usual; `cards` the right margin; `caret` whether the caret is
    painted boldly; `highlights` the list of them beside the text; `editable` whether ends and cards can be
    changed by the mouse.
    """

    zoom: float = 1.0
    cards: bool = True
    caret: bool = False
    highlights: bool = False
    editable: bool = True

    def dress(self, view: ArticleView) -> None:
        """Makes a text look so."""
        view.page.set_zoom(self.zoom)
        view.page.show_cards(shown=self.cards)
        view.page.show_caret(shown=self.caret)
        view.page.editable = self.editable
        view.show_highlights(shown=self.highlights)


class Texts(QObject):
    """Makes the `ArticleView`s. Whoever wants to hear of one of them, or change their looks, does it here."""

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
    rewritten = Signal(object)
    """A `cards.Writing`: the words of a card were edited in their place."""
    zoomChanged = Signal(object)
    """The new zoom of all texts, 1.0 being usual."""
    besideWanted = Signal(object)
    """The id of an article to be shown on the other side."""
    moved = Signal()
    """Texts came, went or changed places, one was scrolled, or the hand changed sides."""

    def __init__(self, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._looks = Looks()
        self._views: list[ArticleView] = []
        self._text_actions: Sequence[QAction] = ()
        self._selection_actions: Sequence[QAction] = ()

    @property
    def looks(self) -> Looks:
        """How all texts look."""
        return self._looks

    def wear(self, looks: Looks) -> None:
        """Makes all texts look so, also those opened later."""
        before, self._looks = self._looks, looks
        for view in self._views:
            looks.dress(view)
        if looks.zoom != before.zoom:
            self.zoomChanged.emit(looks.zoom)

    def set_zoom(self, zoom: float) -> None:
        """The size of the letters in all texts, 1.0 being usual."""
        if zoom != self._looks.zoom:
            self.wear(replace(self._looks, zoom=zoom))

    def set_actions(self, text: Sequence[QAction], selection: Sequence[QAction]) -> None:
        """Actions of every text opened from now on: keys on it, and what the selection bar offers."""
        self._text_actions, self._selection_actions = text, selection

    def new_view(self) -> ArticleView:
        """A view for one more article."""
        view = ArticleView(self._finder)
        self._looks.dress(view)
        view.add_text_actions(self._text_actions)
        view.set_selection_actions(self._selection_actions)
        self._hear(view)
        self._views.append(view)
        return view

    def drop(self, view: ArticleView) -> None:
        """Forgets and deletes a view that was closed."""
        self._views.remove(view)
        view.deleteLater()

    def _hear(self, view: ArticleView) -> None:
        page = view.page
        page.spanSelected.connect(self.selectionChanged)
        page.markActivated.connect(self.markActivated)
        page.menuAsked.connect(self.menuAsked)
        page.rewritten.connect(self.rewritten)
        page.resizeWanted.connect(self.resizeWanted)
        page.zoomChanged.connect(self.set_zoom)
        page.moved.connect(self.moved)
        view.hitsPassed.connect(self.hitsPassed)
