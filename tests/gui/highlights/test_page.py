"""The page as the window uses it."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.casework import make_desk
from tests.gui.highlights.conftest import Marked, says
from workbench.desk import claims, passages, tags
from workbench.gui.highlights.list_view import HighlightList
from workbench.gui.highlights.page import HighlightsPage
from workbench.gui.theme.theme import Mode, Theme


def test_a_tag_shows_what_bears_it_whatever_was_narrowed_before(page: HighlightsPage, case: Marked) -> None:
    page.show_notes()
    page.highlights.field.setText("nothing has this")
    page.hide()
    page.show_tag(case.sourcing)
    page.show()
    assert case.quotes(page) == ["millions of rockets"]
    assert page.highlights.field.text() == ""


def test_a_tag_that_is_deleted_meanwhile_does_not_narrow(
    qtbot: QtBot, page: HighlightsPage, case: Marked
) -> None:
    page.show_tag(case.denial)
    assert len(case.quotes(page)) == 1
    tags.delete(case.desk, case.denial)
    qtbot.waitUntil(lambda: len(case.quotes(page)) == 3)


def test_another_case_begins_with_nothing_narrowed(
    page: HighlightsPage, case: Marked, tmp_path: object
) -> None:
    page.show_tag(case.denial)
    other = make_desk(case.desk.folder.parent, "other")
    page.set_desk(other)
    assert says(page, "No highlights yet")
    page.set_desk(case.desk)
    assert len(case.quotes(page)) == 3
    other.close()


def test_a_hidden_page_catches_up_when_it_is_shown(page: HighlightsPage, case: Marked) -> None:
    page.hide()
    passages.delete(case.desk, [case.weapons])
    QTest.qWait(0)
    assert page.findChildren(HighlightList)[0].rows() == 3
    page.show()
    assert case.quotes(page) == ["rumour", "millions of rockets"]


def test_a_verdict_colours_the_evidence(qtbot: QtBot, page: HighlightsPage, case: Marked) -> None:
    view = page.highlights.list
    before = view.grab().toImage()
    claims.judge(case.desk, case.claim, "disputed", "Denied by name")
    qtbot.waitUntil(lambda: view.grab().toImage() != before)


def test_colours_follow_the_theme(page: HighlightsPage, theme: Theme) -> None:
    before = page.highlights.list.grab().toImage()
    theme.set_mode(Mode.DARK)
    assert page.highlights.list.grab().toImage() != before


def test_every_field_and_list_has_a_name(page: HighlightsPage) -> None:
    assert all(one.accessibleName() for one in page.findChildren(QLineEdit))
    assert page.highlights.list.accessibleName() == "Highlights"
    assert page.notes.list.accessibleName() == "Notes"
