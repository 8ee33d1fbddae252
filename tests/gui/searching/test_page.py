"""Asking on the search page: typing, Enter, wrong queries, late answers, scope, facets, order."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.searching.driving import Case, Searching, found
from workbench.core.model import Confidence
from workbench.core.problems import IndexBusy
from workbench.core.query import Facet, Kind, Sort
from workbench.desk import articles, claims
from workbench.desk.finding import Answer
from workbench.desk.searching import Answered, Indexing
from workbench.gui import words
from workbench.gui.searching.states import Examples


def test_typing_takes_the_last_word_as_a_beginning_and_enter_as_it_is(searching: Searching) -> None:
    searching.type("rock")
    assert searching.titles() == ["A report", "A denial"]
    QTest.keyClick(searching.field, Qt.Key.Key_Return)
    assert [one.typing for one in searching.questions] == [True, False]
    assert searching.titles() == []
    assert searching.says("Nothing answers this query")


def test_a_query_that_was_entered_is_not_asked_again_when_typing_settles(
    searching: Searching, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(searching.field.settled):
        searching.enter("rockets")
    assert len(searching.questions) == 1


def test_the_line_says_what_is_counted(searching: Searching) -> None:
    searching.enter("rockets")
    assert searching.line().startswith("8 passages in 2 articles · ")
    searching.enter("date:2023")
    assert searching.line().startswith("1 article · ")


def test_a_wrong_query_says_why_and_the_results_before_it_stay(searching: Searching) -> None:
    searching.enter("rockets")
    searching.enter("rockets AND (shells")
    assert searching.says("This cannot be searched: a parenthesis is never closed.")
    assert searching.line() == "Results of the earlier query: rockets"
    assert searching.titles() == ["A report", "A denial"]
    assert len(searching.questions) == 1
    searching.enter("rockets")
    assert not searching.says("cannot be searched")
    assert searching.line().startswith("8 passages")


def test_rows_of_an_earlier_query_are_fainter(searching: Searching) -> None:
    searching.enter("rockets")
    searching.list.clearFocus()
    clear = searching.list.viewport().grab().toImage()
    searching.enter("rockets (")
    assert searching.list.viewport().grab().toImage() != clear


def test_only_the_answer_to_the_newest_question_is_shown(searching: Searching) -> None:
    held = searching.hold()
    searching.enter("rockets")
    searching.enter("harvest")
    first, second = held
    searching.page.take_news(second)
    searching.page.take_news(first)
    assert searching.titles() == ["Nothing of weapons"]


def test_an_answer_that_comes_after_the_field_was_cleared_is_not_shown(searching: Searching) -> None:
    held = searching.hold()
    searching.enter("rockets")
    searching.enter("")
    searching.page.take_news(held[0])
    assert searching.titles() == []
    assert found(searching.page, Examples).isVisible()


def test_a_problem_is_told_and_the_results_before_it_stay(searching: Searching) -> None:
    searching.enter("rockets")
    held = searching.hold()
    searching.enter("harvest")
    searching.page.take_news(Answered(held[0].number, IndexBusy()))
    assert searching.says(words.problem(IndexBusy()))
    assert searching.titles() == ["A report", "A denial"]


def test_several_kinds_can_be_searched_and_one_always_is(searching: Searching) -> None:
    searching.enter("rocket*")
    searching.press("Highlights")
    searching.press("Articles")
    searching.press("Highlights")
    assert searching.questions[-1].scope == {Kind.HIGHLIGHT}
    searching.press("Notes")
    assert {one.kind for one in searching.model.found} == {Kind.HIGHLIGHT, Kind.NOTE}


def test_each_kind_shows_how_much_of_it_there_is(searching: Searching) -> None:
    searching.enter("rocket*")
    texts = {one.text() for one in searching.page.findChildren(QPushButton)}
    assert {"Articles 2", "Highlights 1", "Notes 1", "Claims 0"} <= texts


def test_nothing_found_says_where_and_offers_to_widen(searching: Searching) -> None:
    searching.enter("zeppelin")
    assert searching.says("Searched: Articles. There is something in Notes.")
    searching.press("Search everything")
    assert [one.kind for one in searching.model.found] == [Kind.NOTE]


def test_facets_narrow_and_are_cleared(searching: Searching, case: Case) -> None:
    searching.enter("rockets")
    searching.facet("Source", "Dawn")
    assert searching.titles() == ["A denial"]
    assert searching.questions[-1].filters.chosen == {Facet.OUTLET: frozenset({"Dawn"})}
    searching.enter("shells")
    assert searching.says("Only what has the ticked values was looked at.")
    searching.press("Clear all filters")
    assert searching.titles() == ["A report"]


@pytest.mark.parametrize(
    ("facet", "rows"),
    [
        ("Source", ["Dawn, 1", "Examiner, 1", "Unknown, 1"]),
        ("Date", ["Sep 2022, 1", "Jan 2023, 1", "Date unknown, 1"]),
        ("Verdict", ["Disputed, 1", "No claim, 2"]),
        ("Tag", ["Wording, 1", "No tag, 2"]),
    ],
)
def test_every_facet_lists_its_values_and_what_is_unknown(
    searching: Searching, facet: str, rows: list[str]
) -> None:
    searching.enter("*")
    model = searching.facets(facet).model()
    listed = [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
    assert listed == rows


def test_orders(searching: Searching) -> None:
    searching.enter("rockets")
    box = found(searching.page, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert searching.questions[-1].sort is Sort.NEWEST
    assert searching.titles() == ["A denial", "A report"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert searching.titles() == ["A report", "A denial"]


def test_the_examples_can_all_be_searched(searching: Searching) -> None:
    examples = found(searching.page, Examples)
    queries = [one.text() for one in examples.findChildren(QPushButton)]
    for query in queries:
        searching.enter("")
        searching.press(query)
        assert searching.field.text() == query
        assert searching.questions[-1].text == query
        assert not searching.says("cannot be searched")
    assert len(queries) > 4


def test_a_deed_asks_again_and_keeps_the_place(searching: Searching, case: Case, qtbot: QtBot) -> None:
    searching.enter("rockets")
    searching.click(searching.model.row_of(("article", case.denial, 0)) or 0)
    with qtbot.waitSignal(searching.page.asked):
        articles.delete(searching.desk, [case.report])
    assert searching.titles() == ["A denial"]
    chosen = searching.list.chosen()
    assert chosen is not None
    assert chosen.found.id == case.denial
    with qtbot.waitSignal(searching.page.asked):
        searching.desk.undo()
    assert searching.titles() == ["A report", "A denial"]
    assert searching.list.chosen() == searching.model.row(searching.list.currentIndex().row())


def test_a_verdict_shows_in_the_facets(searching: Searching, case: Case, qtbot: QtBot) -> None:
    searching.enter("rockets")
    with qtbot.waitSignal(searching.page.asked):
        claims.judge(searching.desk, case.claim, "mixed", "Both are said.", Confidence.LOW)
    model = searching.facets("Verdict").model()
    assert model.index(0, 0).data() == "Mixed evidence"


def test_indexing_is_told_until_the_answer_comes(searching: Searching) -> None:
    held = searching.hold()
    searching.enter("rockets")
    searching.page.take_news(Indexing(120, 10_000))
    assert searching.says("Indexing: 120 of 10000")
    searching.page.take_news(held[0])
    assert searching.titles() == ["A report", "A denial"]


def test_while_the_case_is_first_indexed_it_is_told_how_much_is_searched(
    searching: Searching, qtbot: QtBot
) -> None:
    held = searching.hold()
    searching.enter("rockets")
    answer = held[0].answer
    assert isinstance(answer, Answer)
    searching.page.take_news(Indexing(120, 10_000, partial=True))
    searching.page.take_news(Answered(held[0].number, replace(answer, partial=True)))
    assert searching.line().endswith("Searching 120 of 10000 so far")
    with qtbot.waitSignal(searching.page.asked):
        searching.page.take_news(Indexing(360, 10_000, partial=True))
    assert searching.line().endswith("Searching 360 of 10000 so far")


def test_nothing_is_said_not_to_be_there_before_all_is_indexed(searching: Searching) -> None:
    held = searching.hold()
    searching.enter("rockets")
    answer = held[0].answer
    assert isinstance(answer, Answer)
    searching.page.take_news(Answered(held[0].number, replace(answer, total=0, found=(), partial=True)))
    assert searching.says("The case is being indexed…")


def test_once_the_index_is_up_to_date_the_question_is_asked_again(searching: Searching, qtbot: QtBot) -> None:
    searching.enter("rockets")
    with qtbot.waitSignal(searching.page.asked):
        searching.page.take_news(Indexing(0, 0))
    assert len(searching.questions) == 2


def test_another_case_begins_anew(searching: Searching) -> None:
    searching.enter("rockets")
    searching.page.set_desk(None)
    assert searching.field.text() == ""
    assert searching.titles() == []
    assert searching.line() == ""


def test_start_takes_the_keyboard_and_searches_a_text(searching: Searching) -> None:
    searching.page.start("harvest")
    assert searching.titles() == ["Nothing of weapons"]
    assert searching.field.selectedText() == "harvest"


def test_f3_belongs_to_the_results_while_they_are_looked_at(searching: Searching, qtbot: QtBot) -> None:
    """The window has F3 for the open article."""
    elsewhere = QAction(searching.page)
    elsewhere.setShortcut("F3")
    searching.page.addAction(elsewhere)
    searching.enter("rockets")
    with qtbot.assertNotEmitted(elsewhere.triggered):
        QTest.keyClick(searching.field, Qt.Key.Key_F3)
    assert searching.list.currentIndex().row() == 1
    QTest.keyClick(searching.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert searching.list.currentIndex().row() == 0
