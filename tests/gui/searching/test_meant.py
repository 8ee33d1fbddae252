"""Did you mean."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.casework import add_article
from tests.gui.searching.driving import Searching, found
from workbench.gui.searching.meant import Meant


def button(searching: Searching) -> QPushButton:
    return found(found(searching.page, Meant), QPushButton)


def test_where_nothing_is_found_a_similar_word_is_offered(searching: Searching) -> None:
    searching.enter("rokets shells")
    assert searching.says("Did you mean")
    assert button(searching).text() == "rockets shells"
    QTest.mouseClick(button(searching), Qt.MouseButton.LeftButton)
    assert searching.field.text() == "rockets shells"
    assert searching.titles() == ["A report"]
    assert not button(searching).isVisible()


def test_where_nothing_is_similar_nothing_is_offered(searching: Searching) -> None:
    for query in ("zzzzzzzz", "rockets", ""):
        searching.enter(query)
        assert not button(searching).isVisible()


def test_enough_was_found_to_be_what_was_meant(searching: Searching) -> None:
    for number in range(3):
        add_article(searching.desk, f"Odd {number}", "The rokets flew.")
    searching.enter("rokets")
    assert len(searching.titles()) == 3
    assert not button(searching).isVisible()


def test_an_ampersand_is_no_key(searching: Searching) -> None:
    searching.enter("rokets AND a&b")
    assert not button(searching).isVisible() or button(searching).text() == "rockets AND a&&b"


def test_what_comes_too_late_is_not_offered(searching: Searching) -> None:
    waiting = searching.wondering = []
    searching.enter("rokets")
    searching.enter("harvest")
    for tell in waiting:
        tell()
    assert not button(searching).isVisible()
