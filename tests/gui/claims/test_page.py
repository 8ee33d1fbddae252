from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import DENIAL, Casework
from tests.gui.claims.driving import click_row
from workbench.core.model import Confidence
from workbench.desk import cases, claims, notes
from workbench.gui.claims.claim_notes import NoteEntry
from workbench.gui.claims.listing import Order
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.inline import InlineEditor
from workbench.gui.rooms import Doing, Spot

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def words(page: ClaimsPage) -> str:
    """Everything that labels of the detail say at the moment."""
    return "\n".join(one.text() for one in page.detail.findChildren(QLabel) if one.isVisible())


def editor(page: ClaimsPage) -> InlineEditor:
    (found,) = (one for one in page.detail.findChildren(InlineEditor) if one.isVisible())
    return found


def only_entry(qtbot: QtBot, page: ClaimsPage) -> NoteEntry:
    qtbot.waitUntil(lambda: [one.isVisible() for one in page.detail.notes.entries()] == [True])
    return page.detail.notes.entries()[0]


def bin_of(entry: NoteEntry) -> IconButton:
    return next(one for one in entry.findChildren(IconButton) if "Delete" in one.accessibleName())


def test_all_about_the_chosen_claim(qtbot: QtBot, case: Casework, page: ClaimsPage) -> None:
    assert not page.detail.isVisible()
    claims.judge(case.desk, case.sold, "disputed", "Denied, not disproved", Confidence.MODERATE)
    click_row(page.browser.list, 0)
    assert page.detail.sentence.text() == "North Korea sold shells to Russia"
    assert "Pentagon · said Sep 2022" in words(page)
    qtbot.waitUntil(lambda: "Denied, not disproved" in words(page))
    assert "moderate confidence" in words(page)
    assert [piece.row.passage.quote for piece in map(page.detail.evidence.pieces.row, range(2))][1] == DENIAL


def test_evidence_leads_to_its_passage(qtbot: QtBot, case: Casework, page: ClaimsPage) -> None:
    page.choose(case.sold)
    with qtbot.waitSignal(page.spotWanted) as news:
        click_row(page.detail.evidence, 1)
    assert news.args == [Spot(case.examiner, 1, 1 + len(DENIAL))]


def test_a_claim_is_reworded_in_its_place(qtbot: QtBot, case: Casework, page: ClaimsPage) -> None:
    page.choose(case.tanks)
    QTest.mouseDClick(page.detail.sentence, LEFT)
    editor(page).selectAll()
    QTest.keyClicks(editor(page), "31 tanks")
    QTest.keyClick(editor(page), Qt.Key.Key_Return, CTRL)
    assert claims.card(case.desk, case.tanks).claim.text == "31 tanks"
    qtbot.waitUntil(lambda: page.detail.sentence.text() == "31 tanks")


def test_notes_are_written_changed_and_deleted_in_their_place(
    qtbot: QtBot, case: Casework, page: ClaimsPage
) -> None:
    page.choose(case.sold)
    page.write_note()
    QTest.keyClicks(editor(page), "Ask KCNA")
    QTest.keyClick(editor(page), Qt.Key.Key_Return, CTRL)
    assert [note.text for note in notes.of_claim(case.desk, case.sold)] == ["Ask KCNA"]
    entry = only_entry(qtbot, page)
    entry.text.edit()
    QTest.keyClicks(editor(page), " again")
    QTest.keyClick(editor(page), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: entry.text.text() == "Ask KCNA again")
    QTest.mouseClick(bin_of(entry), LEFT)
    assert notes.of_claim(case.desk, case.sold) == ()
    qtbot.waitUntil(lambda: page.detail.notes.entries() == ())


def test_a_note_being_written_outlives_other_deeds(qtbot: QtBot, case: Casework, page: ClaimsPage) -> None:
    page.choose(case.sold)
    first = notes.on_claim(case.desk, case.sold, "First")
    only_entry(qtbot, page).text.edit()
    QTest.keyClicks(editor(page), " half")
    claims.judge(case.desk, case.sold, "disputed", "Meanwhile")
    notes.on_claim(case.desk, case.sold, "Second")
    qtbot.waitUntil(lambda: len(page.detail.notes.entries()) == 2)
    assert editor(page).toPlainText() == "First half"
    QTest.keyClick(editor(page), Qt.Key.Key_Return, CTRL)
    assert notes.of_claim(case.desk, case.sold)[0].text == "First half"
    assert notes.of_claim(case.desk, case.sold)[0].id == first.id


def test_order_groups_by_status_and_keeps_the_choice(qtbot: QtBot, case: Casework, page: ClaimsPage) -> None:
    page.choose(case.sold)
    claims.judge(case.desk, case.sold, "disputed", "Denied")
    qtbot.waitUntil(lambda: page.browser.chosen_card() is not None)
    page.browser.order.setCurrentIndex(page.browser.order.findData(Order.STATUS))
    qtbot.waitUntil(
        lambda: [page.browser.list.cards.row(at).heading for at in range(2)] == ["Unverified", "Disputed"]
    )
    assert page.chosen() == case.sold
    assert page.browser.list.cards.row(1).card.claim.id == case.sold


def test_a_filter_nothing_fits_says_so(qtbot: QtBot, case: Casework, page: ClaimsPage) -> None:
    QTest.keyClicks(page.browser.filter, "zebra")
    QTest.keyClick(page.browser.filter, Qt.Key.Key_Return)
    said = [one.text() for one in page.browser.findChildren(QLabel) if one.isVisible()]
    assert "Nothing fits" in said
    page.browser.filter.clear()
    qtbot.waitUntil(lambda: page.browser.list.cards.rowCount() == 2)


def test_a_status_that_left_the_scale_is_still_in_the_history(
    qtbot: QtBot, case: Casework, page: ClaimsPage
) -> None:
    claims.judge(case.desk, case.sold, "mixed", "Two sides")
    cases.set_statuses(case.desk, [one for one in case.desk.case().statuses if one.key != "mixed"])
    page.choose(case.sold)
    qtbot.waitUntil(lambda: "Two sides" in words(page))


def test_a_case_for_reading_only_shows_and_does_not_edit(qtbot: QtBot, case: Casework) -> None:
    page = ClaimsPage(Doing())
    qtbot.addWidget(page)
    reading = cases.open_case(case.desk.folder, "Ben", cases.Mode.READ, "test")
    page.set_desk(reading)
    page.show()
    page.choose(case.sold)
    assert not page.detail.verdict.isEnabled()
    QTest.mouseDClick(page.detail.sentence, LEFT)
    page.write_note()
    assert not [one for one in page.detail.findChildren(InlineEditor) if one.isVisible()]
    page.set_desk(None)
    assert page.chosen() is None
    reading.close()
