"""Keeps open articles as the case has them: after a deed, only what it touched is asked for again."""

from workbench.core.changes import Deed
from workbench.core.model import Article, Case, Claim, Evidence, Note, Outlet, Passage, Tag, Tagging, Verdict
from workbench.core.problems import Unknown
from workbench.core.views import Mark
from workbench.desk import articles, notes, passages
from workbench.desk.desk import Desk
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.tabs import ReaderTabs


class ReaderFollower:
    """Brings the tabs up to date with each deed."""

    def __init__(self, tabs: ReaderTabs) -> None:
        self._tabs = tabs

    def follow(self, desk: Desk, deed: Deed) -> None:
        """Show what the deed changed in the open articles."""
        changes = deed.changes
        if changes.touches(Article, Outlet, Tag, Claim, Verdict, Case):
            for view in self._tabs.views():
                self._reload(desk, view)
            return
        touched = _passages(deed)
        if touched or changes.touches(Note):
            for view in self._tabs.views():
                self._exchange(desk, view, touched)

    def _reload(self, desk: Desk, view: ArticleView) -> None:
        if view.reading is None:
            return
        try:
            reading = articles.reading(desk, view.reading.article.id)
        except Unknown:
            self._tabs.close_article(view.reading.article.id)
            return
        if reading.text == view.reading.text and reading.article == view.reading.article:
            view.set_marks(reading.marks, reading.notes)
        else:
            view.set_reading(reading)
            self._tabs.name(reading.article.id, reading.article.title)

    def _exchange(self, desk: Desk, view: ArticleView, touched: frozenset[int]) -> None:
        if view.reading is None:
            return
        article_id = view.reading.article.id
        fresh = [mark for mark in passages.marks_of(desk, touched) if mark.passage.article_id == article_id]
        kept = [mark for mark in view.page.marks() if mark.passage.id not in touched]
        view.set_marks(sorted([*kept, *fresh], key=_place), notes.of_article(desk, article_id))


def _place(mark: Mark) -> tuple[int, int, int]:
    return mark.passage.start, -mark.passage.end, mark.passage.id


def _passages(deed: Deed) -> frozenset[int]:
    found: set[int] = set(deed.changes.touched(Passage))
    for change in deed.changes:
        for side in (change.before, change.after):
            if isinstance(side, (Tagging, Evidence)) or (isinstance(side, Note) and side.passage_id):
                found.add(side.passage_id or 0)
    return frozenset(found)
