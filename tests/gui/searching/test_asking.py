"""Which question is asked, and which answer is wanted."""

from pytestqt.qtbot import QtBot

from workbench.core.query import Filters, Kind, Sort
from workbench.desk.finding import Answer, Question
from workbench.desk.searching import Answered
from workbench.gui.searching.asking import PAGE, Asking, same


def answered(number: int) -> Answered:
    return Answered(number, Answer(Question("x")))


def test_an_answer_is_wanted_once_and_only_with_the_newest_number() -> None:
    asking = Asking()
    asking.ask(Question("x"))
    asking.expect(4)
    assert asking.waiting
    assert not asking.wants(answered(3))
    assert asking.wants(answered(4))
    assert not asking.wants(answered(4))
    assert not asking.waiting


def test_while_nobody_can_answer_nothing_is_waited_for() -> None:
    asking = Asking()
    asking.ask(Question("x"))
    asking.expect(0)
    assert not asking.waiting


def test_asking_again_asks_for_all_pages_there_were(qtbot: QtBot) -> None:
    asking = Asking()
    asking.ask(Question("x", limit=PAGE))
    asking.ask_more(PAGE)
    with qtbot.waitSignal(asking.asked) as asked:
        asking.renew()
    assert asked.args == [Question("x", limit=2 * PAGE, offset=0)]


def test_asking_elsewhere_begins_at_the_first_page(qtbot: QtBot) -> None:
    asking = Asking()
    asking.ask(Question("x", limit=PAGE))
    asking.ask_more(PAGE)
    with qtbot.waitSignal(asking.asked) as asked:
        asking.ask_in(frozenset(Kind), Filters(), Sort.NEWEST)
    assert asked.args == [Question("x", frozenset(Kind), sort=Sort.NEWEST, limit=PAGE)]


def test_without_a_question_nothing_is_asked(qtbot: QtBot) -> None:
    asking = Asking()
    asking.ask(Question("x"))
    asking.forget()
    with qtbot.assertNotEmitted(asking.asked, wait=120):
        asking.renew()
        asking.ask_more(PAGE)
        asking.ask_in(frozenset(Kind), Filters(), Sort.NEWEST)


def test_pages_of_one_question_are_the_same_question() -> None:
    assert same(Question("x", typing=True), Question("x", limit=9, offset=9))
    assert not same(Question("x"), Question("y"))
    assert not same(None, Question("y"))
