"""The results, or why there are none and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.query import Facet, Kind
from workbench.desk.finding import Answer
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.labels import IconLabel, Ink, label
from workbench.gui.kit.labels import Kind as LabelKind
from workbench.gui.searching.wording import searched


class ResultsOrNothing(QStackedWidget):
    """Shows one of: examples to begin with, the results, nothing found, or that the case is being indexed."""

    exampleWanted = Signal(str)
    """Carries a query to search."""
    everythingWanted = Signal()
    """All kinds of things are to be searched."""
    clearWanted = Signal()
    """All chosen facets are to be taken away."""

    def __init__(self, results: QWidget) -> None:
        super().__init__()
        self._results = results
        self._examples = Examples()
        self._examples.wanted.connect(self.exampleWanted)
        self._wider = Button(self.tr("Search everything"), "search")
        self._wider.clicked.connect(self.everythingWanted)
        self._clear = Button(self.tr("Clear all filters"), "x")
        self._clear.clicked.connect(self.clearWanted)
        self._nothing = EmptyState("text-search", "", "", [self._wider, self._clear])
        self._indexing = EmptyState("refresh-cw", "", "")
        self._empty = EmptyState(
            "text-search",
            self.tr("Nothing to search yet"),
            self.tr("Drop files or a folder on the window, or import them in the library."),
        )
        for page in (self._examples, results, self._nothing, self._indexing, self._empty):
            self.addWidget(page)

    def show_examples(self, *, case_is_empty: bool = False) -> None:
        """Nothing was typed; in a case without articles there is nothing to type either."""
        self.setCurrentWidget(self._empty if case_is_empty else self._examples)

    def tells_of_empty_case(self) -> bool:
        """Whether it says that there is nothing to search."""
        return self.currentWidget() is self._empty

    def show_results(self) -> None:
        """There is something to list."""
        self.setCurrentWidget(self._results)

    def show_nothing(self, answer: Answer) -> None:
        """Nothing was found: says where it was looked for, and what else there is."""
        asked, elsewhere = answer.question, _elsewhere(answer)
        looked = self.tr("Searched: {kinds}.").format(kinds=searched(asked.scope))
        if elsewhere:
            looked += " " + self.tr("There is something in {kinds}.").format(kinds=searched(elsewhere))
        if asked.filters.chosen:
            looked += " " + self.tr("Only what has the ticked values was looked at.")
        self._nothing.set_words(self.tr("Nothing answers this query"), looked)
        self._wider.setVisible(asked.scope != frozenset(Kind))
        self._clear.setVisible(bool(asked.filters.chosen))
        self.setCurrentWidget(self._nothing)

    def show_waiting(self, progress: str) -> None:
        """There is no answer yet: the case is being indexed."""
        self._indexing.set_words(progress, self.tr("The answer follows as soon as that is done."))
        self.setCurrentWidget(self._indexing)


def _elsewhere(answer: Answer) -> frozenset[Kind]:
    """The kinds that were not searched and hold what was asked for."""
    numbers = {one.value: one.count for one in answer.facets.get(Facet.KIND, ())}
    return frozenset(kind for kind in Kind if numbers.get(kind) and kind not in answer.question.scope)


class Examples(QWidget):
    """What can be typed, each of it a click away."""

    wanted = Signal(str)
    """Carries the query that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        examples = {
            "Russia weapons": self.tr("both words"),
            '"never exported"': self.tr("these words side by side"),
            "rockets OR shells": self.tr("either word"),
            "export* -rumor": self.tr("words that begin so, without another word"),
            '"Kim Jong"~3': self.tr("near each other, in any order"),
            "title:denies": self.tr("in titles only"),
            "date:2022-09..2023-01": self.tr("published in this time"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        for number, (query, words) in enumerate(examples.items()):
            button = Button(query, kind=ButtonKind.LINK)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _, query=query: self.wanted.emit(query))
            grid.addWidget(button, number, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(words, LabelKind.QUIET), number, 1)
        center = Qt.AlignmentFlag.AlignHCenter
        words = self.tr("Type what to search for, or begin with one of these")
        heading = label(words, LabelKind.HEADING, wrap=True)
        heading.setAlignment(center)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(IconLabel("text-search", 40, Ink.ACCENT), alignment=center)
        column.addWidget(heading)
        column.addSpacing(10)
        inner = QWidget()
        inner.setLayout(grid)
        column.addWidget(inner, alignment=center)
        column.addStretch(3)
