"""The search page: one field over articles, highlights, notes and claims."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.core.changes import Deed
from workbench.core.model import SavedSearch
from workbench.core.problems import Problem
from workbench.core.query import Kind, QueryError, parse
from workbench.core.views import Found, Reading
from workbench.desk import articles, cases, saved
from workbench.desk.desk import Desk
from workbench.desk.excerpts import whole
from workbench.desk.finding import Answer, Question
from workbench.desk.remembered import Remembered
from workbench.desk.searching import Answered, Indexing, News
from workbench.gui import words
from workbench.gui.rooms import Beside, Doing, Inquire
from workbench.gui.searching.asking import PAGE, Asking, same
from workbench.gui.searching.extras import Extras
from workbench.gui.searching.rows import AT_ONCE
from workbench.gui.searching.view import SearchView
from workbench.gui.searching.wording import why


class SearchPage(SearchView):
    """Ask, look through the passages, go to one."""

    asked = Signal(object)
    """Carries a `Question`; its answer is to come by `take_news`, its number by `expect`."""
    spotWanted = Signal(object)
    """Carries the `Spot` to go to."""
    claimWanted = Signal(object)
    """Carries the id of a claim to go to."""
    queryWanted = Signal(str)
    """Carries a query of a list, to be searched here wherever one is meanwhile."""
    said = Signal(object)
    """Carries a sentence to be said in passing."""
    changed = Signal()
    """Something else is asked, or another saved search is chosen: actions may make sense now, or no more."""

    def __init__(self, doing: Doing, inquire: Inquire, beside: Beside) -> None:
        super().__init__(doing, inquire, self._reading, self._whole)
        self._doing = doing
        self._desk: Desk | None = None
        self._shown: Answer | None = None
        self._progress = ""
        self._asking = Asking(self)
        self._extras = Extras(self, doing, inquire, beside)
        self._connect()
        self._begin_anew()

    # What the window says

    def set_desk(self, desk: Desk | None) -> None:
        """Searches this case from now on."""
        self._desk = desk
        self._results.forget()
        self._field.clear()
        self._progress = ""
        self.saved.set_desk(desk)
        if desk is not None:
            self._scope.set_scope(Remembered(desk.case().id).scope())
        self._begin_anew()

    def follow(self, deed: Deed) -> None:
        """Asks the present question again, so that nothing is listed that is gone."""
        self._results.forget()
        self._asking.renew()
        self.saved.follow(deed)
        if self._results.states.tells_of_empty_case():
            self._show_beginning()

    def start(self, text: str = "") -> None:
        """Takes the keyboard into the field; a text is searched at once."""
        if text:
            self._field.setText(text)
            self._ask(text, typing=False)
        self._field.setFocus()
        self._field.selectAll()

    def expect(self, number: int) -> None:
        """The number of the question just asked; answers to earlier ones are not wanted any more."""
        self._asking.expect(number)

    def take_news(self, news: News) -> None:
        """Shows what the search has to say."""
        if isinstance(news, Indexing):
            self._show_indexing(news)
        elif isinstance(news, Answered) and self._asking.wants(news):
            self._show_answer(news)

    def question(self) -> Question | None:
        """What is asked at the moment; None while that is nothing, or the page cannot be seen."""
        return self._asking.question if self.isVisible() and not self._wrong.text() else None

    # What a person does

    def save_search(self) -> None:
        """Keeps what is asked under a name."""
        question = self.question()
        if question is not None:
            self.saved.save(question)

    def replace_search(self) -> None:
        """Has the chosen saved search ask what is asked now."""
        question = self.question()
        if question is not None:
            self.saved.change_chosen(question)

    def tag_hits(self) -> None:
        """Offers every passage that answers, to be tagged."""
        desk, question = self._desk, self.question()
        if desk is not None and question is not None:
            self._extras.tag_hits(desk, question)

    def search_list(self) -> None:
        """Asks for a file of queries and searches them all."""
        self._extras.choose_list()

    def walk(self, by: int) -> None:
        """Goes from the article one stands in to the next one found (by 1), or to the one before (by -1)."""
        if not self._results.walk(by):
            self.said.emit(
                self.tr("That was the last hit of this search.")
                if by > 0
                else self.tr("That was the first hit of this search.")
            )

    def next_hit(self) -> None:
        """Chooses the next passage."""
        self._results.step(1)

    def previous_hit(self) -> None:
        """Chooses the passage before."""
        self._results.step(-1)

    def event(self, event: QEvent) -> bool:
        """F3 steps through the results here, whatever it does elsewhere."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F3
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F3 and Shift+F3 step; Escape steps back into the field."""
        if event.key() == Qt.Key.Key_F3 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_hit()
        elif event.key() == Qt.Key.Key_F3:
            self.next_hit()
        elif event.key() == Qt.Key.Key_Escape and not self._field.hasFocus():
            self.start()
        else:
            super().keyPressEvent(event)

    # Asking

    def _typed(self, text: str) -> None:
        self._ask(text, typing=True)

    def _entered(self) -> None:
        self._ask(self._field.text(), typing=False)

    def _ask(self, text: str, *, typing: bool) -> None:
        """Asks, unless the query is wrong: then it says where, and what was found before stays."""
        parsed = parse(text)
        if parsed.errors:
            self._mark_wrong(parsed.errors)
            return
        self._tell_wrong("")
        if parsed.tree is None:
            self._begin_anew()
            return
        known = self._asking.question
        if known is None or known.text != text or not typing:
            scope, filters, sort = self._scope.scope(), self._narrowing.chosen(), self._scope.sort()
            self._asking.ask(Question(text, scope, filters, sort, PAGE, typing=typing, listed=AT_ONCE))
            self.changed.emit()

    def _ask_saved(self, search: SavedSearch) -> None:
        """Asks all that a saved search asks."""
        asked = saved.question(search)
        self._scope.set_scope(asked.scope)
        self._scope.set_sort(asked.sort)
        self._narrowing.choose(asked.filters)
        self._field.setText(asked.text)
        self._ask(asked.text, typing=False)

    def _choose_scope(self) -> None:
        """Searches elsewhere, or in another order, now and the next time."""
        desk = self._desk
        if desk is not None:
            remembered = Remembered(desk.case().id)
            self._doing(lambda: remembered.keep_scope(self._scope.scope()))
        self._ask_otherwise()

    def _ask_otherwise(self) -> None:
        self._asking.ask_in(self._scope.scope(), self._narrowing.chosen(), self._scope.sort())

    def _ask_everything(self) -> None:
        self._scope.set_scope(frozenset(Kind))
        self._choose_scope()

    def _ask_unnarrowed(self) -> None:
        self._narrowing.clear()
        self._ask_otherwise()

    def _mark_wrong(self, errors: tuple[QueryError, ...]) -> None:
        self._tell_wrong(why(errors[0]))
        self._field.show_wrong([(error.start, error.end) for error in errors])

    def _tell_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._results.set_stale(stale=bool(sentence))
        self._show_line()

    def _begin_anew(self) -> None:
        self._asking.forget()
        self._completer.put_away()
        self._meant.forget()
        self._shown = None
        self._results.clear()
        self._show_beginning()
        self._scope.count(None)
        self._narrowing.empty()
        self._narrowing.hide()
        self._fit_side()
        self._tell_wrong("")
        self.changed.emit()

    def _show_beginning(self) -> None:
        desk = self._desk
        counts = None if desk is None else self._doing(lambda: cases.counts(desk))
        self._results.states.show_examples(case_is_empty=counts is not None and not counts.articles)

    # Answers

    def _show_answer(self, answered: Answered) -> None:
        answer, before = answered.answer, self._shown
        if isinstance(answer, Problem):
            self._tell_wrong(words.problem(answer))
            return
        self._shown = answer
        self._meant.consider(answer)
        self._results.show_answer(answer, again=before is not None and same(before.question, answer.question))
        if answer.partial and not answer.total:
            self._results.states.show_waiting(self._progress or self.tr("The case is being indexed…"))
        self._scope.count(answer)
        self._narrowing.count(answer, self._desk.case().statuses if self._desk else ())
        self._narrowing.show()
        self._fit_side()
        self._show_line()

    def _show_indexing(self, news: Indexing) -> None:
        """Says how far the index is; as far as more can be found, what was asked before is asked again."""
        told = (
            self.tr("Searching {done} of {total} so far")
            if news.partial
            else self.tr("Indexing: {done} of {total}")
        )
        self._progress = told.format(done=news.done, total=news.total) if news.total else ""
        if news.partial or not self._progress:
            self._asking.renew()
        if not self._progress:
            self.saved.recount()
        if self._shown is None and self._asking.waiting and self._progress:
            self._results.states.show_waiting(self._progress)
        self._show_line()

    def _show_line(self) -> None:
        """What is said about the results, which may be those of an earlier query."""
        if self._shown is None:
            self._line.show_progress(self._progress)
        elif self._wrong.text():
            self._line.show_earlier(self._shown.question.text)
        else:
            so_far = self._progress if self._shown.partial else ""
            self._line.show_answer(self._shown, self._results.found, so_far)

    def _reading(self, article_id: int) -> Reading | None:
        desk = self._desk
        return None if desk is None else self._doing(lambda: articles.reading(desk, article_id))

    def _whole(self, found: Found) -> Found | None:
        desk = self._desk
        return None if desk is None else self._doing(lambda: desk.ask(whole, found))

    def _connect(self) -> None:
        results, states = self._results, self._results.states
        self._asking.asked.connect(self.asked)
        self._field.settled.connect(self._typed)
        self._field.entered.connect(self._entered)
        self._field.leftDown.connect(results.enter)
        self._scope.changed.connect(self._choose_scope)
        self._narrowing.changed.connect(self._ask_otherwise)
        self.saved.opened.connect(self._ask_saved)
        self.saved.chosenChanged.connect(self._fit_side)
        self.saved.chosenChanged.connect(self.changed)
        self._extras.queryWanted.connect(self.queryWanted)
        self._meant.wanted.connect(self.start)
        states.exampleWanted.connect(self.start)
        states.everythingWanted.connect(self._ask_everything)
        states.clearWanted.connect(self._ask_unnarrowed)
        results.moreWanted.connect(self._asking.ask_more)
        results.leftUp.connect(self._field.setFocus)
        results.spotWanted.connect(self.spotWanted)
        results.claimWanted.connect(self.claimWanted)
