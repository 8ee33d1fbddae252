"""A search page over a real case, driven by mouse and key, and a case with one of everything in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.casework import add_article
from workbench.core.changes import Deed
from workbench.core.model import Stance
from workbench.core.problems import Problem
from workbench.core.query import Kind
from workbench.desk import claims, notes, passages
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder, Question
from workbench.desk.inquiries import Inquiry
from workbench.desk.searching import Answered
from workbench.gui.kit.facet_list import FacetList
from workbench.gui.rooms import Doing
from workbench.gui.searching.model import ResultsModel
from workbench.gui.searching.page import SearchPage
from workbench.gui.searching.preview import Preview
from workbench.gui.searching.query_field import QueryField
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.searching.stretch_view import StretchView
from workbench.gui.searching.summary_line import SummaryLine

DENIAL = (
    "\U0001f680 Pyongyang denied it.\nIt had never exported rockets to Russia.\nIt has no plans to do so."
)
REPORT = "\n".join(f"Line {number} speaks of rockets and shells." for number in range(7))

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Case:
    """The ids of what is in the case."""

    denial: int
    report: int
    undated: int
    highlight: int
    claim: int


def fill(desk: Desk) -> Case:
    """Three articles, a tagged highlight with a note, a judged claim with evidence and a note."""
    denial = add_article(desk, "A denial", DENIAL, outlet="Dawn", published="2023-01-30")
    report = add_article(desk, "A report", REPORT, outlet="Examiner", published="2022-09")
    undated = add_article(desk, "Nothing of weapons", "The harvest of apples was good.")
    start = DENIAL.index("never")
    highlight = passages.highlight(desk, denial, start, DENIAL.index(" to Russia"), tag_names=["Wording"]).id
    notes.on_passage(desk, highlight, "A zeppelin is no rocket.")
    claim = claims.new(desk, "Shells were sold.").id
    claims.link(desk, claim, highlight, Stance.DISPUTES)
    claims.judge(desk, claim, "disputed", "They deny it.")
    notes.on_claim(desk, claim, "Ask the ministry.")
    return Case(denial, report, undated, highlight, claim)


def found(page: QWidget, kind: type[W]) -> W:
    """The one part of that kind."""
    (one,) = page.findChildren(kind)
    return one


def outcome(inquiry: Inquiry[Any], finder: Finder) -> object:
    """What comes of an inquiry: its answer, or the problem."""
    try:
        return inquiry.answer(finder)
    except Problem as problem:
        return problem


class Searching:
    """The page, a finder that answers it in this process, and what a test looks at."""

    def __init__(self, qtbot: QtBot, desk: Desk, finder: Finder, width: int = 1300) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.finder = finder
        self.questions: list[Question] = []
        self.held: list[Answered] | None = None
        self.wondering: list[Callable[[], object]] | None = None
        self.page = SearchPage(Doing(), self.inquire, self.beside)
        qtbot.addWidget(self.page)
        self.page.asked.connect(self._asked)
        self.page.queryWanted.connect(self.page.start)
        self.page.resize(width, 760)
        self.page.set_desk(desk)
        desk.listen(self._follow)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitExposed(self.page)
        self.field = found(self.page, QueryField)
        self.list = found(self.page, ResultsList)
        self.preview = found(self.page, Preview)
        self.text = found(self.page, StretchView)

    def inquire(self, inquiry: Inquiry[Any], then: Callable[[Any], object]) -> None:
        """Finds out at once, or when the test says so."""
        if self.wondering is None:
            then(outcome(inquiry, self.finder))
        else:
            self.wondering.append(lambda: then(outcome(inquiry, self.finder)))

    def beside(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Does at once what the window does in a thread."""
        then(work())

    @property
    def model(self) -> ResultsModel:
        model = self.list.model()
        assert isinstance(model, ResultsModel)
        return model

    def hold(self) -> list[Answered]:
        """From now on answers wait in the list that is returned."""
        self.held = []
        return self.held

    def type(self, text: str) -> None:
        """Types a query, and waits until typing has settled."""
        self.field.clear()
        with self.qtbot.waitSignal(self.field.settled):
            QTest.keyClicks(self.field, text)

    def enter(self, text: str) -> None:
        """Types a query and presses Enter."""
        self.field.setText(text)
        QTest.keyClick(self.field, Qt.Key.Key_Return)

    def titles(self) -> list[str]:
        """What is listed, thing by thing, if results are what is shown."""
        if not self.list.isVisible():
            return []
        return [one.title for one in self.model.found]

    def passages(self) -> list[str]:
        """The rows listed."""
        return [str(self.model.index(at, 0).data()) for at in range(self.model.rowCount())]

    def line(self) -> str:
        """What is said above the results."""
        return found(self.page, SummaryLine).text()

    def says(self, words: str) -> bool:
        """Whether a label that is to be seen says this."""
        return any(words in one.text() for one in self.page.findChildren(QLabel) if one.isVisible())

    def press(self, words: str) -> None:
        """Clicks the button that is to be seen and begins with these words."""
        buttons = [one for one in self.page.findChildren(QPushButton) if one.isVisible()]
        (button,) = (one for one in buttons if one.text().startswith(words))
        QApplication.processEvents()  # what has only just been shown is laid out first
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def facet(self, name: str, words: str) -> None:
        """Ticks a facet by mouse."""
        facets = self.facets(name)
        model = facets.model()
        (row,) = (at for at in range(model.rowCount()) if model.index(at, 0).data() == words)
        place = facets.visualRect(model.index(row, 0)).center()
        QTest.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def facets(self, name: str) -> FacetList:
        """One list of facets."""
        (one,) = (one for one in self.page.findChildren(FacetList) if one.accessibleName() == name)
        return one

    def place(self, row: int) -> QPoint:
        return self.list.visualRect(self.model.index(row, 0)).center()

    def click(self, row: int) -> None:
        """Clicks on a row."""
        QApplication.processEvents()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=self.place(row))

    def search_all(self) -> None:
        """Searches highlights, notes and claims besides articles."""
        for words in ("Highlights", "Notes", "Claims"):
            self.press(words)

    def row(self, kind: Kind, number: int = 0) -> int:
        """The row of the first thing of a kind, or of a later one."""
        at = (row for row in range(self.model.rowCount()) if self.model.row(row).found.kind == kind)
        return list(at)[number]

    def _asked(self, question: Question) -> None:
        self.questions.append(question)
        number = len(self.questions)
        self.page.expect(number)
        answered = Answered(number, self.finder.find(question))
        if self.held is None:
            self.page.take_news(answered)
        else:
            self.held.append(answered)

    def _follow(self, deed: Deed) -> None:
        self.finder.catch_up()
        self.page.follow(deed)
