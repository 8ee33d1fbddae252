"""Keeps open articles as the case has them: after a deed, only what it touched is asked for again."""

from workbench.core.changes import ChangeSet, Deed
from workbench.core.model import (
    Article,
    Case,
    Claim,
    Evidence,
    Note,
    Outlet,
    Passage,
    Tag,
    Tagging,
    Verdict,
    Version,
)
from workbench.core.problems import Unknown
from workbench.core.views import Reading
from workbench.desk import articles, notes, passages
from workbench.desk.desk import Desk
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.sides import ReaderSides


class ReaderFollower:
    """Brings the tabs up to date with each deed."""

    def __init__(self, tabs: ReaderSides) -> None:
        self._tabs = tabs

    def follow(self, desk: Desk, deed: Deed) -> None:
        """Show what the deed changed in the open articles."""
        changes = deed.changes
        if changes.touches(Tag, Claim, Verdict, Case) or _renames_outlets(changes):
            for view in self._tabs.views():
                self._reload(desk, view)
            return
        fresh = _articles(changes)
        for view in self._tabs.views():
            if view.article_id in fresh or (
                view.reading is not None and _on_other_version(deed, view.reading)
            ):
                self._reload(desk, view)
        self._exchange(desk, _passages(deed))
        if changes.touches(Note):
            for view in self._tabs.views():
                if view.article_id is not None:
                    view.set_notes(notes.of_article(desk, view.article_id))

    def _reload(self, desk: Desk, view: ArticleView) -> None:
        if view.reading is None:
            return
        try:
            version_id = None if view.reading.newest else view.reading.version_id
            reading = articles.reading(desk, view.reading.article.id, version_id)
        except Unknown:
            self._tabs.close_article(view.reading.article.id)
            return
        view.renew(reading)
        self._tabs.name(reading.article.id, reading.article.title)

    def _exchange(self, desk: Desk, touched: frozenset[int]) -> None:
        if not touched:
            return
        fresh = passages.marks_of(desk, touched)
        for view in self._tabs.views():
            if view.reading is not None:
                version_id = view.reading.version_id
                view.exchange_marks(touched, [one for one in fresh if one.passage.version_id == version_id])


def _renames_outlets(changes: ChangeSet) -> bool:
    """Whether an outlet is other than it was; one that was added is no open article's yet."""
    return any(isinstance(change.before, Outlet) for change in changes)


def _articles(changes: ChangeSet) -> frozenset[int]:
    """The articles that were touched themselves, or have got or lost a version."""
    versions = (side for change in changes for side in (change.before, change.after))
    return changes.touched(Article) | {one.article_id for one in versions if isinstance(one, Version)}


def _on_other_version(deed: Deed, shown: Reading) -> bool:
    """Whether a deed touched highlights of another version: how many have lost their words may be other."""
    sides = (side for change in deed.changes for side in (change.before, change.after))
    return any(
        isinstance(side, Passage)
        and side.article_id == shown.article.id
        and side.version_id != shown.version_id
        for side in sides
    )


def _passages(deed: Deed) -> frozenset[int]:
    found: set[int] = set(deed.changes.touched(Passage))
    for change in deed.changes:
        for side in (change.before, change.after):
            if isinstance(side, (Tagging, Evidence)) or (isinstance(side, Note) and side.passage_id):
                found.add(side.passage_id or 0)
    return frozenset(found)
