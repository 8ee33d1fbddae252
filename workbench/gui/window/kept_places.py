"""Which articles were open in a case, for the next time it is."""

from workbench.desk import articles
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.gui.reader.tabs import ReaderTabs
from workbench.gui.rooms import Doing
from workbench.gui.settings.store import Store


class KeptPlaces:
    """Keeps the open tabs of each case in the settings, by the case's id."""

    def __init__(self, tabs: ReaderTabs, settings: Store, doing: Doing) -> None:
        self._tabs = tabs
        self._settings = settings
        self._doing = doing

    def keep(self, desk: Desk) -> None:
        """Remember which articles are open, from left to right, and after them again the one in front."""
        shown = (*(view.article_id for view in self._tabs.views()), self._tabs.article_id())
        ids = tuple(one for one in shown if one is not None)

        def write() -> None:
            kept = dict(self._settings.settings.tabs) | {str(desk.case().id): ids}
            self._settings.change(tabs=kept)

        self._doing(write)

    def restore(self, desk: Desk) -> None:
        """Open them again; a case that was never open shows its first article."""
        self._doing(lambda: self._open(desk))

    def _open(self, desk: Desk) -> None:
        wanted = self._settings.settings.tabs.get(str(desk.case().id))
        there = articles.ids(desk, Listing())
        known = frozenset(there)
        for article_id in there[:1] if wanted is None else (one for one in wanted if one in known):
            view = self._tabs.view(article_id)
            if view is None:
                self._tabs.open(articles.reading(desk, article_id))
            else:
                self._tabs.show_view(view)
