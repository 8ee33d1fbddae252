"""The parts of the search page and where they stand; what they do together is the page's business."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.views import Found, Reading
from workbench.gui.kit.buttons import action_button
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.tab_order import put_behind
from workbench.gui.rooms import Doing, Inquire
from workbench.gui.searching.completer import Completer
from workbench.gui.searching.meant import Meant
from workbench.gui.searching.narrowing import Narrowing
from workbench.gui.searching.query_field import QueryField
from workbench.gui.searching.results_pane import ResultsPane
from workbench.gui.searching.saved_pane import SavedPane
from workbench.gui.searching.scope import ScopeBar
from workbench.gui.searching.summary_line import SummaryLine

_SIDE = 236


class SearchView(QWidget):
    """The field above; at the left what narrows and what is saved; the results.

    Args:
        doing: runs deeds and questions.
        inquire: has something found out by the search process.
        reading: answers an article by its id, or None if that failed.
        whole: answers something found with every passage of it, or None if that failed.
    """

    def __init__(
        self,
        doing: Doing,
        inquire: Inquire,
        reading: Callable[[int], Reading | None],
        whole: Callable[[Found], Found | None],
    ) -> None:
        super().__init__()
        self._field = QueryField(self.tr("Search the whole case"))
        self._completer = Completer(self, self._field, inquire)
        self._meant = Meant(inquire)
        self._wrong = label("", Kind.WRONG, wrap=True)
        self._line = SummaryLine()
        self._scope = ScopeBar()
        self.saved = SavedPane(doing, inquire)
        self._narrowing = Narrowing()
        self._side = QWidget()
        self._tools = QHBoxLayout()
        self._results = ResultsPane(reading, whole)
        self._lay_out()

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """Puts these actions beside the field, as buttons."""
        before: QWidget = self._field
        for action in actions:
            button = action_button(action)
            self._tools.addWidget(button)
            put_behind(button, before)
            before = button

    def _fit_side(self) -> None:
        """At the left there is room for saved searches and facets, while there are any."""
        self._side.setVisible(not (self.saved.isHidden() and self._narrowing.isHidden()))

    def _lay_out(self) -> None:
        self._side.setFixedWidth(_SIDE)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(10)
        side.addWidget(self.saved)
        side.addWidget(self._narrowing, 1)
        side.addStretch()
        self._tools.setSpacing(2)
        top, above, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._field, 1)
        top.addLayout(self._tools)
        above.setSpacing(12)
        above.addWidget(self._line, 1)
        above.addWidget(self._scope)
        below.setSpacing(14)
        below.addWidget(self._side)
        below.addWidget(self._results, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._wrong)
        column.addWidget(self._meant)
        column.addLayout(above)
        column.addLayout(below, 1)
