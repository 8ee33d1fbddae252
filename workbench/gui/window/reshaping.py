"""What keys and the mouse do to the shape of the current highlight: other ends, two of one, one of two."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.core.model import Passage
from workbench.core.views import Mark
from workbench.desk import passages, splitting
from workbench.desk.desk import Desk
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.boundaries import Edge, Unit
from workbench.gui.reader.ends import Resized
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.rooms import Doing
from workbench.gui.session import Session


class Reshaping(QObject):
    """Deeds on the current highlight of the article in front."""

    said = Signal(object)
    """A sentence about what could not be done."""

    def __init__(self, tabs: ReaderSides, session: Session, doing: Doing) -> None:
        super().__init__()
        self._tabs = tabs
        self._session = session
        self._doing = doing
        tabs.texts.resizeWanted.connect(self.resize)

    def resize(self, wanted: Resized) -> None:
        """Give a highlight the ends it was dragged to."""
        desk = self._session.desk
        if desk is not None and not desk.readonly:
            self._doing(lambda: passages.move(desk, wanted.passage_id, wanted.start, wanted.end))

    def nudge(self, edge: Edge, by: int) -> None:
        """Move one end of the current highlight by a word: on (by 1) or back (by -1)."""
        view, mark = self._current()
        if view is None or mark is None:
            return
        start, end = mark.passage.start, mark.passage.end
        point = start if edge is Edge.START else end
        there = view.page.caret_keys.boundaries().step(point, by, Unit.WORD, edge)
        if there is not None:
            span = (there, end) if edge is Edge.START else (start, there)
            if span[0] < span[1]:
                self.resize(Resized(mark.passage.id, *span))

    def split(self) -> None:
        """Cut the current highlight in two where the caret is."""
        view, mark = self._current()
        if view is None or mark is None:
            return
        caret = view.page.caret()
        if not mark.passage.start < caret < mark.passage.end:
            self.said.emit(self.tr("Click where to split the highlight, or move the caret there, first."))
            return
        self._reshape(view, lambda desk: splitting.split_passage(desk, mark.passage.id, caret)[0])

    def merge(self) -> None:
        """Make the highlights that are selected one, or the current one and its neighbour."""
        view, _ = self._current()
        found = self._to_merge()
        if view is None:
            return
        if len(found) < 2:
            self.said.emit(self.tr("No other highlight touches this one."))
            return
        self._reshape(view, lambda desk: splitting.merge_passages(desk, [mark.passage.id for mark in found]))

    def _to_merge(self) -> tuple[Mark, ...]:
        view, mark = self._current()
        if view is None:
            return ()
        selected = view.selection()
        if selected is not None:
            return view.page.marks_between(*selected)
        return () if mark is None else (mark, *view.page.neighbours(mark)[:1])

    def _reshape(self, view: ArticleView, work: Callable[[Desk], Passage]) -> None:
        desk = self._session.desk
        passage = None if desk is None else self._doing(lambda: work(desk))
        if passage is not None:
            view.expect_mark(passage.id)

    def _current(self) -> tuple[ArticleView | None, Mark | None]:
        view = self._tabs.current()
        return view, None if view is None else view.current_mark()
