"""What can be done with a whole search: a tag on all its hits; and a list of many searches."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.desk import hits, query_lists, tags
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.gui.rooms import Beside, Doing, Inquire
from workbench.gui.searching.survey_dialog import SurveyDialog
from workbench.gui.searching.tag_dialog import TagDialog, Tagging


class Extras(QObject):
    """Opens the dialogs over the page."""

    queryWanted = Signal(str)
    """Carries a query of a list to search."""

    def __init__(self, page: QWidget, doing: Doing, inquire: Inquire, beside: Beside) -> None:
        super().__init__(page)
        self._page = page
        self._doing = doing
        self._inquire = inquire
        self._beside = beside

    def tag_hits(self, desk: Desk, question: Question) -> None:
        """Offers every passage that answers a question, to be tagged."""
        rows = self._doing(lambda: tags.tree(desk))
        if rows is not None:
            put = partial(self._put, desk)
            TagDialog(self._page.window(), question, rows, self._inquire, put).open()

    def choose_list(self) -> None:
        """Asks for a file of queries and searches them."""
        name, _ = QFileDialog.getOpenFileName(
            self._page.window(),
            self.tr("Search a list of queries"),
            "",
            self.tr("Lists of queries (*.txt *.csv);;All files (*)"),
        )
        if name:
            self.search_list(Path(name))

    def search_list(self, path: Path) -> None:
        """Searches every query of a file."""
        entries = self._doing(lambda: query_lists.read(path))
        if entries is not None:
            dialog = SurveyDialog(self._page.window(), self._doing, self._inquire, path.name, entries)
            dialog.queryWanted.connect(self.queryWanted)
            dialog.show()

    def _put(self, desk: Desk, asked: Tagging) -> None:
        """Thousands of highlights take a moment: the window does not wait for it."""
        self._beside(partial(hits.tag_hits, desk, asked.places, asked.tag_name), lambda _: None)
