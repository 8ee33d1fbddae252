"""The rooms of the window, made; what connects them is elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.desk.finding import find_in_text
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.highlights.page import HighlightsPage
from workbench.gui.library.pane import LibraryPane
from workbench.gui.matrix.page import MatrixPage
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.rooms import Beside, Doing, Inquire, Room
from workbench.gui.searching.page import SearchPage
from workbench.gui.tags.manager import TagManager
from workbench.gui.timeline.page import TimelinePage


@dataclass(frozen=True)
class Parts:
    """One of each room."""

    library: LibraryPane
    tabs: ReaderSides
    pane: ClaimsPane
    claims: ClaimsPage
    search: SearchPage
    matrix: MatrixPage
    timeline: TimelinePage
    highlights: HighlightsPage
    tags: TagManager

    def rooms(self) -> Iterator[Room]:
        """Those that show the case and follow its deeds."""
        yield from (self.library, self.pane, self.claims, self.search, self.matrix, self.timeline)
        yield from (self.highlights, self.tags)


def made(doing: Doing, inquire: Inquire, beside: Beside) -> Parts:
    """The rooms of a new window."""
    return Parts(
        library=LibraryPane(doing),
        tabs=ReaderSides(find_in_text),
        pane=ClaimsPane(doing),
        claims=ClaimsPage(doing),
        search=SearchPage(doing, inquire, beside),
        matrix=MatrixPage(doing),
        timeline=TimelinePage(doing),
        highlights=HighlightsPage(doing),
        tags=TagManager(doing),
    )
