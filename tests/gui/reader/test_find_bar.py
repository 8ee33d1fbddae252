import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import find
from workbench.gui.reader.find_bar import FindBar
from workbench.gui.reader.hits import Hits

TEXT = "one two one three one"


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    made = FindBar(find)
    qtbot.addWidget(made)
    made.set_text(TEXT)
    return made


def field(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_hits_come_as_one_types_beginning_where_one_reads(bar: FindBar) -> None:
    stepped: list[tuple[int, int]] = []
    bar.stepped.connect(stepped.append)
    bar.open_bar("", 5)
    QTest.keyClicks(field(bar), "one")
    assert stepped[-1] == (8, 11)
    assert bar._counted() == "2 of 3"


def test_enter_goes_on_and_shift_enter_back(bar: FindBar) -> None:
    stepped: list[tuple[int, int]] = []
    bar.open_bar("one", 0)
    bar.stepped.connect(stepped.append)
    QTest.keyClick(field(bar), Qt.Key.Key_Return)
    QTest.keyClick(field(bar), Qt.Key.Key_Return)
    QTest.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert stepped == [(8, 11), (18, 21), (8, 11)]


def test_no_hit_is_said_and_shown(bar: FindBar) -> None:
    bar.open_bar("absent", 0)
    assert bar._counted() == "No hit"
    assert field(bar).property("wrong") is True


def test_escape_closes_and_takes_the_hits_away(qtbot: QtBot, bar: FindBar) -> None:
    bar.open_bar("one", 0)
    found: list[Hits] = []
    bar.found.connect(found.append)
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(field(bar), Qt.Key.Key_Escape)
    assert found[-1].found == ()
    assert not bar.isVisible()


def test_a_step_opens_a_closed_bar_with_the_last_words(bar: FindBar) -> None:
    bar.open_bar("one", 0)
    bar.close_bar()
    bar.step(1)
    assert bar.isVisible()
    assert bar._counted() == "1 of 3"


def test_what_was_found_elsewhere_is_stepped_through_without_the_bar(bar: FindBar) -> None:
    shown: list[Hits] = []
    stepped: list[tuple[int, int]] = []
    bar.found.connect(shown.append)
    bar.stepped.connect(stepped.append)
    bar.take([(4, 7), (8, 11)], 8)
    assert (shown[-1].found, shown[-1].current) == (((4, 7), (8, 11)), 1)
    bar.step(-1)
    assert stepped == [(4, 7)]
    assert bar.isHidden()
    bar.close_bar()
    assert shown[-1].found == ()


def test_beyond_the_hits_of_a_search_of_the_case_lies_the_next_thing_found(bar: FindBar) -> None:
    passed: list[int] = []
    bar.passed.connect(passed.append)
    bar.take([(4, 7), (8, 11)], 4)
    for by in (-1, 1, 1):
        bar.step(by)
    bar.take([], 0)
    bar.step(1)
    assert passed == [-1, 1, 1]
    assert bar.isHidden()


def test_what_is_typed_into_the_bar_is_gone_through_around_the_end(bar: FindBar) -> None:
    passed: list[int] = []
    bar.passed.connect(passed.append)
    bar.take([(4, 7)], 4)
    bar.open_bar("two", 0)
    bar.step(1)
    bar.step(1)
    assert passed == []
