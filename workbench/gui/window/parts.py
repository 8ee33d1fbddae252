"""The rooms of the window, made here and nowhere else; what connects them is elsewhere."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.desk.finding import find_in_text
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.claims.room import ClaimsRoom
from workbench.gui.library.pane import LibraryPane
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.rooms import Beside, Doing, Inquire, Room
from workbench.gui.window.later import Later

if TYPE_CHECKING:
    from workbench.gui.claims.page import ClaimsPage
    from workbench.gui.highlights.page import HighlightsPage
    from workbench.gui.matrix.page import MatrixPage
    from workbench.gui.searching.page import SearchPage
    from workbench.gui.tags.manager import TagManager
    from workbench.gui.timeline.page import TimelinePage


class Parts:
    """One of each room: those of the first page at once, the pages behind it when they are asked for."""

    def __init__(self, doing: Doing, inquire: Inquire, beside: Beside) -> None:
        self.library = LibraryPane(doing)
        self.tabs = ReaderSides(find_in_text)
        self.pane = ClaimsPane(doing)
        self.claims = Later(lambda: _claims(doing))
        self.search = Later(lambda: _search(doing, inquire, beside))
        self.matrix = Later(lambda: _matrix(doing))
        self.timeline = Later(lambda: _timeline(doing))
        self.highlights = Later(lambda: _highlights(doing))
        self.tags = Later(lambda: _tags(doing))
        self.behind = (self.claims, self.search, self.matrix, self.timeline, self.highlights, self.tags)

    def rooms(self) -> Iterator[Room]:
        """Those there are that show the case and follow its deeds."""
        yield from (self.library, self.pane)
        for later in self.behind:
            room: Room | None = later.made
            if room is not None:
                yield room

    def claims_in_hand(self) -> ClaimsRoom:
        """The claims on the page in front; those beside the text where that page has none."""
        page = self.claims.made
        return page if page is not None and page.isVisible() else self.pane


def _claims(doing: Doing) -> "ClaimsPage":
    from workbench.gui.claims.page import ClaimsPage

    return ClaimsPage(doing)


def _search(doing: Doing, inquire: Inquire, beside: Beside) -> "SearchPage":
    from workbench.gui.searching.page import SearchPage

    return SearchPage(doing, inquire, beside)


def _matrix(doing: Doing) -> "MatrixPage":
    from workbench.gui.matrix.page import MatrixPage

    return MatrixPage(doing)


def _timeline(doing: Doing) -> "TimelinePage":
    from workbench.gui.timeline.page import TimelinePage

    return TimelinePage(doing)


def _highlights(doing: Doing) -> "HighlightsPage":
    from workbench.gui.highlights.page import HighlightsPage

    return HighlightsPage(doing)


def _tags(doing: Doing) -> "TagManager":
    from workbench.gui.tags.manager import TagManager

    return TagManager(doing)
